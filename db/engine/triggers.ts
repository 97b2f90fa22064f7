import type Database from 'better-sqlite3';
import { getTableColumns } from 'drizzle-orm';
import { decisions, editionDemarches, editionEntries } from '../schema';
import { QUEUE_TRIGGERS } from './queue-triggers';

const SIGNED = 'EXISTS (SELECT 1 FROM signatures WHERE text_id = OLD.id)';
const frozenText = (what: 'UPDATE' | 'DELETE') => `BEFORE ${what} ON appeal_texts WHEN ${SIGNED}
  BEGIN SELECT RAISE(ABORT, 'a text that was signed stays as it is'); END`;
const appendOnly = (what: 'UPDATE' | 'DELETE', table: string) => `BEFORE ${what} ON ${table}
  BEGIN SELECT RAISE(ABORT, '${table} are only ever added'); END`;

const WITHDRAWN = `(SELECT status FROM signatures WHERE id = OLD.signature_id) = 'withdrawn'`;
const DEMARCHE_WITHDRAWN = `(SELECT status FROM demarches WHERE id = OLD.demarche_id) = 'withdrawn'`;
const EITHER_WITHDRAWN = `coalesce(${WITHDRAWN}, ${DEMARCHE_WITHDRAWN})`;
const ALL_BUT_EVIDENCE = Object.values(getTableColumns(decisions))
  .map(({ name }) => `"${name}"`)
  .filter((name) => name !== '"evidence"');

/** What an edition says may be lost; it never says anything else. */
const saysElse = (table: typeof editionEntries | typeof editionDemarches) =>
  Object.values(getTableColumns(table))
    .map(({ name }) => {
      const isAnother = `NEW.${name} IS NOT OLD.${name}`;
      return name === 'edition_id' || name === 'hash' ? isAnother : `NEW.${name} IS NOT NULL AND ${isAnother}`;
    })
    .join(' OR ');

/** What the database itself refuses or does, whoever writes to it. */
const TRIGGERS: Record<string, string> = {
  signed_text_not_changed: frozenText('UPDATE'),
  signed_text_not_removed: frozenText('DELETE'),
  audit_not_changed: appendOnly('UPDATE', 'audit'),
  audit_not_removed: appendOnly('DELETE', 'audit'),
  statement_not_changed: `BEFORE UPDATE ON statements WHEN NOT ${WITHDRAWN}
    BEGIN SELECT RAISE(ABORT, 'a statement changes only when its signature is withdrawn'); END`,
  statement_not_removed: `BEFORE DELETE ON statements
    WHEN (SELECT confirmed_at FROM signatures WHERE id = OLD.signature_id) IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a statement that was confirmed is not removed'); END`,
  decision_not_changed: `BEFORE UPDATE OF ${ALL_BUT_EVIDENCE} ON decisions WHEN NOT ${EITHER_WITHDRAWN}
    BEGIN SELECT RAISE(ABORT, 'a decision changes only when what it is on is withdrawn'); END`,
  evidence_only_erased: `BEFORE UPDATE OF evidence ON decisions WHEN NEW.evidence IS NOT NULL AND NOT ${EITHER_WITHDRAWN}
    BEGIN SELECT RAISE(ABORT, 'evidence is only ever erased'); END`,
  report_not_changed: `BEFORE UPDATE ON reports WHEN NOT ${DEMARCHE_WITHDRAWN}
    BEGIN SELECT RAISE(ABORT, 'a report changes only when its demarche is withdrawn'); END`,
  report_not_removed: `BEFORE DELETE ON reports
    WHEN (SELECT confirmed_at FROM demarches WHERE id = OLD.demarche_id) IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a report that was confirmed is not removed'); END`,
  decision_not_removed: appendOnly('DELETE', 'decisions'),
  edition_not_changed: `BEFORE UPDATE ON editions BEGIN SELECT RAISE(ABORT, 'an edition stays as it was frozen'); END`,
  edition_not_removed: `BEFORE DELETE ON editions BEGIN SELECT RAISE(ABORT, 'an edition stays as it was frozen'); END`,
  edition_entry_only_erased: `BEFORE UPDATE ON edition_entries WHEN ${saysElse(editionEntries)}
    BEGIN SELECT RAISE(ABORT, 'an entry of an edition is only ever erased'); END`,
  edition_entry_not_removed: `BEFORE DELETE ON edition_entries
    BEGIN SELECT RAISE(ABORT, 'an entry of an edition is only ever erased'); END`,
  edition_demarche_only_erased: `BEFORE UPDATE ON edition_demarches WHEN ${saysElse(editionDemarches)}
    BEGIN SELECT RAISE(ABORT, 'a demarche of an edition is only ever erased'); END`,
  edition_demarche_not_removed: `BEFORE DELETE ON edition_demarches
    BEGIN SELECT RAISE(ABORT, 'a demarche of an edition is only ever erased'); END`,
  ...QUEUE_TRIGGERS,
};

/** Makes every trigger again, so that a rebuilt table or an older release leaves none behind or missing. */
export function remakeTriggers(connection: Database.Database): void {
  connection
    .transaction(() => {
      for (const [name, body] of Object.entries(TRIGGERS)) {
        connection.exec(`DROP TRIGGER IF EXISTS ${name}`);
        connection.exec(`CREATE TRIGGER ${name} ${body}`);
      }
    })
    .immediate();
  const found = connection.prepare("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'").pluck().get();
  const asked = Object.keys(TRIGGERS).length;
  if (found !== asked) throw new Error(`The database has ${found} triggers where ${asked} are asked for.`);
}
