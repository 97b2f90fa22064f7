import { and, asc, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from '../engine/columns';
import type { Tx } from '../engine/sqlite';
import { isAbout } from '../filing/filing';
import { tokenFor } from '../keys';
import {
  appeals,
  appealTexts,
  contacts,
  demarches,
  letters,
  objections,
  organisers,
  reports,
  signatures,
  statements,
} from '../schema';
import { readingsOf, statusShown } from '../translating/status-shown';
import {
  type ClaimedLetter,
  type LetterDemarche,
  type LetterEntry,
  type LetterFacts,
  type LetterKind,
  type LetterObjection,
  OBJECTION_LETTERS,
  ORGANISER_LETTERS,
} from '../types';
import type { NewLetter } from './letters';

type Contact = typeof contacts.$inferSelect;

/**
 * The letters with the address that each goes to, or null where that is erased, and what says who may see it: the country
 * of the signature or démarche (null for letters to organisers) and whether any of its words in force are confidential.
 */
export function withRecipient(tx: Tx) {
  const standing = alias(statements, 'standing');
  const accepted = alias(statements, 'accepted');
  const told = alias(reports, 'told');
  const toldBefore = alias(reports, 'told_before');
  return tx
    .select({
      letter: letters,
      to: sql<string | null>`coalesce(${organisers.email}, ${contacts.email})`,
      country: sql<string | null>`coalesce(${standing.country}, ${told.country})`,
      confidential: sql`'confidential' in (${standing.visibility}, ${accepted.visibility}, ${told.visibility},
        ${toldBefore.visibility}) is true`.mapWith(Boolean),
    })
    .from(letters)
    .leftJoin(contacts, isItsContact())
    .leftJoin(organisers, eq(organisers.id, letters.organiserId))
    .leftJoin(objections, eq(objections.id, letters.objectionId))
    .leftJoin(signatures, eq(signatures.id, sql`coalesce(${letters.signatureId}, ${objections.signatureId})`))
    .leftJoin(
      standing,
      eq(standing.id, sql`coalesce(${signatures.waitingStatementId}, ${signatures.acceptedStatementId})`),
    )
    .leftJoin(accepted, eq(accepted.id, signatures.acceptedStatementId))
    .leftJoin(demarches, eq(demarches.id, letters.demarcheId))
    .leftJoin(told, eq(told.id, sql`coalesce(${demarches.waitingStatementId}, ${demarches.acceptedStatementId})`))
    .leftJoin(toldBefore, eq(toldBefore.id, demarches.acceptedStatementId))
    .$dynamic();
}

/** The registrable domain that a letter goes to; empty for organisers. */
export async function domainFor(
  tx: Tx,
  letter: Pick<NewLetter, 'kind' | 'signatureId' | 'objectionId' | 'demarcheId'>,
): Promise<string> {
  const { signatureId, objectionId, demarcheId } = letter;
  if (isTo(ORGANISER_LETTERS, letter.kind)) return '';
  const [contact] = await tx
    .select({ domain: contacts.domain })
    .from(contacts)
    .where(
      isTo(OBJECTION_LETTERS, letter.kind)
        ? eq(contacts.objectionId, objectionId ?? '')
        : isAbout(contacts, signatureId ?? demarcheId ?? ''),
    );
  return contact?.domain ?? '';
}

function isTo(kinds: readonly LetterKind[], kind: LetterKind): boolean {
  return kinds.includes(kind);
}

/** Whether nobody is left whom the letter could be sent to. */
export function hasNoRecipient(tx: Tx): SQL | undefined {
  const contact = tx.select({ one: sql`1` }).from(contacts).where(isItsContact());
  return and(isNull(letters.organiserId), sql`not exists ${contact}`);
}

function isItsContact(): SQL | undefined {
  const toObjector = inArray(letters.kind, [...OBJECTION_LETTERS]);
  return or(
    and(toObjector, eq(contacts.objectionId, letters.objectionId)),
    and(sql`not ${toObjector}`, eq(contacts.signatureId, letters.signatureId)),
    eq(contacts.demarcheId, letters.demarcheId),
  );
}

type Matter = Pick<ClaimedLetter, 'to' | 'by' | 'entries' | 'objection' | 'demarches' | 'facts'>;

/** To whom a letter goes, the signatures that it speaks of, the objection, and what it tells. */
export async function readMatter(tx: Tx, letter: typeof letters.$inferSelect): Promise<Matter> {
  const objection = letter.objectionId ? await readObjectionFor(tx, letter.objectionId) : null;
  if (isTo(ORGANISER_LETTERS, letter.kind)) {
    const facts = letter.facts ?? {};
    const organiser = await findOrganiserById(tx, letter.organiserId);
    const by = await findOrganiserById(tx, String(facts.by ?? ''));
    const to = { name: organiser?.name ?? '', address: organiser?.email ?? '' };
    return { to, by: by?.name ?? null, entries: [], objection, demarches: [], facts };
  }
  const [row] = await tx
    .select({ contact: contacts })
    .from(letters)
    .innerJoin(contacts, isItsContact())
    .where(eq(letters.id, letter.id));
  if (!row) throw new Error(`The letter ${letter.id} goes to nobody.`);
  const { contact } = row;
  const entries = contact.objectionId ? [] : await entriesFor(tx, letter.kind, contact);
  const reported = await readDemarchesFor(tx, letter.kind, contact);
  const days = entries[0]?.organisation ? await readDays(tx, letter) : {};
  const to = { name: entries[0]?.organisation ?? '', address: contact.email };
  return { to, by: null, entries, objection, demarches: reported, facts: { ...letter.facts, ...days } };
}

async function findOrganiserById(tx: Tx, id: string | null) {
  const [organiser] = await tx
    .select()
    .from(organisers)
    .where(eq(organisers.id, id ?? ''));
  return organiser;
}

/** The days of the appeal that who signed is told of, where they are set. */
async function readDays(tx: Tx, { kind, signatureId }: typeof letters.$inferSelect): Promise<LetterFacts> {
  if (kind !== 'confirm' && kind !== 'accepted') return {};
  const [days] = await tx
    .select({ closesOn: appeals.closesOn, handoverOn: appeals.handoverOn })
    .from(appeals)
    .innerJoin(signatures, eq(signatures.appealId, appeals.id))
    .where(eq(signatures.id, signatureId ?? ''));
  return Object.fromEntries(Object.entries(days ?? {}).filter(([, day]) => day)) as LetterFacts;
}

/**
 * The signatures that a letter speaks of: its own, or for `links` all that its recipient made. The name is the one said
 * last; where either that or what is accepted is confidential, there is none.
 */
async function entriesFor(tx: Tx, kind: LetterKind, contact: Contact): Promise<LetterEntry[]> {
  const ofRecipient = and(eq(signatures.addressKey, contact.addressKey), hasAddress(contact.email));
  const which = kind === 'links' ? ofRecipient : eq(signatures.id, contact.signatureId ?? '');
  const standing = or(
    eq(statements.id, signatures.acceptedStatementId),
    eq(statements.id, signatures.waitingStatementId),
  );
  const rows = await tx
    .select({ signature: signatures, statement: statements, text: WHAT_IS_SIGNED })
    .from(signatures)
    .innerJoin(statements, standing)
    .innerJoin(appealTexts, eq(appealTexts.id, signatures.textId))
    .innerJoin(contacts, eq(contacts.signatureId, signatures.id))
    .where(and(which, ne(signatures.status, 'withdrawn')))
    .orderBy(asc(signatures.signedAt), asc(statements.number));
  const entries = new Map<string, LetterEntry>();
  const known = await readingsOf(
    rows.map(({ text }) => text.sha256),
    tx,
  );
  for (const { signature, statement, text } of rows) {
    const { id, generation, status } = signature;
    const named = statement.visibility !== 'confidential' && entries.get(id)?.organisation !== null;
    const names = named
      ? { organisation: statement.organisation, appealTitle: text.title }
      : { organisation: null, appealTitle: null };
    entries.set(id, {
      token: tokenFor(id, generation),
      ...names,
      isUnreviewed: statusShown(text, known) === 'draft',
      status,
    });
  }
  return [...entries.values()];
}

/** Only what was named in public can be objected to; where it is confidential by now, the organisation's name is empty. */
async function readObjectionFor(tx: Tx, id: string): Promise<LetterObjection | null> {
  const [row] = await tx
    .select({
      objection: objections,
      organisation: statements.organisation,
      visibility: statements.visibility,
      signed: WHAT_IS_SIGNED,
      slug: appeals.slug,
    })
    .from(objections)
    .innerJoin(signatures, eq(signatures.id, objections.signatureId))
    .leftJoin(
      statements,
      eq(statements.id, sql`coalesce(${signatures.acceptedStatementId}, ${signatures.waitingStatementId})`),
    )
    .innerJoin(appealTexts, eq(appealTexts.id, signatures.textId))
    .innerJoin(appeals, eq(appeals.id, signatures.appealId))
    .where(eq(objections.id, id));
  if (!row) return null;
  const { text, answer, resolution } = row.objection;
  const organisation = row.visibility === 'confidential' ? '' : (row.organisation ?? '');
  const status = statusShown(row.signed, await readingsOf([row.signed.sha256], tx));
  const about = { appealTitle: row.signed.title, isUnreviewed: status === 'draft', appeal: row.slug };
  return { token: tokenFor(id, 1), organisation, ...about, text, answer, resolution };
}

/** Where the private pages are: a letter tells no word of a démarche, which may be confidential. */
async function readDemarchesFor(tx: Tx, kind: LetterKind, contact: Contact): Promise<LetterDemarche[]> {
  const ofRecipient = and(eq(demarches.addressKey, contact.addressKey), hasAddress(contact.email));
  const which = kind === 'links' ? ofRecipient : eq(demarches.id, contact.demarcheId ?? '');
  const rows = await tx
    .select({ id: demarches.id, generation: demarches.generation })
    .from(demarches)
    .innerJoin(contacts, eq(contacts.demarcheId, demarches.id))
    .where(and(which, ne(demarches.status, 'withdrawn')))
    .orderBy(asc(demarches.reportedAt));
  return rows.map(({ id, generation }) => ({ token: tokenFor(id, generation) }));
}

/** The text that a signature was made on, with what says whether anybody has read it. */
const WHAT_IS_SIGNED = { title: appealTexts.title, status: appealTexts.status, sha256: appealTexts.sha256 };

/**
 * Whether a contact's address is this one, the case of A to Z aside. Unlike for the address key a +tag makes another,
 * since on some servers it is somebody else's mailbox.
 */
export function hasAddress(email: string): SQL {
  return sql`lower(${contacts.email}) = lower(${email})`;
}
