import { listReadyTexts, readReadyText } from '@/db';
import type { ReadyText } from '@/db/types';
import { isLanguage, messagesIn } from '@/messages';

type Kind = 'return' | 'refuse';
/** A text at hand for a question or a refusal; those that came with the app have the id `return-0`. */
export type Wording = Pick<ReadyText, 'id' | 'title' | 'text'> & { kind: Kind };

/** The texts at hand in the language of a signatory: the organisers' own first, then those that came with the app. */
export async function listWordings(appealId: string, kind: Kind, lang: string): Promise<Wording[]> {
  const own = await listReadyTexts(appealId, kind, lang);
  return [...own.map(({ id, title, text }) => ({ id, title, text, kind })), ...shipped(kind, lang)];
}

/** The text of that id, or null where it is no more. */
export async function findWording(appealId: string, lang: string, id: string): Promise<Wording | null> {
  const came = [...shipped('return', lang), ...shipped('refuse', lang)].find((wording) => wording.id === id);
  if (came) return came;
  const own = await readReadyText(appealId, id);
  return own && own.kind !== 'invite' ? { ...own, kind: own.kind } : null;
}

function shipped(kind: Kind, lang: string): Wording[] {
  if (!isLanguage(lang)) return [];
  return messagesIn(lang).moderation.shippedTexts[kind].map((text, place) => ({
    id: `${kind}-${place}`,
    kind,
    ...text,
  }));
}
