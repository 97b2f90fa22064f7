import { randomUUID } from 'node:crypto';
import { and, count, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { read, type Tx, write } from '../engine/sqlite';
import { domainOf } from '../evidence/domains';
import { flagSignature } from '../evidence/evidence';
import { foldAddress, foldForOrder, foldName } from '../fold';
import { record } from '../keeping/audit';
import { addressKeyOf } from '../keys';
import { insertLetter } from '../letters/letters';
import { inReach } from '../organisers/reach';
import { appeals, appealTexts, contacts, organisers, sheets, signatories, signatures, statements } from '../schema';
import { newCode } from '../signing/signatures';
import { insertStatement } from '../signing/statements';
import { siteMayCollect } from '../site';
import type { Actor, Double, NewSheet, PaperCheck, PaperLine, Reach, Said, Sheet } from '../types';

const SHEETS_SHOWN = 50;
/** Nobody wrote to us from these addresses yet, so that their letters wait behind those of who signs. */
const LANE = 1;

export type PaperOutcome = { entered: number } | { repeated: number[] } | 'closed' | 'outside';

/**
 * Enters what was signed on paper, all lines or none: each is a signature that waits for a decision as any other, and who
 * gave an address is written to. `repeated`: these lines, from 0, have a mailbox that already signed under the name.
 * `outside`: a line is of a country that is not the actor's. `closed`: the appeal takes no paper, or this site nothing.
 */
export async function enterPaper(
  appealId: string,
  sheet: NewSheet,
  lines: PaperLine[],
  by: Actor,
  now = new Date(),
): Promise<PaperOutcome> {
  if (by.countries && lines.some(({ said }) => !by.countries?.includes(said.country))) return 'outside';
  const siteOpen = await siteMayCollect();
  return write(async (tx) => {
    if (!siteOpen || !(await takesPaper(tx, appealId, sheet.textId))) return 'closed';
    if (await isEntered(tx, appealId, sheet.id)) return { entered: lines.length };
    const repeated = await findRepeated(tx, appealId, lines);
    if (repeated.length) return { repeated };
    const { id, collectedOn, place, collectedBy, countedOnly } = sheet;
    const collected = { collectedOn, place, collectedBy, countedOnly };
    await tx.insert(sheets).values({ id, appealId, ...collected, enteredBy: by.id, createdAt: now });
    const entered: string[] = [];
    for (const line of lines) {
      entered.push(await insertLine(tx, appealId, sheet, line, by.id, now));
      await breath();
    }
    // Once all are there, or those of one file would not be weighed against each other.
    for (const signatureId of entered) {
      await flagSignature(tx, signatureId);
      await breath();
    }
    const details = { entered: entered.length, countedOnly };
    await record(tx, { by: by.id, act: 'paper.entered', subject: id, details, at: now });
    return { entered: entered.length };
  });
}

/** What speaks against entering lines; other signatures are named as far as the organiser reaches. Changes nothing. */
export async function checkPaper(appealId: string, lines: PaperLine[], reach: Reach): Promise<PaperCheck> {
  const there = await readSameNames(appealId, lines, reach);
  const earlier = new Map<string, number>();
  const doubles: Double[] = [];
  for (const [line, { said }] of lines.entries()) {
    const name = nameOf(said);
    const signature = there.get(name) ?? null;
    const earlierLine = earlier.get(name) ?? null;
    if (signature || earlierLine !== null) doubles.push({ line, signature, earlierLine });
    if (earlierLine === null) earlier.set(name, line);
  }
  return { doubles, repeated: await findRepeated(read(), appealId, lines) };
}

/** The sheets of an appeal that were entered last, with how many signatures each still stands for. */
export async function listSheets(appealId: string): Promise<Sheet[]> {
  const entered = sql<number>`(${read()
    .select({ n: count() })
    .from(signatures)
    .where(and(eq(signatures.sheetId, sheets.id), ne(signatures.status, 'withdrawn')))})`;
  const { id, collectedOn, place, collectedBy, countedOnly, createdAt } = sheets;
  return read()
    .select({
      ...{ id, collectedOn, place, collectedBy, countedOnly },
      ...{ enteredBy: organisers.name, enteredAt: createdAt, entered },
    })
    .from(sheets)
    .innerJoin(organisers, eq(organisers.id, sheets.enteredBy))
    .where(eq(sheets.appealId, appealId))
    .orderBy(desc(createdAt))
    .limit(SHEETS_SHOWN);
}

/** Paper that was signed in time may be entered after the closing; nothing was ever signed on a historic appeal here. */
async function takesPaper(tx: Tx, appealId: string, textId: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: appeals.id })
    .from(appeals)
    .innerJoin(appealTexts, eq(appealTexts.appealId, appeals.id))
    .where(and(eq(appeals.id, appealId), ne(appeals.state, 'historic'), eq(appealTexts.id, textId)));
  return row !== undefined;
}

/**
 * Lets pages be answered between two lines of a long file, which readers can be: they have a connection of their own.
 * Other writers wait for the whole of it anyway.
 */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function isEntered(tx: Tx, appealId: string, sheetId: string): Promise<boolean> {
  return (await tx.$count(sheets, and(eq(sheets.appealId, appealId), eq(sheets.id, sheetId)))) > 0;
}

async function insertLine(
  tx: Tx,
  appealId: string,
  { id: sheetId, collectedOn, place, textId, lang }: NewSheet,
  { said, sentences, email }: PaperLine,
  by: string,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  const signatoryId = randomUUID();
  const addressKey = email && keyOf(email);
  await tx.insert(signatories).values({ id: signatoryId, appealId, code: newCode(), createdAt: now });
  await tx.insert(signatures).values({
    ...{ id, appealId, signatoryId, sheetId, textId, lang, addressKey },
    organisationKey: foldName(said.organisation),
    status: 'waiting',
    source: 'paper',
    generation: 1,
    signedAt: noonOf(collectedOn, now),
  });
  const waitingStatementId = await insertStatement(tx, id, 1, said, sentences, now);
  await tx.update(signatures).set({ waitingStatementId }).where(eq(signatures.id, id));
  if (email && addressKey) {
    const domain = domainOf(email);
    await tx.insert(contacts).values({ id: randomUUID(), signatureId: id, email, addressKey, domain });
    const letter = { kind: 'paper', signatureId: id, addressKey, lang, domain, lane: LANE } as const;
    await insertLetter(tx, { ...letter, facts: { collectedOn, place } }, now);
  }
  await record(tx, { by, act: 'signature.entered', subject: id, at: now });
  return id;
}

/** Paper knows a day and no hour; noon is that day almost everywhere, and nobody signed after now. */
function noonOf(day: string, now: Date): Date {
  return new Date(Math.min(new Date(`${day}T12:00:00Z`).getTime(), now.getTime()));
}

async function findRepeated(tx: Tx, appealId: string, lines: PaperLine[]): Promise<number[]> {
  const given = lines.map(
    ({ said, email }) => email && { addressKey: keyOf(email), name: foldName(said.organisation) },
  );
  const keys = given.flatMap((each) => (each ? each.addressKey : []));
  const rows = await tx
    .select({ addressKey: signatures.addressKey, name: signatures.organisationKey, accepted: statements.organisation })
    .from(signatures)
    .leftJoin(statements, eq(statements.id, signatures.acceptedStatementId))
    .where(and(eq(signatures.appealId, appealId), inArray(signatures.addressKey, keys)));
  const taken = new Set(
    rows.flatMap(({ addressKey, name, accepted }) => [
      `${addressKey} ${name}`,
      `${addressKey} ${foldName(accepted ?? '')}`,
    ]),
  );
  return given.flatMap((each, line) => {
    if (!each) return [];
    const key = `${each.addressKey} ${each.name}`;
    if (taken.has(key)) return line;
    taken.add(key);
    return [];
  });
}

function keyOf(email: string): string {
  return addressKeyOf(foldAddress(email));
}

type Named = NonNullable<Double['signature']>;

async function readSameNames(appealId: string, lines: PaperLine[], reach: Reach): Promise<Map<string, Named>> {
  const { organisation, country, sortKey } = statements;
  const names = [...new Set(lines.map(({ said }) => foldForOrder(said.organisation)))];
  const countries = [...new Set(lines.map(({ said }) => said.country))];
  const standing = sql`${statements.id} IN (${signatures.acceptedStatementId}, ${signatures.waitingStatementId})`;
  const rows = await read()
    .select({ id: signatures.id, status: signatures.status, organisation, country, sortKey })
    .from(statements)
    .innerJoin(signatures, eq(signatures.id, statements.signatureId))
    .where(
      and(
        inArray(country, countries),
        inArray(sortKey, names),
        eq(signatures.appealId, appealId),
        standing,
        inReach(reach),
      ),
    );
  return new Map(rows.map(({ id, status, organisation, ...key }) => [asName(key), { id, organisation, status }]));
}

function nameOf({ organisation, country }: Said): string {
  return asName({ country, sortKey: foldForOrder(organisation) });
}

function asName({ country, sortKey }: { country: string; sortKey: string }): string {
  return `${country} ${sortKey}`;
}
