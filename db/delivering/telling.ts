import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { codeOf } from '../editions/editions';
import { isNamed } from '../editions/entry-matter';
import { read, type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { insertLetter } from '../letters/letters';
import { contacts, deliveries, editionEntries, editions, letters, outcomes, signatures, statements } from '../schema';
import { type Delivery, hasReached, type LetterFacts, type ToTell } from '../types';
import { readDeliveries } from './deliveries';

/** News for many: what somebody waits for goes first. */
const CAN_WAIT = 1;

/** How many letters `tellSignatories` would put in about a delivery now. */
export async function countToTell(deliveryId: string): Promise<ToTell> {
  const { delivered, answered } = await whomToTell(read(), deliveryId);
  return { delivered: delivered.length, answered: answered.length };
}

/**
 * Writes to those named in the delivery's edition: that their name was delivered, once in all for each, which is part of
 * consenting to it; and to those who want news, of each reply that they were not told of. A delivery that was refused and
 * not posted yet tells nobody that it was delivered. Answers how many letters it put in.
 */
export async function tellSignatories(deliveryId: string, by: string, now = new Date()): Promise<ToTell> {
  return write(async (tx) => {
    const { delivery, code, delivered, answered } = await whomToTell(tx, deliveryId);
    if (!delivery) return { delivered: 0, answered: 0 };
    for (const told of delivered) await insert(tx, 'delivered', told, factsOf(delivery, code, told.lang), now);
    for (const { cameOn, ...told } of answered) {
      const facts = { ...factsOf(delivery, code, told.lang), cameOn };
      await insert(tx, 'answered', told, facts, now);
    }
    const replies = and(eq(outcomes.deliveryId, deliveryId), eq(outcomes.kind, 'replied'), isNull(outcomes.toldAt));
    await tx.update(outcomes).set({ toldAt: now }).where(replies);
    const details = { delivered: delivered.length, answered: answered.length };
    await record(tx, { by, act: 'delivery.told', subject: deliveryId, details, at: now });
    return details;
  });
}

interface Told {
  signatureId: string;
  lang: string;
  addressKey: string;
  domain: string;
}

async function whomToTell(tx: Tx, deliveryId: string) {
  const [delivery] = await readDeliveries(tx, eq(deliveries.id, deliveryId));
  const [edition] = await tx
    .select({ sha256: editions.sha256 })
    .from(editions)
    .where(eq(editions.id, delivery?.edition.id ?? ''));
  const code = codeOf(edition?.sha256 ?? '');
  const named = delivery ? await listNamed(tx, delivery.edition.id) : [];
  const delivered = delivery && hasReached(delivery) ? named.filter(({ wasTold }) => !wasTold) : [];
  const replies = delivery?.outcomes.filter(({ kind, isTold }) => kind === 'replied' && !isTold) ?? [];
  const wanting = named.filter(({ wantsNews }) => wantsNews);
  const answered = replies.flatMap(({ cameOn }) => wanting.map((told) => ({ ...told, cameOn })));
  return { delivery, code, delivered, answered };
}

/** Whom the edition still names, and who can be reached. */
async function listNamed(tx: Tx, editionId: string): Promise<(Told & { wasTold: boolean; wantsNews: boolean })[]> {
  const told = tx
    .select({ one: sql`1` })
    .from(letters)
    .where(and(eq(letters.signatureId, signatures.id), eq(letters.kind, 'delivered')));
  const rows = await tx
    .select({
      facts: editionEntries.facts,
      signatureId: signatures.id,
      lang: signatures.lang,
      addressKey: contacts.addressKey,
      domain: contacts.domain,
      wasTold: sql`exists ${told}`.mapWith(Boolean),
      wantsNews: statements.consentUpdates,
    })
    .from(editionEntries)
    .innerJoin(signatures, eq(signatures.id, editionEntries.signatureId))
    .innerJoin(contacts, eq(contacts.signatureId, signatures.id))
    .innerJoin(statements, eq(statements.id, signatures.acceptedStatementId))
    .where(
      and(
        eq(editionEntries.editionId, editionId),
        isNotNull(editionEntries.facts),
        inArray(signatures.status, ['accepted', 'returned', 'held']),
      ),
    );
  return rows.filter(({ facts }) => facts && isNamed(facts)).map(({ facts, ...named }) => named);
}

/** The office in the letter's own language, or as it calls itself. */
function factsOf(
  { addressee, edition, deliveredOn, way, outcomes }: Delivery,
  code: string,
  lang: string,
): LetterFacts {
  const office = addressee.offices[lang] ?? addressee.office;
  const posted = way === 'refused' ? outcomes.find(({ kind }) => kind === 'posted') : undefined;
  const reached = posted ? { deliveredOn: posted.cameOn, way: 'posted' } : { deliveredOn, way };
  return { edition: edition.number, code, office, ...reached };
}

async function insert(tx: Tx, kind: 'delivered' | 'answered', told: Told, facts: LetterFacts, now: Date) {
  const { signatureId, lang, addressKey, domain } = told;
  await insertLetter(tx, { kind, signatureId, lang, addressKey, domain, facts, lane: CAN_WAIT }, now);
}
