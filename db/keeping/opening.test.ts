import { readFileSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  checkAudit,
  closeEngine,
  countSupport,
  findAppeal,
  listQueue,
  listReadyTexts,
  openEngine,
  readTranslation,
  saveReadyText,
  whenOpened,
} from '@/db';
import { env } from '@/env';
import { anAppeal, anOrganiser, freshDatabase, MINUTE, morning, rawWrite, rows } from '../test-database';
import type { Organiser } from '../types';

const NADIA: Organiser = {
  ...{ id: 'n', name: 'Nadia', email: 'n@campaign.example', role: 'owner' },
  ...{ countries: null, reads: [], readsConfidential: true },
};

const signed = (n: number, status: string, statements: string) => `
  INSERT INTO signatories VALUES ('o${n}', 'a', 0);
  INSERT INTO signatures VALUES ('g${n}', 'a', 'o${n}', 't', 'fr', '${status}', 'form', 1, 'key${n}', 'name${n}',
    ${statements}, 1000, 2000, ${status === 'accepted' ? 3000 : 'NULL'}, NULL, NULL);
  INSERT INTO statements (id, signature_id, number, organisation, kind, country, capacity, visibility, consent_process,
      consent_publish_name, consent_deliver, consent_deliver_others, consent_updates, sentences, sort_key, search_key, said_at)
    VALUES ('s${n}', 'g${n}', 1, 'Union ${n}', 'local-union', 'FR', 'organisation-decision', 'public', 1, 1, 1, 1, 0,
      '{}', 'union ${n}', 'union ${n}', 1000);
  INSERT INTO contacts VALUES ('c${n}', 'g${n}', 'bureau@lille.dockers${n}.example', 'key${n}');
  INSERT INTO audit VALUES ('added${n}', 1000, 'visitor', 'signature.added', 'g${n}', NULL);
  INSERT INTO audit VALUES ('confirmed${n}', 900, 'signatory', 'signature.confirmed', 'g${n}', '{"b":1,"a":"x"}');`;

const OLD_ROWS = `
  INSERT INTO appeals VALUES ('a', 'aktau', 'open', '2011-12-17', '2011-12-21', 'https://s.example', 'fr', 'KZ', 0);
  INSERT INTO appeal_texts VALUES ('t', 'a', 'fr', 1, 'source', NULL, '2011-12-17', 'T', 'S', 'B', '[]', 'I', 'S', '[]', 'x', 0);
  ${signed(1, 'accepted', `'s1', NULL`)} ${signed(2, 'waiting', `NULL, 's2'`)}
  CREATE TRIGGER audit_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'only ever added'); END;
  CREATE TRIGGER audit_not_removed BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'only ever added'); END;`;

/** The file that the first release left: its schema, its triggers and some rows. */
function makeOldFile(): void {
  for (const end of ['', '-wal', '-shm', '.before-2']) rmSync(env.databaseFile + end, { force: true });
  const old = new Database(env.databaseFile);
  const statements = readFileSync('db/migrations/0000_first.sql', 'utf8').split('--> statement-breakpoint');
  for (const statement of statements) old.exec(statement);
  old.exec(`CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric);
    INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('first', 0); ${OLD_ROWS}`);
  old.close();
}

describe('a database of the first release', () => {
  beforeEach(async () => {
    await closeEngine();
    makeOldFile();
    openEngine();
    await whenOpened();
  });

  it('has its audit chained in the order in which it was written, once', async () => {
    expect(rows('SELECT number, id FROM audit ORDER BY number')).toEqual([
      { number: 1, id: 'added1' },
      { number: 2, id: 'confirmed1' },
      { number: 3, id: 'added2' },
      { number: 4, id: 'confirmed2' },
    ]);
    expect(await checkAudit()).toBeNull();
    expect(() => rawWrite(`UPDATE audit SET act = 'x'`)).toThrow(/only ever added/);
  });

  it('chains no row that is put in by hand later', async () => {
    rawWrite(`INSERT INTO audit (id, at, "by", act, subject) VALUES ('x', 0, 'system', 'act', 'x')`);
    await closeEngine();
    openEngine();
    expect(await checkAudit()).toMatchObject({ is: 'unnumbered' });
  });

  it('gives every signatory a code of its own', () => {
    const codes = rows<{ code: string }>('SELECT code FROM signatories').map(({ code }) => code);
    expect(new Set(codes).size).toBe(2);
    for (const code of codes) expect(code).toMatch(/^[\da-f]{10}$/);
  });

  it('shows in public what was accepted, and has in the queue what waits', async () => {
    const appeal = (await findAppeal('aktau'))!;
    expect(await countSupport(appeal.id)).toMatchObject({ organisations: 1 });
    expect(await listQueue(appeal.id, {}, NADIA)).toMatchObject({ rows: [{ id: 'g2' }], total: 1 });
  });

  it('finds its statements by their words', () => {
    expect(rows(`SELECT DISTINCT statement_id FROM search_words WHERE word = 'union'`)).toHaveLength(2);
  });

  it('knows the registrable domain of each address', () => {
    const domains = rows<{ domain: string }>('SELECT domain FROM contacts ORDER BY domain').map(({ domain }) => domain);
    expect(domains).toEqual(['dockers1.example', 'dockers2.example']);
  });
});

it('a translation of an older release counts as written beside its original, unless that was saved later', async () => {
  await freshDatabase();
  const { appeal } = await anAppeal();
  const text = { kind: 'return', lang: 'fr', title: 'Mandat', text: 'Qui a décidé ?' } as const;
  await saveReadyText(appeal.id, text, anOrganiser(), morning());
  const [source] = await listReadyTexts(appeal.id, 'return');
  const translated = (id: string, lang: string, at: Date) =>
    rawWrite(
      `INSERT INTO ready_texts (id, appeal_id, kind, lang, translates, title, text, "by", at)
        SELECT ?, appeal_id, kind, ?, id, 'T', 'T', "by", ? FROM ready_texts WHERE id = ?`,
      ...[id, lang, at.getTime(), source!.id],
    );
  translated('after', 'tr', morning(MINUTE));
  translated('before', 'ru', morning(-MINUTE));
  await closeEngine();
  openEngine();
  await whenOpened();
  expect((await readTranslation(appeal, 'tr')).ready).toMatchObject([{ outdated: false }]);
  expect((await readTranslation(appeal, 'ru')).ready).toMatchObject([{ outdated: true }]);
});
