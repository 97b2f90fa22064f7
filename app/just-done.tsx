import { readForOrganisers } from '@/db';
import type { Decision, Organiser, OrganiserSignature } from '@/db/types';
import { messagesIn } from '@/messages';
import { carried, type QueueView, screenAddress } from './queue-view';
import type { Fields } from './read-form';
import { Undo } from './undo';

interface Props {
  lang: string;
  slug: string;
  appealId: string;
  organiser: Organiser;
  view: QueueView;
  asked: Fields;
}

/** What the organiser did last, wherever it led: on which signature, and the way to undo it. */
export async function JustDone({ lang, slug, appealId, organiser, view, asked }: Props) {
  const id = asked.did ?? asked.passed;
  const signature = id ? await readForOrganisers(appealId, id, organiser) : null;
  if (!signature) return null;
  const m = messagesIn(lang).moderation;
  const name = (
    <a href={screenAddress(slug, signature.id, view)}>
      <bdi>{signature.current.organisation}</bdi>
    </a>
  );
  const [last] = signature.decisions;
  if (asked.passed)
    return (
      <div className="notice" role="status">
        <p>
          {name} · {signature.passedTo ? m.passedTo : m.passedToNobody}{' '}
          {signature.passedTo && <bdi>{signature.passedTo.name}</bdi>}
        </p>
      </div>
    );
  if (!last) return null;
  return (
    <div className="notice" role="status">
      <p>
        {name} · {messagesIn(lang).admin.acts[last.act]}
      </p>
      <p>{toldBy(lang, signature, last)}</p>
      <UndoLast lang={lang} slug={slug} view={view} signature={signature} />
    </div>
  );
}

interface UndoProps {
  lang: string;
  slug: string;
  view: QueueView;
  signature: OrganiserSignature;
}

/** The way to take the last decision on the signature back, while it can be. */
export function UndoLast({ lang, slug, view, signature: { id, undoable } }: UndoProps) {
  if (!undoable) return null;
  return <Undo {...{ lang, undoable }} action={`/admin/${slug}/moderation/${id}/undo`} queue={carried(view)} />;
}

function toldBy(lang: string, { source, email }: OrganiserSignature, { act }: Decision): string {
  const { admin, moderation } = messagesIn(lang);
  if (act === 'agree') return moderation.agreedNow;
  const isTold = act === 'accept' || act === 'return' || act === 'refuse';
  // Paper may come without an address, and nobody is written to then.
  return isTold && (email || source === 'form') ? `${admin.decided} ${moderation.letterWaits}` : moderation.decidedOnly;
}
