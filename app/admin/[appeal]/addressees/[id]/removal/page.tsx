import { findAddressee, findAppeal } from '@/db';
import { messagesIn } from '@/messages';
import { officeIn } from '../../../../../addressee-words';
import { AdminPage } from '../../../../../admin-page';
import { MissingDeskPage } from '../../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../../organiser-guard';

interface Props {
  params: Promise<{ appeal: string; id: string }>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).addressees.removalTitle };
}

export default async function Page({ params }: Props) {
  const { lang } = await requireOrganiser('addressees.write');
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  const addressee = appeal && (await findAddressee(appeal.id, id));
  if (!addressee) return <MissingDeskPage />;
  const m = messagesIn(lang).addressees;
  const here = `/admin/${slug}/addressees/${id}`;
  return (
    <AdminPage lang={lang} title={m.removalTitle} appeal={slug}>
      <p>
        <bdi className="organisation">{officeIn(lang, addressee)}</bdi>
      </p>
      <p>{m.removalText}</p>
      <form method="post" action={`${here}/remove`}>
        <button type="submit">{m.removeYes}</button>
      </form>
      <p>
        <a href={here}>{m.removeNo}</a>
      </p>
    </AdminPage>
  );
}
