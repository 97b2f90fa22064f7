import { listLetters } from '@/db';
import { messagesIn, momentIn } from '@/messages';
import { AdminPage } from '../../admin-page';
import { deskTitle, requireOrganiser } from '../../organiser-guard';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const generateMetadata = () => deskTitle('outbox');

export default async function Page({ searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('outbox.read');
  const { again } = await searchParams;
  const { admin: m, floods } = messagesIn(lang);
  const letters = await listLetters(organiser);
  return (
    <AdminPage lang={lang} title={m.outbox}>
      {again && (
        <p className="notice" role="status">
          {m.sentAgain(Number(again) || 0)}
        </p>
      )}
      {letters.length === 0 && <p>{m.noLetters}</p>}
      <table className="stacking">
        <thead>
          <tr>
            <th scope="col">{m.letterKind}</th>
            <th scope="col">{m.letterTo}</th>
            <th scope="col">{m.letterState}</th>
            <th scope="col">{m.letterWhen}</th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <tr key={letter.id}>
              <th scope="row">
                <a href={`/admin/outbox/${letter.id}`}>{m.letterKinds[letter.kind]}</a>
              </th>
              <td data-head={m.letterTo}>
                <bdi>{letter.to ?? m.nothing}</bdi>
              </td>
              <td data-head={m.letterState}>
                {m.letterStates[letter.state]}
                {letter.waitsForBudget && `, ${floods.waitsForNextHour}`}
                {letter.error && (
                  <>
                    , {m.attempts(letter.attempts)}: <bdi>{letter.error}</bdi>
                  </>
                )}
              </td>
              <td data-head={m.letterWhen}>{momentIn(lang, letter.settledAt ?? letter.dueAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <form method="post" action="/admin/outbox/send-again">
        <p className="hint">{m.sendAgainHint}</p>
        <button className="quiet" type="submit">
          {m.sendAgain}
        </button>
      </form>
    </AdminPage>
  );
}
