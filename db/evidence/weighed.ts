import { and, eq, ne, notInArray, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { signatories, signatures, statements } from '../schema';
import {
  type EvidenceLine,
  type EvidenceName,
  type Kind,
  type Reach,
  reaches,
  type Said,
  type SignatureStatus,
} from '../types';

/** Of which appeal others are looked for, and whose own they are not, where it is a signatory's. */
export interface Sought {
  appealId: string;
  signatoryId: string | null;
  partOfId: string | null;
}

/** A signature with all that evidence is made of. */
export interface Weighed extends Sought {
  id: string;
  signatoryId: string;
  addressKey: string | null;
  invitationId: string | null;
  sheetId: string | null;
  /** Of its mailbox; null without one. */
  domain: string | null;
  said: Said;
}

/** A line that still tells whom it may be shown to. */
export type Line = Omit<EvidenceLine, 'other' | 'otherIsHidden'> & { other: Other | null };

export function lineOf(name: EvidenceName, speaks: Line['speaks'], more: Partial<Line> = {}): Line {
  return { name, speaks, flag: null, facts: {}, other: null, ...more };
}

/** As an organiser of this reach may see it: what is beyond it stays unnamed. */
export function shownTo({ other, ...line }: Line, reach: Reach): EvidenceLine {
  if (!other || !reaches(reach, other)) return { ...line, other: null, otherIsHidden: other !== null };
  const { id, organisation, status } = other;
  return { ...line, other: { noun: 'signature', id, organisation, status }, otherIsHidden: false };
}

/** Another signature of the appeal, with its words as they stand now. */
export interface Other {
  id: string;
  signatoryId: string;
  status: SignatureStatus;
  organisation: string;
  organisationLatin: string | null;
  acronym: string | null;
  kind: Kind;
  country: string;
  confidential: boolean;
  personal: boolean;
  /** Organisers have written down already that one is part of the other. */
  tied: boolean;
}

/** How many others a line is written for; more of them would hide the rest of the evidence. */
export const MOST_LINES = 5;
/** Of a crowd some are enough to see what it is. */
const MOST_OTHERS = 50;

/**
 * The signatures of the appeal that have something in common with what is weighed, but for those of its own signatory,
 * and for those that nobody confirmed or that were withdrawn; at most 50.
 */
export async function findOthers(
  tx: Tx,
  { appealId, signatoryId, partOfId: above }: Sought,
  inCommon: SQL | undefined,
): Promise<Other[]> {
  const current = sql`coalesce(${signatures.waitingStatementId}, ${signatures.acceptedStatementId})`;
  const rows = await tx
    .select({
      id: signatures.id,
      signatoryId: signatures.signatoryId,
      status: signatures.status,
      organisation: statements.organisation,
      organisationLatin: statements.organisationLatin,
      acronym: statements.acronym,
      kind: statements.kind,
      country: statements.country,
      visibility: statements.visibility,
      capacity: statements.capacity,
      partOfId: signatories.partOfId,
    })
    .from(signatures)
    .innerJoin(signatories, eq(signatories.id, signatures.signatoryId))
    .innerJoin(statements, and(eq(statements.signatureId, signatures.id), eq(statements.id, current)))
    .where(
      and(
        inCommon,
        // The plus keeps SQLite from going through all of the appeal instead of what is in common.
        sql`+${signatures.appealId} = ${appealId}`,
        notInArray(signatures.status, ['unconfirmed', 'withdrawn']),
        signatoryId ? ne(signatures.signatoryId, signatoryId) : undefined,
      ),
    )
    .limit(MOST_OTHERS);
  return rows.map(({ visibility, capacity, partOfId, ...other }) => ({
    ...other,
    confidential: visibility === 'confidential',
    personal: capacity === 'personal',
    tied: signatoryId !== null && (partOfId === signatoryId || above === other.signatoryId),
  }));
}
