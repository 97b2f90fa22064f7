import { beforeEach, expect, it } from 'vitest';
import { addText, keepPassages, type NewWords, readTranslation } from '@/db';
import { anAppeal, anOrganiser, FRENCH, freshDatabase, type Opened, rows } from '../test-database';
import type { Passage } from '../types';

let aktau: Opened;
let tulay: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  tulay = anOrganiser('Tülay', { role: 'translator' });
});

const keep = (...written: NewWords[]) => keepPassages(aktau.appeal, 'tr', written, tulay);
async function passage(name: string): Promise<Passage> {
  return (await readTranslation(aktau.appeal, 'tr')).passages.find((each) => each.name === name)!;
}

it('nothing is kept where somebody changed a passage meanwhile, or where the appeal has no such passage', async () => {
  expect(await keep({ name: 'title', words: 'Bir', was: null })).toBe(1);
  expect(await keep({ name: 'title', words: 'İki', was: null })).toBe('changed');
  expect((await passage('title')).words).toBe('Bir');
  expect(await keep({ name: 'title', words: 'İki', was: 'Bir' })).toBe(1);
  expect(await keep({ name: 'demand-9', words: 'x' })).toBe('strange');
});

it('what a file brings is kept whole or not at all', async () => {
  await keep({ name: 'title', words: 'Bir', was: null });
  const acts = rows('SELECT * FROM audit').length;
  const file = (title: string | null) =>
    keep({ name: 'summary', words: 'Özet', was: null }, { name: 'title', words: 'İki', was: title });
  expect(await file(null)).toBe('changed');
  expect((await passage('summary')).words).toBeNull();
  expect(rows('SELECT * FROM audit')).toHaveLength(acts);
  expect(await file('Bir')).toBe(2);
  expect(rows<{ details: string }>('SELECT details FROM audit').at(-1)?.details).toContain('summary title');
});

it('words are older than an original that was published while they were written, until they are kept beside it', async () => {
  const { sourceSha256: beside } = await passage('title');
  await addText(aktau.appeal.id, { ...FRENCH, title: 'Arrêt immédiat !' }, 'system');
  expect(await keep({ name: 'title', words: 'Katliama son!', was: null, beside })).toBe(1);
  expect(await passage('title')).toMatchObject({ words: 'Katliama son!', outdated: true });
  const again = { name: 'title', words: 'Katliama son!', was: 'Katliama son!' };
  expect(await keep({ ...again, beside: (await passage('title')).sourceSha256 })).toBe(1);
  expect(await passage('title')).toMatchObject({ outdated: false });
  expect(await keep(again)).toBe(0);
});
