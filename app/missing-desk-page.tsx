import { messagesIn } from '@/messages';
import { AdminPage } from './admin-page';
import { answerWith } from './exchange';
import { requireOrganiser } from './organiser-guard';

/** What stands where nothing is, with status 404, for who is signed in. */
export async function MissingDeskPage() {
  const { lang } = await requireOrganiser('desk.open');
  answerWith(404);
  const m = messagesIn(lang).notFound;
  return (
    <AdminPage lang={lang} title={m.title}>
      <p>{m.text}</p>
    </AdminPage>
  );
}
