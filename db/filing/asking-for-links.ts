import { and, desc, eq } from 'drizzle-orm';
import { write } from '../engine/sqlite';
import { foldAddress } from '../fold';
import { addressKeyOf } from '../keys';
import { insertLetterWithinLimits } from '../letters/letter-limits';
import { hasAddress } from '../letters/letter-matter';
import { contacts, demarches, signatures } from '../schema';

// Far more than can have a letter under way, so that a flooded mailbox costs no long search.
const MOST_TRIED = 50;

/**
 * Writes the links of all its signatures and démarches to an address that made some, the same but for case; nothing to
 * any other. One answer for all.
 */
export async function askForLinks(email: string, lang: string, now = new Date()): Promise<void> {
  const addressKey = addressKeyOf(foldAddress(email));
  await write(async (tx) => {
    const signed = await tx
      .select({ signatureId: signatures.id })
      .from(signatures)
      .innerJoin(contacts, eq(contacts.signatureId, signatures.id))
      .where(and(eq(signatures.addressKey, addressKey), hasAddress(email)))
      .orderBy(desc(signatures.signedAt))
      .limit(MOST_TRIED);
    const reported = await tx
      .select({ demarcheId: demarches.id })
      .from(demarches)
      .innerJoin(contacts, eq(contacts.demarcheId, demarches.id))
      .where(and(eq(demarches.addressKey, addressKey), hasAddress(email)))
      .orderBy(desc(demarches.reportedAt))
      .limit(MOST_TRIED);
    for (const about of [...signed, ...reported])
      if (await insertLetterWithinLimits(tx, { kind: 'links', ...about, addressKey, lang }, now)) return;
  });
}
