import { existsSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { env } from '@/env';
import { findBrokenEditions } from '../editions/verifying';
import { isNewest } from '../engine/migrate';
import { lookAt, type Tx } from '../engine/sqlite';
import { countStuckLetters } from '../letters/stuck-letters';
import { findWrongExposures } from '../listing/exposures';
import { audit, demarches, signatures } from '../schema';
import type { OutboxState } from '../types';
import { checkAudit } from './audit';
import type { BrokenLink } from './audit-chain';
import { type Ledger, readLedger } from './erasures';

/** What the doctor found; each is empty, null or 0 where all is well. */
export interface Findings {
  /** What SQLite says of the file, but for `ok`. */
  damage: string[];
  /** Rows that point nowhere, by table. */
  lost: Record<string, number>;
  /** Of how many acts the chain was looked through, and where it breaks. */
  acts: number;
  brokenLink: BrokenLink | null;
  /** Ids of signatures that stand in public otherwise than the rule says. */
  wrongExposures: string[];
  /** Numbers of editions that are not as they were frozen. */
  brokenEditions: number[];
  stuck: OutboxState['stuck'];
  /** Signatures and démarches that the ledger has as erased and the database has not, and the other way round. */
  risen: number;
  unremembered: number;
}

/**
 * Looks through the database without changing anything, also while a server runs. `missing`: there is no database yet.
 * `older`: it is of an older release, which a start of the server brings up to date.
 */
export async function examine(now = new Date()): Promise<Findings | 'missing' | 'older'> {
  if (!existsSync(env.databaseFile)) return 'missing';
  const ledger = readLedger();
  return lookAt(env.databaseFile, async (tx, connection) => {
    if (!isNewest(connection)) return 'older';
    return {
      damage: findDamage(connection),
      lost: findLost(connection),
      acts: await tx.$count(audit),
      brokenLink: await checkAudit(tx),
      wrongExposures: await findWrongExposures(tx),
      brokenEditions: await findBrokenEditions(tx),
      stuck: await countStuckLetters(now, tx),
      ...(await compareLedger(tx, ledger)),
    };
  });
}

function findDamage(connection: Database.Database): string[] {
  const said = connection.pragma('integrity_check') as { integrity_check: string }[];
  return said.map(({ integrity_check }) => integrity_check).filter((line) => line !== 'ok');
}

function findLost(connection: Database.Database): Record<string, number> {
  const lost: Record<string, number> = {};
  for (const { table } of connection.pragma('foreign_key_check') as { table: string }[])
    lost[table] = (lost[table] ?? 0) + 1;
  return lost;
}

async function compareLedger(tx: Tx, ledger: Ledger): Promise<Pick<Findings, 'risen' | 'unremembered'>> {
  const signed = await tx.select({ id: signatures.id, status: signatures.status }).from(signatures);
  const reported = await tx.select({ id: demarches.id, status: demarches.status }).from(demarches);
  const all = [
    ...signed.map(({ id, status }) => ({ status, isRemembered: ledger.hasSignature(id) })),
    ...reported.map(({ id, status }) => ({ status, isRemembered: ledger.hasDemarche(id) })),
  ];
  return {
    risen: all.filter(({ status, isRemembered }) => status !== 'withdrawn' && isRemembered).length,
    unremembered: all.filter(({ status, isRemembered }) => status === 'withdrawn' && !isRemembered).length,
  };
}
