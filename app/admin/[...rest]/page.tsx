import { MissingDeskPage } from '../../missing-desk-page';

export default function Page() {
  return <MissingDeskPage />;
}
