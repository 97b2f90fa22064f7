import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { withdrawSignature } from '@/db';
import { read, write } from '../engine/sqlite';
import { statements } from '../schema';
import {
  anAppeal,
  countRows,
  DOCKERS,
  FISHERS,
  foundOnDisk,
  freshDatabase,
  OILMEN,
  type Opened,
  PORTERS,
  rawWrite,
  rows,
  sign,
  signAndConfirm,
  TEACHERS,
} from '../test-database';
import type { Said, SearchScope } from '../types';
import { fillSearchWords, foundBy } from './search-words';

const MINERS = {
  ...DOCKERS,
  organisation: 'Профсоюз горняков Жанаозена',
  country: 'KZ',
  city: 'Жанаозен',
} satisfies Said;

let aktau: Opened;

beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
});

async function find(query: string, scope: SearchScope = 'public'): Promise<string[]> {
  const found = await read()
    .select({ organisation: statements.organisation })
    .from(statements)
    .where(foundBy(query, scope));
  return found.map(({ organisation }) => organisation).sort();
}

describe('a search', () => {
  beforeEach(async () => {
    for (const said of [DOCKERS, OILMEN, TEACHERS, PORTERS, FISHERS, MINERS])
      await sign(aktau, said, 'a@dockers.example');
  });

  it.each([
    ['case and accents', 'PORT ÉVRARD', DOCKERS],
    ['accents that are not typed', 'evrard', DOCKERS],
    ['the order of words', 'évrard dockers', DOCKERS],
    ['ends that are not typed', 'dock syn', DOCKERS],
    ['an elision', 'd’Évrard', DOCKERS],
    ['dotless letters', 'isci izmir', PORTERS],
    ['the script: Cyrillic', 'Profsoyuz gornyakov', MINERS],
    ['the transliteration: French', 'Janaozen', MINERS],
    ['the transliteration: Czech', 'Žanaozen', MINERS],
    ['the script: Kazakh in Russian letters', 'мунайшыларынын', OILMEN],
    ['the script: the Latin name in Cyrillic', 'касиподагы', OILMEN],
    ['the script: Arabic', 'naqaba', TEACHERS],
    ['articles in Arabic', 'نقابة عامة', TEACHERS],
    ['letters that are not typed of an acronym', 'sge', TEACHERS],
    ['points in an acronym', 'S.G.E.S.', TEACHERS],
    ['spaces that are not written in Japanese', '漁業', FISHERS],
    ['where in a Japanese name it stands', '労働組合 北浜', FISHERS],
    ['a town', 'Ақсай', OILMEN],
  ])('takes no notice of %s', async (_, query, said) => {
    expect(await find(query)).toEqual([said.organisation]);
  });

  it('wants every word', async () => {
    expect(await find('dockers valmont')).toEqual([]);
  });

  it('finds the beginnings of words and nothing inside them', async () => {
    expect(await find('ckers')).toEqual([]);
  });

  it('of nothing but signs asks for nothing', async () => {
    expect(foundBy(' – ?! ', 'public')).toBeUndefined();
    expect(foundBy('', 'desk')).toBeUndefined();
  });

  it('takes signs of SQL for signs', async () => {
    expect(await find('%_%')).toHaveLength(countRows('statements'));
    expect(await find("dockers'; DROP TABLE statements; --")).toEqual([]);
  });

  it('finds who signs for an organisation at the desk alone', async () => {
    expect(await find('Lefevre')).toEqual([]);
    expect(await find('Lefevre', 'desk')).toEqual([DOCKERS.organisation, MINERS.organisation].sort());
    expect(await find('lefevre dockers', 'desk')).toEqual([DOCKERS.organisation]);
  });

  it('goes by the index', () => {
    const sql = read().select({ id: statements.id }).from(statements).where(foundBy('dock evrard', 'public')).toSQL();
    const plan = rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql.sql}`, ...sql.params).map(({ detail }) => detail);
    expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([]);
    expect(plan.join('\n')).toMatch(/search_words.*\(scope=\? AND word>\? AND word<\?\)/);
  });
});

describe('the words of a statement', () => {
  it('are gone from the disk once the signature is withdrawn', async () => {
    const { token } = await signAndConfirm(aktau, DOCKERS, 'a@dockers.example');
    expect(countRows('search_words')).toBeGreaterThan(0);
    await withdrawSignature(token);
    expect(countRows('search_words')).toBe(0);
    expect(foundOnDisk(['evrard', 'lefevr'])).toEqual([]);
  });

  it('are added where an older release wrote none, once', async () => {
    await sign(aktau, DOCKERS, 'a@dockers.example');
    const before = rows('SELECT scope, word FROM search_words ORDER BY 1, 2');
    rawWrite('DELETE FROM search_words');
    expect(await write(fillSearchWords)).toBe(1);
    expect(rows('SELECT scope, word FROM search_words ORDER BY 1, 2')).toEqual(before);
    expect(await write(fillSearchWords)).toBe(0);
  });

  it('are those of each statement', async () => {
    const { id } = await sign(aktau, DOCKERS, 'a@dockers.example');
    const [statement] = await read().select().from(statements).where(eq(statements.signatureId, id));
    expect(rows('SELECT DISTINCT statement_id AS id FROM search_words')).toEqual([{ id: statement?.id }]);
  });
});
