import path from 'node:path';
// biome-ignore lint/style/noRestrictedImports: it turns a clock on, which no act of the software does.
import Database from 'better-sqlite3';
import type { House } from './house';

/** Ten minutes pass: the letters of decisions that can be undone until then are due. */
export function letTenMinutesPass(house: House): void {
  const clock = new Database(path.join(house.folder, 'demarche.sqlite'));
  clock.prepare("UPDATE letters SET due_at = due_at - 600000 WHERE state = 'due'").run();
  clock.close();
}
