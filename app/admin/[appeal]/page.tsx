import { redirect } from 'next/navigation';
import { findAppeal } from '@/db';
import { MissingDeskPage } from '../../missing-desk-page';
import { requireOrganiser } from '../../organiser-guard';

export default async function Page({ params }: { params: Promise<{ appeal: string }> }) {
  await requireOrganiser('desk.open');
  const { appeal } = await params;
  if (!(await findAppeal(appeal))) return <MissingDeskPage />;
  redirect(`/admin/${appeal}/moderation`);
}
