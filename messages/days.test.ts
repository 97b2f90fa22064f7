import { describe, expect, it } from 'vitest';
import { dayIn, LANGUAGES, momentIn } from '.';

describe('a day', () => {
  it('is written out as the language does', () => {
    expect(dayIn('fr', '2011-12-17')).toBe('17 décembre 2011');
    expect(dayIn('fr', '2012-02-29')).toBe('29 février 2012');
    expect(dayIn('en', '2011-12-17')).toBe('17 December 2011');
  });

  it('is an ordinal in French where it is the first of a month, and there alone', () => {
    expect(dayIn('fr', '2026-11-01')).toBe('1er novembre 2026');
    expect(dayIn('fr', '2026-11-11')).toBe('11 novembre 2026');
    expect(dayIn('en', '2026-11-01')).toBe('1 November 2026');
    expect(momentIn('fr', new Date('2026-11-01T09:41:00Z'))).toMatch(/^1er nov\. 2026/);
  });

  it.each(LANGUAGES)('of an instant is that of UTC, wherever the server stands, in %s', (lang) => {
    expect(dayIn(lang, new Date('2011-12-17T00:00:00Z'))).toBe(dayIn(lang, '2011-12-17'));
    expect(dayIn(lang, new Date('2011-12-17T23:59:59.999Z'))).toBe(dayIn(lang, '2011-12-17'));
    expect(dayIn(lang, new Date('2011-12-18T00:00:00Z'))).not.toBe(dayIn(lang, '2011-12-17'));
  });

  it('is another text for each day of a year', () => {
    const days = Array.from({ length: 366 }, (_, n) => new Date(Date.UTC(2012, 0, 1 + n)));
    for (const lang of LANGUAGES) expect(new Set(days.map((day) => dayIn(lang, day))).size).toBe(366);
  });
});

describe('an instant', () => {
  it.each(LANGUAGES)('has its minute, and says that it is in UTC, in %s', (lang) => {
    const moment = momentIn(lang, new Date('2011-12-17T09:41:59Z'));
    for (const part of [/\b17\b/, /\b2011\b/, /\b0?9:41\b/, / UTC$/]) expect(moment).toMatch(part);
    expect(momentIn(lang, new Date('2011-12-17T09:42:00Z'))).not.toBe(moment);
  });
});
