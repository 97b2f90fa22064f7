import { beforeEach, expect, it } from 'vitest';
import { listReadyTexts, readReadyText, removeReadyText, saveReadyText } from '@/db';
import { anAppeal, anOrganiser, freshDatabase, morning, type Opened, rows } from '../test-database';

let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const MANDATE = { kind: 'return', lang: 'fr', title: 'Mandat', text: 'Qui a décidé ?' } as const;
const save = (text: Parameters<typeof saveReadyText>[1]) => saveReadyText(aktau.appeal.id, text, nadia, morning());
const titles = async (...asked: Parameters<typeof listReadyTexts>) =>
  (await listReadyTexts(...asked)).map(({ title }) => title);

it('ready texts are listed by kind and by language', async () => {
  await save(MANDATE);
  await save({ ...MANDATE, title: 'Autre' });
  await save({ ...MANDATE, lang: 'en', title: 'Mandate' });
  await save({ ...MANDATE, kind: 'refuse', title: 'Inconnu' });
  const { id } = aktau.appeal;
  expect(await titles(id, 'return')).toEqual(['Mandate', 'Autre', 'Mandat']);
  expect(await titles(id, 'return', 'fr')).toEqual(['Autre', 'Mandat']);
  expect(await titles((await anAppeal('atyrau')).appeal.id, 'return')).toEqual([]);
});

it('a ready text is altered and removed, on record without its words, and under its appeal alone', async () => {
  await save(MANDATE);
  const { appeal } = aktau;
  const [text] = await listReadyTexts(appeal.id, 'return');
  expect(await save({ ...text!, text: 'Quand ?' })).toBe('saved');
  expect(await readReadyText(appeal.id, text!.id)).toEqual({ ...text, text: 'Quand ?' });
  const other = (await anAppeal('atyrau')).appeal.id;
  expect(await readReadyText(other, text!.id)).toBeNull();
  expect(await removeReadyText(other, text!.id, nadia)).toBe('gone');
  expect(await removeReadyText(appeal.id, text!.id, nadia)).toBe('removed');
  expect(await removeReadyText(appeal.id, text!.id, nadia)).toBe('gone');
  expect(await save({ ...text!, text: 'Encore ?' })).toBe('gone');
  expect(rows("SELECT DISTINCT act, details FROM audit WHERE act LIKE 'ready%'")).toEqual([
    { act: 'ready-text.saved', details: '{"kind":"return","lang":"fr"}' },
    { act: 'ready-text.removed', details: null },
  ]);
});
