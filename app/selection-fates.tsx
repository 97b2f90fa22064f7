import { readDraft, readForOrganisers } from '@/db';
import type { Organiser } from '@/db/types';
import { messagesIn } from '@/messages';
import { type QueueView, screenAddress } from './queue-view';

interface Props {
  lang: string;
  slug: string;
  appealId: string;
  organiser: Organiser;
  view: QueueView;
  /** The address of what became of each, by its id. */
  fate: string;
}

/** What became of all that was ticked: how many were accepted, and of the others why not. */
export async function SelectionFates({ lang, slug, appealId, organiser, view, fate }: Props) {
  const fates = Object.entries((await readDraft(fate)) ?? {});
  if (fates.length === 0) return null;
  const m = messagesIn(lang).moderation;
  const named = await Promise.all(
    fates.map(async ([id, why]) => ({ id, why, signature: await readForOrganisers(appealId, id, organiser) })),
  );
  const accepted = named.filter(({ why }) => why === 'accepted');
  const skipped = named.filter(({ why }) => why !== 'accepted');
  const list = (those: typeof named) => (
    <ul>
      {those.map(({ id, why, signature }) => (
        <li key={id}>
          {signature ? (
            <a href={screenAddress(slug, id, view)}>
              <bdi>{signature.current.organisation}</bdi>
            </a>
          ) : (
            m.gone
          )}
          {why !== 'accepted' && ` · ${m.whySkipped[why as keyof typeof m.whySkipped] ?? m.whySkipped.changed}`}
        </li>
      ))}
    </ul>
  );
  return (
    <div className="notice" role="status">
      <p>{m.acceptedMany(accepted.length)}</p>
      {accepted.length > 0 && (
        <details>
          <summary>{m.acceptedManyUndo}</summary>
          {list(accepted)}
        </details>
      )}
      {skipped.length > 0 && (
        <>
          <p>{m.skippedMany(skipped.length)}</p>
          {list(skipped)}
        </>
      )}
    </div>
  );
}
