import { beforeEach, describe, expect, it } from 'vitest';
import { putInDailyLetters, recordExport } from '@/db';
import {
  anAppeal,
  anOrganiser,
  DAY,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  type Opened,
  rows,
  sendAll,
} from '../test-database';
import type { ExportTaken } from '../types';

let aktau: Opened;
let nadia: string;
let yusuf: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser('Nadia', { reads: ['en'] });
  yusuf = anOrganiser('Yusuf');
  anOrganiser('Farid', { role: 'moderator' });
});

const take = (taken: Partial<ExportTaken> = {}, later = 0) =>
  recordExport({ subject: aktau.appeal.id, by: yusuf, preset: 'internal', format: 'csv', ...taken }, morning(later));
const toldAtOnce = () =>
  rows('SELECT organiser_id AS who, lang, facts, reason FROM letters WHERE kind = ?', 'export-taken');

describe('an export', () => {
  it('is in the audit with who took it, as what, of what and why', async () => {
    await take({ preset: 'delivery', recipients: 'others', filter: { country: 'KZ', searched: 1 } });
    await take({ reason: 'Pour le congrès' });
    expect(rows('SELECT "by", subject, details FROM audit WHERE act = ?', 'export.taken')).toEqual([
      {
        ...{ by: yusuf, subject: aktau.appeal.id },
        details: '{"preset":"delivery","format":"csv","recipients":"others","country":"KZ","searched":1}',
      },
      {
        ...{ by: yusuf, subject: aktau.appeal.id },
        details: '{"preset":"internal","format":"csv","reason":"Pour le congrès"}',
      },
    ]);
  });

  it('of what was never public is told at once to every owner, who took it too, in their language', async () => {
    await take({ reason: 'Pour le congrès' });
    const facts = { preset: 'internal', format: 'csv', by: yusuf, at: morning().getTime() };
    const told = { facts: JSON.stringify(facts), reason: 'Pour le congrès' };
    expect(toldAtOnce()).toEqual([
      { who: nadia, lang: 'en', ...told },
      { who: yusuf, lang: '', ...told },
    ]);
    const [letter] = await sendAll();
    expect(letter).toMatchObject({ by: 'Yusuf', to: { address: 'nadia@campaign.example' } });
    await take({ preset: 'own-data' });
    expect(toldAtOnce()).toHaveLength(4);
  });

  it('is told at once to each five times an hour at most', async () => {
    for (let n = 0; n < 8; n++) await take({}, n * MINUTE);
    expect(toldAtOnce()).toHaveLength(2 * 5);
    await take({}, HOUR + MINUTE);
    expect(toldAtOnce()).toHaveLength(2 * 6);
  });

  it('of what may be handed over or is public is told in the daily letter, as are all others', async () => {
    await take({ preset: 'delivery' });
    await take({ preset: 'press', by: nadia });
    await take({ preset: 'own-data', by: 'signatory' });
    expect(toldAtOnce()).toEqual([]);
    await take();
    await putInDailyLetters(['fr', 'en'], morning(HOUR));
    const daily = rows<{ who: string; facts: string }>(
      `SELECT organiser_id AS who, facts FROM letters WHERE kind = 'daily' ORDER BY rowid`,
    ).map(({ who, facts }) => [who, JSON.parse(facts).exports]);
    expect(Object.fromEntries(daily)).toEqual({ [nadia]: 3, [yusuf]: 3 });
    await sendAll(morning(HOUR));
    expect(await putInDailyLetters(['fr'], morning(DAY))).toBe(0);
    await take({ preset: 'press' }, DAY);
    expect(await putInDailyLetters(['fr'], morning(DAY + HOUR))).toBe(2);
  });
});
