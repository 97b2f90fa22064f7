import { MissingDeskPage } from '../../missing-desk-page';
import { requireOrganiser } from '../../organiser-guard';

export default async function Page() {
  await requireOrganiser('desk.open');
  return <MissingDeskPage />;
}
