import { and, asc, eq } from 'drizzle-orm';
import { read, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { coveringLetters } from '../schema';
import type { CoveringLetter, Recipients } from '../types';

/** The letters that are being written for these recipients, by language. */
export async function listCoveringLetters(appealId: string, recipients: Recipients): Promise<CoveringLetter[]> {
  const rows = await read()
    .select()
    .from(coveringLetters)
    .where(and(eq(coveringLetters.appealId, appealId), eq(coveringLetters.recipients, recipients)))
    .orderBy(asc(coveringLetters.lang));
  return rows.map(({ lang, letterhead, placeAndDay, body, signers }) => ({
    lang,
    letterhead,
    placeAndDay,
    body,
    signers,
  }));
}

/** Keeps the letter of that language, in place of the one that was there; editions that are frozen keep theirs. */
export async function keepCoveringLetter(
  appealId: string,
  recipients: Recipients,
  letter: CoveringLetter,
  by: string,
  now = new Date(),
): Promise<void> {
  const { lang, ...words } = letter;
  await write(async (tx) => {
    const { appealId: ofAppeal, recipients: to, lang: inLanguage } = coveringLetters;
    await tx
      .insert(coveringLetters)
      .values({ appealId, recipients, lang, ...words, by, at: now })
      .onConflictDoUpdate({ target: [ofAppeal, to, inLanguage], set: { ...words, by, at: now } });
    await record(tx, { by, act: 'letter.written', subject: appealId, details: { recipients, lang }, at: now });
  });
}
