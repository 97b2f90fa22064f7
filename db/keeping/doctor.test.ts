import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { claimLetters, closeEngine, examine, withdrawDemarche, withdrawSignature } from '@/db';
import { env } from '@/env';
import {
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  freshDatabase,
  morning,
  OILMEN,
  type Opened,
  rawWrite,
  rows,
  sendAll,
  signAndAccept,
  signAndConfirm,
} from '../test-database';
import { aDemarcheStory, LILLE } from '../test-demarches';

const LEDGER = path.join(env.keysFolder, 'erased');
const WELL = {
  ...{ damage: [], lost: {}, brokenLink: null, wrongExposures: [], brokenEditions: [], risen: 0, unremembered: 0 },
  stuck: { cutOff: 0, overdue: 0, failed: 0 },
};
let aktau: Opened;
beforeEach(async () => {
  rmSync(LEDGER, { recursive: true, force: true });
  await freshDatabase();
  aktau = await anAppeal();
});

describe('the doctor', () => {
  it('finds a healthy database well, while it is open and after it was closed', async () => {
    await signAndAccept(aktau, DOCKERS, 'a@dockers.example', anOrganiser());
    const { token } = await signAndConfirm(aktau, OILMEN, 'b@oil.example');
    await withdrawSignature(token, morning());
    await sendAll(morning());
    const acts = rows<{ n: number }>('SELECT count(*) AS n FROM audit')[0]?.n;
    expect(await examine(morning())).toEqual({ ...WELL, acts });
    await closeEngine();
    expect(await examine(morning())).toEqual({ ...WELL, acts });
  });

  it('finds an act that was changed by hand', async () => {
    rawWrite('DROP TRIGGER audit_not_changed');
    rawWrite(`UPDATE audit SET "by" = 'nobody' WHERE number = 2`);
    expect(await examine()).toMatchObject({ brokenLink: { number: 2, is: 'changed' } });
  });

  it('finds rows that point to nothing', async () => {
    await closeEngine();
    const file = new Database(env.databaseFile);
    file.pragma('foreign_keys = OFF');
    file.exec(
      `INSERT INTO contacts (id, signature_id, email, address_key) VALUES ('c', 'nowhere', 'a@b.example', 'k')`,
    );
    file.close();
    expect(await examine()).toMatchObject({ lost: { contacts: 1 } });
  });

  it('finds signatures that stand in public otherwise than the rule says', async () => {
    const { id } = await signAndAccept(aktau, DOCKERS, 'a@dockers.example', anOrganiser());
    rawWrite(`UPDATE exposures SET listed = 'number'`);
    expect(await examine()).toMatchObject({ wrongExposures: [id] });
  });

  it('finds letters whose sender died and letters that are due for over a day', async () => {
    await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
    await signAndConfirm(aktau, OILMEN, 'b@oil.example');
    await claimLetters(1, morning());
    expect(await examine(morning(2 * DAY))).toMatchObject({ stuck: { cutOff: 1, overdue: 1, failed: 0 } });
  });

  it('finds erased signatures that a copy brought back, and withdrawals that the ledger missed', async () => {
    const { token } = await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
    await withdrawSignature(token, morning());
    rawWrite(`UPDATE signatures SET status = 'refused'`);
    expect(await examine(morning())).toMatchObject({ risen: 1, unremembered: 0 });
    rawWrite(`UPDATE signatures SET status = 'withdrawn'`);
    rmSync(LEDGER);
    expect(await examine(morning())).toMatchObject({ risen: 0, unremembered: 1 });
  });

  it('finds the same of démarches', async () => {
    const story = await aDemarcheStory();
    await story.make(LILLE);
    const { token } = await story.make({ ...LILLE, inShort: 'Bis' });
    await withdrawDemarche(token, morning());
    expect(await examine(morning())).toMatchObject({ risen: 0, unremembered: 0 });
    rawWrite(`UPDATE demarches SET status = 'refused' WHERE status = 'withdrawn'`);
    expect(await examine(morning())).toMatchObject({ risen: 1, unremembered: 0 });
    rawWrite(`UPDATE demarches SET status = 'withdrawn' WHERE status = 'refused'`);
    rmSync(LEDGER);
    expect(await examine(morning())).toMatchObject({ risen: 0, unremembered: 1 });
  });

  it('changes nothing, and says where there is no database or an older one', async () => {
    rawWrite('DELETE FROM __drizzle_migrations');
    await closeEngine();
    expect(await examine()).toBe('older');
    for (const end of ['', '-wal', '-shm']) rmSync(env.databaseFile + end, { force: true });
    expect(await examine()).toBe('missing');
    mkdirSync(path.dirname(env.databaseFile), { recursive: true });
  });
});
