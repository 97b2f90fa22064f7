import { listChanges } from '@/db';
import type { OrganiserSignature } from '@/db/types';
import { messagesIn, momentIn } from '@/messages';
import type { Fields } from './read-form';

interface Props {
  lang: string;
  signature: OrganiserSignature;
  asked: Fields;
}

/** What came of the form that this organiser sent about this very signature, where it did not lead on. */
export async function DecisionNotice({ lang, signature, asked }: Props) {
  const { admin, errors } = messagesIn(lang);
  if (asked.outcome === 'changed') {
    const since = Number(asked.since);
    return (
      <div className="notice" role="alert">
        <p>{admin.decidedChanged}</p>
        {Number.isInteger(since) && <Changes lang={lang} signature={signature} since={since} />}
        <p>{errors.nothingLost}</p>
      </div>
    );
  }
  const words = sentenceFor(lang, asked);
  if (!words) return null;
  return (
    <p className="notice" role={asked.undone === 'undone' || asked.told ? 'status' : 'alert'}>
      {words}
    </p>
  );
}

function sentenceFor(lang: string, { outcome, undone, told }: Fields): string | undefined {
  const m = messagesIn(lang).moderation;
  return named(m.outcomes, outcome) ?? named(m.undos, undone) ?? named(m.told, told);
}

/** The sentence of that name, where there is one. */
export function named(sentences: Record<string, string>, name: string | undefined): string | undefined {
  return name && Object.hasOwn(sentences, name) ? sentences[name] : undefined;
}

async function Changes({ lang, signature, since }: { lang: string; signature: OrganiserSignature; since: number }) {
  const m = messagesIn(lang).moderation;
  const changes = await listChanges(signature.id, since);
  return (
    <ul>
      {changes.map(({ at, by, act }) => (
        <li key={`${at.getTime()} ${act}`}>
          {momentIn(lang, at)} · {named(m.changes, act) ?? m.changedSomehow}
          {by && (
            <>
              , <bdi>{by}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
