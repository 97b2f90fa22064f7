import { and, eq, gte, lte, ne, notInArray, or, sql } from 'drizzle-orm';
import { read, type Tx } from '../engine/sqlite';
import { foldForOrder, foldName } from '../fold';
import { isWithin } from '../organisers/reach';
import { DEMARCHES, type DemarcheRow } from '../reporting/demarche-filing';
import { contacts, demarches, reports, signatures } from '../schema';
import type { EvidenceLine, Reach } from '../types';
import { findOfDomain, weighDomain, weighVerified } from './evidence-of-mailbox';
import { findClose, ofCloseName, weighLetters } from './evidence-of-names';
import type { Named } from './likeness';
import { isShared } from './mail-providers';
import { findOthers, type Line, lineOf, MOST_LINES, type Other, type Sought, shownTo } from './weighed';

/** How far apart in days two reports may date one act. */
const DAYS_APART = 3;
/** Looking for close names is slow; of a long joint action the first ones tell enough. */
const MOST_NAMES_COMPARED = 5;

interface Weighed {
  demarche: DemarcheRow;
  report: typeof reports.$inferSelect;
  /** Of its mailbox; null without one. */
  domain: string | null;
}

/**
 * What speaks for and against a démarche, as it is told now, for an organiser who may read that one: the names, the
 * mailbox, and what else was signed or reported from there. Others beyond the organiser's reach stay unnamed. It suggests
 * and decides nothing; nothing is asked of the network. Empty where the démarche is withdrawn or unknown.
 */
export async function readDemarcheEvidence(demarcheId: string, reach: Reach): Promise<EvidenceLine[]> {
  const tx = read();
  const weighed = await readWeighed(tx, demarcheId);
  if (!weighed) return [];
  const lines = await weighBySignatures(tx, weighed);
  return [...lines.map((line) => shownTo(line, reach)), ...(await weighOtherReports(tx, weighed, reach))];
}

const current = sql`coalesce(${demarches.waitingStatementId}, ${demarches.acceptedStatementId})`;

async function readWeighed(tx: Tx, demarcheId: string): Promise<Weighed | undefined> {
  const [row] = await tx
    .select({ demarche: demarches, report: reports, domain: contacts.domain })
    .from(demarches)
    .innerJoin(reports, eq(reports.id, current))
    .leftJoin(contacts, eq(contacts.demarcheId, demarches.id))
    .where(and(eq(demarches.id, demarcheId), ne(demarches.status, 'withdrawn')));
  return row;
}

async function weighBySignatures(tx: Tx, { demarche, report, domain }: Weighed): Promise<Line[]> {
  const { appealId, addressKey } = demarche;
  const sought: Sought = { appealId, signatoryId: null, partOfId: null };
  const ofMailbox = addressKey ? await findOthers(tx, sought, eq(signatures.addressKey, addressKey)) : [];
  const { same, lines } = await weighNames(tx, sought, report.organisations);
  const isTheirs = (other: Other) => !other.personal && report.organisations.some((name) => isNamed(other, name));
  const ofSame = same.filter((other) => !isAmong(ofMailbox, other));
  lines.push(...ofSame.map((other) => lineOf('nameSigned', 'neither', { other })));
  lines.push(...ofMailbox.slice(0, MOST_LINES).map((other) => ofSameMailbox(other, isTheirs(other))));
  if (!domain) return [...lines, lineOf('noMailbox', 'neither')];
  const own = same.map(({ signatoryId }) => signatoryId);
  const ofDomain = isShared(domain) ? [] : await findOfDomain(tx, sought, domain);
  const ofColleagues = ofDomain.filter((other) => !isAmong(ofMailbox, other)).slice(0, MOST_LINES);
  return [
    ...lines,
    weighDomain(domain, null),
    ...(await weighVerified(tx, sought, domain, own)),
    ...ofColleagues.map((other) => ofSameDomain(domain, other, isTheirs(other))),
  ];
}

/**
 * The signatures under the very names of those who acted, and what else the names tell. Names that are only close are
 * looked for of the first five alone.
 */
async function weighNames(tx: Tx, sought: Sought, organisations: string[]): Promise<{ same: Other[]; lines: Line[] }> {
  const same: Other[] = [];
  const lines: Line[] = [];
  for (const [place, organisation] of organisations.entries()) {
    const named = { organisation, organisationLatin: null, acronym: null };
    const find = place < MOST_NAMES_COMPARED ? findClose : findSame;
    const close = (await find(tx, sought, named)).filter(({ personal }) => !personal);
    const signed = close.filter((other) => other.status !== 'refused' && isNamed(other, organisation));
    same.push(...signed);
    lines.push(...weighLetters(named));
    lines.push(...close.filter((other) => !isAmong(signed, other)).map((other) => ofCloseName(named, other)));
  }
  return { same, lines };
}

/** The signatures of this very name, out of an index; at most 5. */
async function findSame(tx: Tx, sought: Sought, { organisation }: Named): Promise<Other[]> {
  const others = await findOthers(tx, sought, eq(signatures.organisationKey, foldName(organisation)));
  return others.slice(0, MOST_LINES);
}

function isAmong(others: Other[], { id }: Other): boolean {
  return others.some((other) => other.id === id);
}

function isNamed({ organisation, organisationLatin, acronym }: Other, name: string): boolean {
  return [organisation, organisationLatin, acronym].some((own) => own && foldForOrder(own) === foldForOrder(name));
}

function ofSameMailbox(other: Other, isSame: boolean): Line {
  if (other.status === 'refused') return lineOf('refusedMailbox', 'against', { other });
  return isSame ? lineOf('mailboxSigned', 'for', { other }) : lineOf('sameMailbox', 'against', { other });
}

function ofSameDomain(domain: string, other: Other, isSame: boolean): Line {
  const facts = { domain };
  if (other.status === 'refused') return lineOf('refusedDomain', 'against', { facts, other });
  return lineOf('sameDomain', isSame ? 'for' : 'neither', { facts, other });
}

/** Other reports of what may be the same act, and those of this mailbox that were refused; those out of reach untold. */
async function weighOtherReports(tx: Tx, { demarche, report }: Weighed, reach: Reach): Promise<EvidenceLine[]> {
  const { id, appealId, addressKey } = demarche;
  const atTheTime = and(
    eq(reports.country, report.country),
    lte(reports.actedOn, sql`date(${report.until ?? report.actedOn}, ${`+${DAYS_APART} days`})`),
    gte(sql`coalesce(${reports.until}, ${reports.actedOn})`, sql`date(${report.actedOn}, ${`-${DAYS_APART} days`})`),
  );
  const refused = addressKey ? and(eq(demarches.addressKey, addressKey), eq(demarches.status, 'refused')) : sql`false`;
  const rows = await tx
    .select({ demarche: demarches, report: reports })
    .from(demarches)
    .innerJoin(reports, eq(reports.id, current))
    .where(
      and(
        eq(demarches.appealId, appealId),
        ne(demarches.id, id),
        notInArray(demarches.status, ['unconfirmed', 'withdrawn']),
        or(atTheTime, refused),
      ),
    );
  const names = new Set(report.organisations.map(foldForOrder));
  const lines: EvidenceLine[] = [];
  for (const other of rows) {
    const isRefused = other.demarche.status === 'refused' && other.demarche.addressKey === addressKey;
    const isShared = other.report.organisations.some((name) => names.has(foldForOrder(name)));
    if (lines.length === MOST_LINES || !(isRefused || isShared)) continue;
    if (!isWithin(await DEMARCHES.standingOf(tx, other.demarche), reach)) continue;
    const told = { noun: 'demarche', id: other.demarche.id, status: other.demarche.status } as const;
    lines.push({
      ...lineOf(isRefused ? 'refusedReport' : 'sameAct', 'against'),
      other: { ...told, organisation: other.report.organisations.join(', ') },
      otherIsHidden: false,
    });
  }
  return lines;
}
