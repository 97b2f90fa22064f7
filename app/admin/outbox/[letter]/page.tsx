import { readLetter } from '@/db';
import { messagesIn, momentIn } from '@/messages';
import { AdminPage } from '../../../admin-page';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskTitle, requireOrganiser } from '../../../organiser-guard';

const LINK = /(https?:\/\/\S+\/signature\/[\w-]{64})/;

export const generateMetadata = () => deskTitle('outbox');

export default async function Page({ params }: { params: Promise<{ letter: string }> }) {
  const { organiser, lang } = await requireOrganiser('outbox.read');
  const letter = await readLetter((await params).letter, organiser);
  if (!letter) return <MissingDeskPage />;
  const m = messagesIn(lang).admin;
  const { written } = letter;
  return (
    <AdminPage lang={lang} title={written?.subject ?? m.letterKinds[letter.kind]}>
      <p className="hint">
        {m.letterTo} <bdi>{letter.to ?? m.nothing}</bdi> · {m.letterStates[letter.state]} ·{' '}
        {momentIn(lang, letter.settledAt ?? letter.dueAt)}
      </p>
      {written ? <LetterText text={written.text} /> : <p>{m.letterNotWritten}</p>}
      <p>
        <a href="/admin/outbox">{m.back}</a>
      </p>
    </AdminPage>
  );
}

/** A letter, with its links to press where they have not been blotted out. */
function LetterText({ text }: { text: string }) {
  const parts = text.split(LINK);
  return (
    <div className="letter" dir="auto">
      {parts.map((part, place) =>
        // Every second part is an address, by the group in the pattern.
        place % 2 ? (
          <a key={`${place}${part}`} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
