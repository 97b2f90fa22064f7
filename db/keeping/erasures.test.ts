import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkAudit, closeAppeal, closeEngine, eraseContacts, openEngine, whenOpened, withdrawSignature } from '@/db';
import { env } from '@/env';
import {
  anAppeal,
  anOrganiser,
  countRows,
  DAY,
  DOCKERS,
  foundOnDisk,
  freshDatabase,
  morning,
  type Opened,
  rawWrite,
  rows,
  signAndAccept,
  signAndConfirm,
} from '../test-database';

const LEDGER = path.join(env.keysFolder, 'erased');
const YESTERDAY = path.join(path.dirname(env.databaseFile), 'yesterday');
let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  rmSync(LEDGER, { force: true });
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const branch = (n: number) => ({ ...DOCKERS, organisation: `Section numéro ${n}`, signatory: `Personne ${n}` });
const lines = () => readFileSync(LEDGER, 'utf8').split('\n').filter(Boolean);

/** Keeps the file as a back-up would, goes on with `act`, and puts the copy back. */
async function restoreAfter(act: () => Promise<unknown>): Promise<void> {
  await closeEngine();
  mkdirSync(path.dirname(YESTERDAY), { recursive: true });
  copyFileSync(env.databaseFile, YESTERDAY);
  openEngine();
  await act();
  await closeEngine();
  for (const end of ['-wal', '-shm']) rmSync(env.databaseFile + end, { force: true });
  copyFileSync(YESTERDAY, env.databaseFile);
  rmSync(YESTERDAY);
  openEngine();
  await whenOpened();
}

describe('what was erased stays erased when yesterday’s copy is put back', () => {
  it('of twenty signatures, in every file, and nothing else goes with them', async () => {
    const signed: { token: string }[] = [];
    for (let n = 100; n < 125; n++) signed.push(await signAndAccept(aktau, branch(n), `s${n}@dockers.example`, nadia));
    await restoreAfter(async () => {
      for (const { token } of signed.slice(0, 20)) await withdrawSignature(token, morning(DAY));
    });
    expect(rows('SELECT status, count(*) AS n FROM signatures GROUP BY status ORDER BY status')).toEqual([
      { status: 'accepted', n: 5 },
      { status: 'withdrawn', n: 20 },
    ]);
    const erased = Array.from({ length: 20 }, (_, n) => [`numéro ${100 + n}`, `s${100 + n}@`, `Personne ${100 + n}`]);
    expect(foundOnDisk(erased.flat())).toEqual([]);
    expect(foundOnDisk(['numéro 124', 's124@', 'Personne 124'])).toHaveLength(3);
    expect(countRows('exposures')).toBe(5);
    expect(rows(`SELECT details FROM audit WHERE act = 'erasures.repeated'`)).toEqual([
      { details: '{"signatures":20,"demarches":0,"appeals":0}' },
    ]);
    expect(await checkAudit()).toBeNull();
  });

  it('of the contacts of an appeal, for those who had signed until then', async () => {
    await signAndConfirm(aktau, DOCKERS, 'bureau@dockers.example');
    await restoreAfter(async () => {
      await closeAppeal(aktau.appeal.id, nadia, morning());
      await eraseContacts(aktau.appeal.id, nadia, morning(DAY));
    });
    expect(countRows('contacts')).toBe(0);
    expect(foundOnDisk(['bureau@dockers.example'])).toEqual([]);
    await signAndConfirm(aktau, branch(1), 'later@dockers.example', morning(2 * DAY));
    await closeEngine();
    openEngine();
    await whenOpened();
    expect(countRows('contacts')).toBe(1);
  });

  it('and nothing is done where nothing came back', async () => {
    const { token } = await signAndConfirm(aktau, DOCKERS, 'bureau@dockers.example');
    await withdrawSignature(token, morning());
    await closeEngine();
    openEngine();
    await whenOpened();
    expect(rows(`SELECT 1 FROM audit WHERE act = 'erasures.repeated'`)).toEqual([]);
  });
});

describe('the ledger of erasures', () => {
  it('is for its owner’s eyes and names nobody', async () => {
    const { id, token } = await signAndConfirm(aktau, DOCKERS, 'bureau@dockers.example');
    await withdrawSignature(token, morning());
    expect(statSync(LEDGER).mode & 0o777).toBe(0o600);
    expect(lines()).toEqual([expect.stringMatching(/^[\w-]{43} 2027-03-01T09:00:00.000Z$/)]);
    expect(lines().join()).not.toContain(id);
  });

  it('gets at the next opening the withdrawals that it missed', async () => {
    const { token } = await signAndConfirm(aktau, DOCKERS, 'bureau@dockers.example');
    await withdrawSignature(token, morning());
    rmSync(LEDGER);
    await closeEngine();
    openEngine();
    await whenOpened();
    expect(lines()).toHaveLength(1);
  });

  it('survives a line that a power cut left half', async () => {
    const first = await signAndConfirm(aktau, DOCKERS, 'bureau@dockers.example');
    await withdrawSignature(first.token, morning());
    writeFileSync(LEDGER, `${readFileSync(LEDGER, 'utf8')}\nabcdef`);
    const second = await signAndConfirm(aktau, branch(2), 'b@dockers.example');
    await restoreAfter(() => withdrawSignature(second.token, morning(DAY)));
    expect(rows(`SELECT 1 FROM signatures WHERE status = 'withdrawn'`)).toHaveLength(2);
  });
});

it('a database that cannot be caught up takes no write', async () => {
  const { token } = await signAndConfirm(aktau, DOCKERS, 'bureau@dockers.example');
  await restoreAfter(async () => withdrawSignature(token, morning()));
  rmSync(LEDGER);
  mkdirSync(LEDGER);
  rawWrite('PRAGMA user_version = 0');
  await closeEngine();
  openEngine();
  await expect(whenOpened()).rejects.toThrow();
  await expect(anAppeal('atyrau')).rejects.toThrow();
  rmSync(LEDGER, { recursive: true });
  await closeEngine();
});
