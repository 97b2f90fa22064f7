import { beforeEach, describe, expect, it } from 'vitest';
import { auditHead, checkAudit, listAuditChoices, readAudit, saveSite } from '@/db';
import { write } from '../engine/sqlite';
import {
  anAppeal,
  anOrganiser,
  DOCKERS,
  freshDatabase,
  HOUR,
  morning,
  rawWrite,
  rows,
  signAndConfirm,
} from '../test-database';
import { record } from './audit';

const SITE = { runBy: 'Comité', contact: 'c@comite.example', hostingCountry: 'FR', keptFor: 'un an' };
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  nadia = anOrganiser();
  const aktau = await anAppeal();
  await saveSite(SITE, nadia);
  await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
});

function unlock(): void {
  rawWrite('DROP TRIGGER audit_not_changed');
  rawWrite('DROP TRIGGER audit_not_removed');
}

describe('the chain of the audit', () => {
  it('numbers every act from 1 without a gap, and holds', async () => {
    const numbers = rows<{ number: number }>('SELECT number FROM audit ORDER BY rowid').map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, place) => place + 1));
    expect(numbers.length).toBeGreaterThan(4);
    expect(await checkAudit()).toBeNull();
    expect(await auditHead()).toEqual({ number: numbers.length, hash: expect.stringMatching(/^[\da-f]{64}$/) });
  });

  it('ends in another hash with each act', async () => {
    const before = await auditHead();
    await saveSite(SITE, nadia);
    const after = await auditHead();
    expect(after?.number).toBe((before?.number ?? 0) + 1);
    expect(after?.hash).not.toBe(before?.hash);
  });

  it('leaves no gap where an act is rolled back', async () => {
    const before = await auditHead();
    const failing = write(async (tx) => {
      await record(tx, { by: nadia, act: 'site.saved', subject: 'site' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await saveSite(SITE, nadia);
    expect((await auditHead())?.number).toBe((before?.number ?? 0) + 1);
    expect(await checkAudit()).toBeNull();
  });

  it.each([
    ['who did it is changed', `UPDATE audit SET "by" = 'somebody' WHERE number = 3`, { number: 3, is: 'changed' }],
    ['details are added', `UPDATE audit SET details = '{"rows":1}' WHERE number = 2`, { number: 2, is: 'changed' }],
    ['a row is taken out', 'DELETE FROM audit WHERE number = 3', { number: 3, is: 'missing' }],
    [
      'a row is put in',
      `INSERT INTO audit (id, at, "by", act, subject) VALUES ('x', 0, 'system', 'act', 'x')`,
      { number: 1, is: 'unnumbered' },
    ],
  ])('breaks where %s by hand', async (_, attempt, broken) => {
    unlock();
    rawWrite(attempt);
    expect(await checkAudit()).toEqual(broken);
  });

  it('has another head where its end is cut off, though it holds', async () => {
    const head = await auditHead();
    unlock();
    rawWrite('DELETE FROM audit WHERE number = ?', head?.number);
    expect(await checkAudit()).toBeNull();
    expect(await auditHead()).not.toEqual(head);
  });
});

describe('reading the audit', () => {
  it('tells the newest first, with the name of the organiser, or none', async () => {
    const { rows: acts, total } = await readAudit({});
    expect(acts.map(({ act, name }) => [act, name])).toEqual([
      ['signature.confirmed', null],
      ['signature.added', null],
      ['site.saved', 'Nadia'],
      ['text.added', null],
      ['appeal.added', null],
    ]);
    expect(total).toBe(5);
  });

  it.each([
    ['who', () => ({ by: nadia }), ['site.saved']],
    ['the act', () => ({ act: 'signature.added' }), ['signature.added']],
    ['the subject', () => ({ subject: 'site' }), ['site.saved']],
    ['the page', () => ({ page: 2 }), []],
  ])('filters by %s', async (_, filter, found) => {
    expect((await readAudit(filter())).rows.map(({ act }) => act)).toEqual(found);
  });

  it('filters by time, the end left out', async () => {
    const between = { from: morning(), until: morning(HOUR) };
    expect((await readAudit(between)).rows.map(({ act }) => act)).toEqual(['signature.confirmed', 'signature.added']);
    expect((await readAudit({ ...between, until: morning() })).total).toBe(0);
  });

  it('offers what was ever done, and by whom', async () => {
    const { acts, people } = await listAuditChoices();
    expect(acts).toContain('signature.confirmed');
    expect(people).toContainEqual({ by: nadia, name: 'Nadia' });
    expect(people).toContainEqual({ by: 'signatory', name: null });
  });
});
