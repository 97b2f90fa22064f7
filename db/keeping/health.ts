import { sql } from 'drizzle-orm';
import { openEngine, write } from '../engine/sqlite';

/** Whether the database can be read and written now. */
export async function isHealthy(): Promise<boolean> {
  try {
    openEngine();
    // Takes its turn among the writers and asks for the write lock, without changing anything.
    await write(async (tx) => tx.run(sql`SELECT 1`));
    return true;
  } catch {
    return false;
  }
}
