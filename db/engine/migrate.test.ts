import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrateFile } from './migrate';
import { remakeTriggers } from './triggers';

const project = process.cwd();
const journalFile = 'db/migrations/meta/_journal.json';
const awaited = (JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: unknown[] }).entries.length;

// A project of its own, so that releases to come can be written into it.
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'demarche-migrate-'));
  mkdirSync(path.join(folder, 'db'));
  cpSync(path.join(project, 'db/migrations'), path.join(folder, 'db/migrations'), { recursive: true });
  process.chdir(folder);
  file = path.join(folder, 'demarche.sqlite');
});
afterEach(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true });
});

/** Writes the migration of a release to come. */
function release(tag: string, sql: string): void {
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as {
    entries: { idx: number; when: number; tag: string }[];
  };
  const idx = journal.entries.length;
  const when = Math.max(...journal.entries.map((entry) => entry.when)) + 1;
  writeFileSync(
    journalFile,
    JSON.stringify({ ...journal, entries: [...journal.entries, { ...journal.entries[0], idx, when, tag }] }),
  );
  writeFileSync(`db/migrations/${tag}.sql`, sql);
}

function inFile<T>(of: string, act: (connection: Database.Database) => T): T {
  const connection = new Database(of);
  try {
    return act(connection);
  } finally {
    connection.close();
  }
}

/** Leaves the file as a release with so many migrations did, with its triggers and the rows that `sql` adds. */
function ofRelease(migrations: number, sql: string): void {
  const journal = readFileSync(journalFile, 'utf8');
  const { entries, ...rest } = JSON.parse(journal) as { entries: unknown[] };
  writeFileSync(journalFile, JSON.stringify({ ...rest, entries: entries.slice(0, migrations) }));
  migrateFile(file);
  inFile(file, (db) => db.exec(`${FROZEN_TEXT} ${sql}`));
  writeFileSync(journalFile, journal);
}

/** As every release has had it; the triggers of today speak of tables that an older one has not. */
const FROZEN_TEXT = `
  CREATE TRIGGER signed_text_not_changed BEFORE UPDATE ON appeal_texts
    WHEN EXISTS (SELECT 1 FROM signatures WHERE text_id = OLD.id)
    BEGIN SELECT RAISE(ABORT, 'a text that was signed stays as it is'); END;`;

const SIGNED = `
  INSERT INTO appeals (id, slug, state, issued_on, published_on, source_url, source_lang, addressed_to, created_at)
    VALUES ('a', 'aktau', 'open', '2011-12-17', '2011-12-21', 'https://s.example', 'fr', 'KZ', 0);
  INSERT INTO appeal_texts VALUES ('t', 'a', 'fr', 1, 'source', NULL, '2011-12-17', 'T', 'S', 'B', '[]', 'I', 'S', '[]', 'x', 0);
  INSERT INTO signatories (id, appeal_id, code, created_at) VALUES ('o', 'a', 'abc', 0);
  INSERT INTO signatures (id, appeal_id, signatory_id, text_id, lang, status, source, generation, signed_at, confirmed_at)
    VALUES ('g', 'a', 'o', 't', 'fr', 'accepted', 'form', 1, 0, 0);
  INSERT INTO contacts (id, signature_id, email, address_key) VALUES ('c', 'g', 'a@dockers.example', 'key');`;

const copies = () => [1, 2, 3].map((n) => existsSync(`${file}.before-${awaited + n}`));

describe('a new file', () => {
  it('gets the whole schema, and no copy beside it', () => {
    migrateFile(file);
    expect(
      inFile(file, (db) => db.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'signatures'").pluck().get()),
    ).toBe(1);
    expect(existsSync(`${file}.before-1`)).toBe(false);
  });
});

describe('a file of an older release', () => {
  beforeEach(() => {
    migrateFile(file);
    inFile(file, (db) => db.exec(SIGNED));
  });

  it('is left as it is where nothing is new', () => {
    const before = readFileSync(file);
    migrateFile(file);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(copies()).toEqual([false, false, false]);
  });

  it('is copied whole beside itself before it is changed', () => {
    release('0900_renamed', 'ALTER TABLE contacts RENAME COLUMN email TO address;');
    migrateFile(file);
    const addressOf = (column: string) => (db: Database.Database) =>
      db.prepare(`SELECT ${column} FROM contacts`).pluck().get();
    expect(inFile(file, addressOf('address'))).toBe('a@dockers.example');
    expect(inFile(`${file}.before-${awaited + 1}`, addressOf('email'))).toBe('a@dockers.example');
    expect(copies()).toEqual([true, false, false]);
  });

  it('keeps its rows, and its triggers once they are made again, when a table is rebuilt', () => {
    inFile(file, remakeTriggers);
    release(
      '0900_rebuilt',
      `PRAGMA foreign_keys=OFF;--> statement-breakpoint
       CREATE TABLE audit_new AS SELECT *, NULL AS more FROM audit;--> statement-breakpoint
       DROP TABLE audit;--> statement-breakpoint
       ALTER TABLE audit_new RENAME TO audit;--> statement-breakpoint
       CREATE TABLE signatures_new AS SELECT * FROM signatures;--> statement-breakpoint
       DROP TABLE signatures;--> statement-breakpoint
       CREATE TABLE signatures (id text PRIMARY KEY, text_id text, status text, confirmed_at integer);--> statement-breakpoint
       INSERT INTO signatures SELECT id, text_id, status, confirmed_at FROM signatures_new;--> statement-breakpoint
       DROP TABLE signatures_new;`,
    );
    migrateFile(file);
    inFile(file, (db) => {
      remakeTriggers(db);
      expect(db.prepare('SELECT email FROM contacts').pluck().all()).toEqual(['a@dockers.example']);
      db.exec(`INSERT INTO audit (id, at, "by", act, subject) VALUES ('1', 0, 'system', 'act', 'subject')`);
      expect(() => db.exec('DELETE FROM audit')).toThrow(/only ever added/);
    });
  });

  it('is as it was, at every try, when a migration would leave rows that point nowhere', () => {
    release('0900_broken', `UPDATE contacts SET signature_id = 'nowhere';`);
    expect(() => migrateFile(file)).toThrow(/1 rows that point nowhere/);
    expect(() => migrateFile(file)).toThrow(/1 rows that point nowhere/);
    expect(inFile(file, (db) => db.prepare('SELECT signature_id FROM contacts').pluck().get())).toBe('g');
  });

  it('is as it was when a migration fails half-way', () => {
    release(
      '0900_fails',
      `UPDATE contacts SET email = '';--> statement-breakpoint\nINSERT INTO no_such_table VALUES (1);`,
    );
    expect(() => migrateFile(file)).toThrow(/no such table/);
    expect(inFile(file, (db) => db.prepare('SELECT email FROM contacts').pluck().get())).toBe('a@dockers.example');
  });
});

describe('a file from before ready texts were translated one by one', () => {
  const translation = (id: string, lang: string, at: number, of = "'source'") =>
    `INSERT INTO ready_texts (id, appeal_id, kind, lang, translates, title, text, "by", at)
      VALUES ('${id}', 'a', 'return', '${lang}', ${of}, 'T', 'T', 'n', ${at});`;

  it('keeps of two translations of one wording the newest, and all else', () => {
    ofRelease(
      4,
      `${SIGNED} INSERT INTO organisers (id, name, email, email_verified, created_at, updated_at)
        VALUES ('n', 'Nadia', 'n@campaign.example', 1, 0, 0);
      ${translation('source', 'fr', 9, 'NULL')} ${translation('own', 'fr', 9, 'NULL')}
      ${translation('b', 'ru', 1)} ${translation('a', 'ru', 2)} ${translation('c', 'ru', 2)} ${translation('d', 'tr', 1)}`,
    );
    migrateFile(file);
    const kept = inFile(file, (db) => db.prepare('SELECT id FROM ready_texts ORDER BY id').pluck().all());
    expect(kept).toEqual(['c', 'd', 'own', 'source']);
  });
});

describe('a file from when a translation that nobody had read could pass for one that was', () => {
  const text = (id: string, status: string, translator: string | null, lang = id) =>
    `INSERT INTO appeal_texts VALUES ('${id}', 'a', '${lang}', 1, '${status}', ${translator && `'${translator}'`},
      '2026-11-22', 'T', 'S', 'B', '[]', 'I', 'S', '[]', '${id}', 0);`;
  const status = (id: string) => (db: Database.Database) =>
    db.prepare('SELECT status FROM appeal_texts WHERE id = ?').pluck().get(id);

  it('has as a draft what no person is named for, signed or not, and leaves all else as it was signed', () => {
    ofRelease(
      4,
      `${SIGNED} ${text('en', 'volunteer', 'Démarche project')} ${text('de', 'volunteer', null)}
      ${text('tr', 'volunteer', 'T. Tulegenova')} ${text('es', 'official', null)}
      INSERT INTO signatures (id, appeal_id, signatory_id, text_id, lang, status, source, generation, signed_at)
        VALUES ('h', 'a', 'o', 'en', 'en', 'waiting', 'form', 1, 0);`,
    );
    migrateFile(file);
    inFile(file, (db) => {
      expect(['t', 'en', 'de', 'tr', 'es'].map((id) => status(id)(db))).toEqual([
        ...['source', 'draft', 'draft', 'volunteer', 'official'],
      ]);
      remakeTriggers(db);
      expect(() => db.exec("UPDATE appeal_texts SET status = 'official' WHERE id = 'en'")).toThrow(/stays as it is/);
    });
  });
});

describe('a file from before démarches', () => {
  it('keeps each decision, what was answered to it and each attachment, whatever a trigger names meanwhile', () => {
    ofRelease(
      7,
      `${SIGNED} INSERT INTO organisers (id, name, email, email_verified, created_at, updated_at)
        VALUES ('n', 'Nadia', 'n@campaign.example', 1, 0, 0);
      INSERT INTO statements (id, signature_id, number, organisation, kind, country, capacity, visibility, consent_process,
        consent_publish_name, consent_deliver, consent_deliver_others, consent_updates, sentences, sort_key, said_at)
        VALUES ('s', 'g', 1, 'O', 'other', 'FR', 'personal', 'public', 1, 1, 1, 1, 1, '{}', 'o', 0);
      INSERT INTO decisions (id, signature_id, statement_id, "by", act, question, at) VALUES ('d', 'g', 's', 'n', 'return', 'Qui ?', 5);
      INSERT INTO answers (id, decision_id, answer, at) VALUES ('w', 'd', 'Nous', 6);
      INSERT INTO editions (id, appeal_id, number, recipients, manifest, sha256, matter, "by", frozen_at)
        VALUES ('e', 'a', 1, 'authorities', '{}', 'x', '{}', 'n', 0);
      INSERT INTO deliveries (id, edition_id, addressee, delivered_on, place, brought_by, way, "by", created_at)
        VALUES ('l', 'e', '{}', '2027-01-01', 'P', 'B', 'post', 'n', 0);
      INSERT INTO attachments (id, delivery_id, shows, description, is_public, type, content, "by", created_at)
        VALUES ('p', 'l', 'photo', 'Porte', 1, 'image/jpeg', x'0102', 'n', 0);
      CREATE TRIGGER names_decisions AFTER INSERT ON answers
        BEGIN DELETE FROM queue WHERE signature_id = (SELECT signature_id FROM decisions WHERE id = NEW.decision_id); END;`,
    );
    migrateFile(file);
    inFile(file, (db) => {
      remakeTriggers(db);
      const row = (sql: string) => db.prepare(sql).get();
      expect(row('SELECT signature_id, statement_id, demarche_id, report_id, question, at FROM decisions')).toEqual({
        ...{ signature_id: 'g', statement_id: 's', demarche_id: null, report_id: null, question: 'Qui ?', at: 5 },
      });
      expect(row('SELECT decision_id, answer FROM answers')).toEqual({ decision_id: 'd', answer: 'Nous' });
      expect(row('SELECT delivery_id, demarche_id, is_public, is_refused, hex(content) AS c FROM attachments')).toEqual(
        {
          ...{ delivery_id: 'l', demarche_id: null, is_public: 1, is_refused: 0, c: '0102' },
        },
      );
      expect(row('SELECT at_risk_countries AS at FROM appeals')).toEqual({ at: '["KZ"]' });
    });
  });
});

describe('two processes that start at once', () => {
  it('bring one new file to the newest schema between them', async () => {
    const migrate = `import { migrateFile } from '@/db/engine/migrate';
      while (Date.now() < ${Date.now() + 1500});
      migrateFile(${JSON.stringify(file)});`;
    const run = promisify(execFile);
    const start = () =>
      run(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', migrate], { cwd: project });
    await Promise.all([start(), start()]);
    expect(inFile(file, (db) => db.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get())).toBe(awaited);
  });
});
