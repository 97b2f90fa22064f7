import { beforeEach, describe, expect, it } from 'vitest';
import { closeEngine, isHealthy, openEngine, returnSignature, withdrawSignature } from '@/db';
import {
  anAppeal,
  anOrganiser,
  DOCKERS,
  deciding,
  freshDatabase,
  morning,
  rawWrite,
  rows,
  sign,
  signAndConfirm,
} from '../test-database';

let signed: { id: string; token: string };
beforeEach(async () => {
  await freshDatabase();
  const aktau = await anAppeal();
  signed = await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
  await returnSignature({ ...deciding(signed.id, anOrganiser()), question: 'Qui a décidé ?' }, morning());
});

const COPIED = {
  audit: `(id, at, "by", act, subject) SELECT id, at, 'nobody', act, subject`,
  decisions: `(id, signature_id, statement_id, "by", act, question, at)
    SELECT id, signature_id, statement_id, "by", act, 'Autre ?', at`,
};

describe.each(['audit', 'decisions'] as const)('the rows of %s', (table) => {
  it.each([
    ['changed', table === 'audit' ? `UPDATE audit SET act = 'other'` : `UPDATE decisions SET question = 'Autre ?'`],
    ['removed', `DELETE FROM ${table}`],
    ['replaced', `INSERT OR REPLACE INTO ${table} ${COPIED[table]} FROM ${table}`],
  ])('cannot be %s, even by hand', (_, attempt) => {
    const before = rows(`SELECT * FROM ${table}`);
    expect(() => rawWrite(attempt)).toThrow(
      /only ever added|changes only when (its signature|what it is on) is withdrawn/,
    );
    expect(rows(`SELECT * FROM ${table}`)).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });
});

describe('the evidence of a decision', () => {
  it('can be erased before its signature is withdrawn, and not written anew', () => {
    expect(() => rawWrite(`UPDATE decisions SET evidence = 'autre'`)).toThrow(/only ever erased/);
    expect(() => rawWrite(`UPDATE decisions SET evidence = NULL, reason = 'Autre.'`)).toThrow(/changes only when/);
    rawWrite('UPDATE decisions SET evidence = NULL');
  });
});

describe('a statement', () => {
  it('cannot be changed by hand unless its signature is withdrawn, nor removed once it was confirmed', async () => {
    expect(() => rawWrite(`UPDATE statements SET city = 'Brest'`)).toThrow(/only when its signature is withdrawn/);
    expect(() => rawWrite('DELETE FROM statements')).toThrow(/confirmed is not removed/);
    await withdrawSignature(signed.token, morning());
    expect(() => rawWrite('DELETE FROM statements')).toThrow(/confirmed is not removed/);
    rawWrite(`UPDATE statements SET city = ''`);
  });

  it('cannot be changed by hand before its signature is confirmed either', async () => {
    const { id } = await sign(await anAppeal('atyrau'), DOCKERS, 'b@dockers.example');
    const attempt = () => rawWrite(`UPDATE statements SET city = 'Brest' WHERE signature_id = ?`, id);
    expect(attempt).toThrow(/only when its signature is withdrawn/);
  });
});

describe('the rows of a withdrawn signature', () => {
  it('stay in the audit as they are', async () => {
    await withdrawSignature(signed.token, morning());
    expect(() => rawWrite('DELETE FROM audit')).toThrow(/audit are only ever added/);
    expect(() => rawWrite('DELETE FROM decisions')).toThrow(/decisions are only ever added/);
  });
});

describe('the triggers', () => {
  it('are made again at each opening, whatever was dropped or weakened', async () => {
    rawWrite('DROP TRIGGER audit_not_removed');
    rawWrite('DROP TRIGGER audit_not_changed');
    rawWrite('CREATE TRIGGER audit_not_changed BEFORE UPDATE ON audit BEGIN SELECT 1; END');
    await closeEngine();
    openEngine();
    expect(() => rawWrite('DELETE FROM audit')).toThrow(/only ever added/);
    expect(() => rawWrite(`UPDATE audit SET act = 'other'`)).toThrow(/only ever added/);
  });

  it('are those of the release and no others, or the database is not opened', async () => {
    rawWrite('CREATE TRIGGER stranger AFTER INSERT ON letters BEGIN SELECT 1; END');
    await closeEngine();
    expect(openEngine).toThrow(/22 triggers where 21/);
    expect(await isHealthy()).toBe(false);
  });
});
