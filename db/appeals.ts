import { randomUUID } from 'node:crypto';
import { and, desc, eq, lt } from 'drizzle-orm';
import { read, type Tx, write } from './engine/sqlite';
import { record } from './keeping/audit';
import { appeals } from './schema';
import { bringText, type NewText } from './translating/texts';
import { type Appeal, type AppealSettings, LAST_TO_END } from './types';

/** What owners set later, each with a value of its own until then. */
type Settings =
  | 'closesOn'
  | 'handoverOn'
  | 'closedOn'
  | 'pausedAt'
  | 'decidersNeeded'
  | 'hiddenCountries'
  | 'atRiskCountries';
export type NewAppeal = Omit<Appeal, 'id' | Settings> & Partial<Pick<Appeal, Settings>>;

/** Every appeal that visitors may see, the newest first. */
export async function listAppeals(): Promise<Appeal[]> {
  const rows = await read().select().from(appeals).orderBy(desc(appeals.issuedOn), appeals.slug);
  return rows.map(asAppeal);
}

export async function findAppeal(slug: string): Promise<Appeal | null> {
  const [row] = await read().select().from(appeals).where(eq(appeals.slug, slug));
  return row ? asAppeal(row) : null;
}

/** Adds an appeal with its texts; `by` is an organiser's id or `system`. Throws where the slug is taken. */
export async function addAppeal(appeal: NewAppeal, texts: NewText[], by: string): Promise<string> {
  return write((tx) => insertAppeal(tx, appeal, texts, by));
}

/** Keeps the days that who signs is told of and how many organisers must agree, by the organiser `by`. */
export async function saveAppealSettings(appealId: string, settings: AppealSettings, by: string): Promise<void> {
  const { closesOn, handoverOn, decidersNeeded } = settings;
  await write(async (tx) => {
    await tx.update(appeals).set({ closesOn, handoverOn, decidersNeeded }).where(eq(appeals.id, appealId));
    const details = { closesOn: closesOn ?? '', handoverOn: handoverOn ?? '', decidersNeeded };
    await record(tx, { by, act: 'appeal.settled', subject: appealId, details });
  });
}

/** Keeps in which countries acting exposes, by the organiser `by`: ISO 3166-1 alpha-2. */
export async function markCountriesAtRisk(appealId: string, countries: string[], by: string): Promise<void> {
  await write(async (tx) => {
    const atRiskCountries = [...new Set(countries)].sort();
    await tx.update(appeals).set({ atRiskCountries }).where(eq(appeals.id, appealId));
    const details = { countries: atRiskCountries.join(' ') };
    await record(tx, { by, act: 'countries.marked', subject: appealId, details });
  });
}

/** Closes an open appeal now: it takes no signature more, and what is kept of contacts is counted from today. */
export async function closeAppeal(appealId: string, by: string, now = new Date()): Promise<'closed' | 'not-open'> {
  return write((tx) => close(tx, appealId, dayOf(now), by, now));
}

/** Opens a closed appeal again, without a day on which it closes where that has passed. */
export async function reopenAppeal(appealId: string, by: string, now = new Date()): Promise<'open' | 'not-closed'> {
  return write(async (tx) => {
    const [reopened] = await tx
      .update(appeals)
      .set({ state: 'open', closedOn: null })
      .where(and(eq(appeals.id, appealId), eq(appeals.state, 'closed')))
      .returning({ id: appeals.id });
    if (!reopened) return 'not-closed';
    await tx
      .update(appeals)
      .set({ closesOn: null })
      .where(and(eq(appeals.id, appealId), lt(appeals.closesOn, dayOf(now))));
    await record(tx, { by, act: 'appeal.reopened', subject: appealId, at: now });
    return 'open';
  });
}

/** Closes, each hour, the appeals whose last day has ended everywhere on earth. Answers how many. */
export async function closeAppealsInTime(now = new Date()): Promise<number> {
  return write(async (tx) => {
    const today = dayOf(new Date(now.getTime() - LAST_TO_END));
    const ended = await tx
      .select({ id: appeals.id, closesOn: appeals.closesOn })
      .from(appeals)
      .where(and(eq(appeals.state, 'open'), lt(appeals.closesOn, today)));
    for (const { id, closesOn } of ended) await close(tx, id, closesOn ?? today, 'system', now);
    return ended.length;
  });
}

/** As `addAppeal`, but only where there is no appeal at all. */
export async function addFirstAppeal(appeal: NewAppeal, texts: NewText[]): Promise<boolean> {
  return write(async (tx) => {
    const [any] = await tx.select({ id: appeals.id }).from(appeals).limit(1);
    if (any) return false;
    await insertAppeal(tx, appeal, texts, 'system');
    return true;
  });
}

async function close(tx: Tx, id: string, closedOn: string, by: string, now: Date): Promise<'closed' | 'not-open'> {
  const [closed] = await tx
    .update(appeals)
    .set({ state: 'closed', closedOn })
    .where(and(eq(appeals.id, id), eq(appeals.state, 'open')))
    .returning({ id: appeals.id });
  if (!closed) return 'not-open';
  await record(tx, { by, act: 'appeal.closed', subject: id, details: { closedOn }, at: now });
  return 'closed';
}

/** In UTC. */
function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

async function insertAppeal(tx: Tx, appeal: NewAppeal, texts: NewText[], by: string): Promise<string> {
  const id = randomUUID();
  // Until organisers say otherwise, acting exposes where the authorities are that it addresses.
  const atRiskCountries = [appeal.addressedTo];
  await tx.insert(appeals).values({ id, atRiskCountries, ...appeal, createdAt: new Date() });
  await record(tx, { by, act: 'appeal.added', subject: id, details: { slug: appeal.slug } });
  const sourceFirst = texts.toSorted(
    (a, b) => Number(b.lang === appeal.sourceLang) - Number(a.lang === appeal.sourceLang),
  );
  for (const text of sourceFirst) await bringText(tx, id, text, by);
  return id;
}

export function asAppeal(row: typeof appeals.$inferSelect): Appeal {
  const { createdAt, ...appeal } = row;
  return appeal;
}
