import {
  type AnySQLiteColumn,
  alias,
  blob,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

// The column kinds that the schema is written in. Another engine gives the same names from its own drizzle core.

export const table = sqliteTable;
export { alias, check, index, primaryKey, uniqueIndex };
export type AnyColumn = AnySQLiteColumn;

export const words = (name: string) => text(name);
export const choice = <T extends string>(name: string) => text(name).$type<T>();
export const whole = (name: string) => integer(name);
export const flag = (name: string) => integer(name, { mode: 'boolean' });
/** An instant, as milliseconds since 1970 in UTC. */
export const instant = (name: string) => integer(name, { mode: 'timestamp_ms' });
/** A calendar date, as YYYY-MM-DD. */
export const day = (name: string) => text(name);
export const bytes = (name: string) => blob(name, { mode: 'buffer' });
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();
