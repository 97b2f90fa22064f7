import { env } from '@/env';
import { read, type Tx, write } from './engine/sqlite';
import { record } from './keeping/audit';
import { site } from './schema';
import type { Site, SiteRules } from './types';

const EMPTY: Site = { runBy: '', contact: '', hostingCountry: '', keptFor: '' };

/** Who runs this installation; every field empty until an organiser has filled them in. */
export async function readSite(tx: Tx = read()): Promise<Site> {
  const [row] = await tx.select().from(site);
  if (!row) return EMPTY;
  const { runBy, contact, hostingCountry, keptFor } = row;
  return { runBy, contact, hostingCountry, keptFor };
}

/** Keeps who runs this installation, by the organiser `by`. */
export async function saveSite(details: Site, by: string): Promise<void> {
  await write(async (tx) => {
    await tx
      .insert(site)
      .values({ id: 'site', ...details })
      .onConflictDoUpdate({ target: site.id, set: details });
    await record(tx, { by, act: 'site.saved', subject: 'site' });
  });
}

const RULES: SiteRules = { requiresCodes: false, lettersAnHour: 600, lettersAnHourToDomain: 120 };

/** What owners set for the whole installation; letters are counted by the hour. */
export async function readSiteRules(tx: Tx = read()): Promise<SiteRules> {
  const [row] = await tx.select().from(site);
  if (!row) return RULES;
  const { requiresCodes, lettersAnHour, lettersAnHourToDomain } = row;
  return { requiresCodes, lettersAnHour, lettersAnHourToDomain };
}

/** Keeps those rules that are given, by the organiser `by`. */
export async function saveSiteRules(rules: Partial<SiteRules>, by: string): Promise<void> {
  await write(async (tx) => {
    await tx
      .insert(site)
      .values({ id: 'site', ...EMPTY, ...rules })
      .onConflictDoUpdate({ target: site.id, set: rules });
    const details = Object.fromEntries(Object.entries(rules).map(([rule, value]) => [rule, Number(value)]));
    await record(tx, { by, act: 'site.ruled', subject: 'site', details });
  });
}

/** Whether signing is open: on a machine that only its own users reach always, else once it is said who runs the site. */
export async function siteMayCollect(): Promise<boolean> {
  return !env.isPublic || Object.values(await readSite()).every(Boolean);
}
