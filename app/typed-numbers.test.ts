import { describe, expect, it } from 'vitest';
import { read } from './test-typing';
import { pastDay, wholeNumber } from './text-rules';

const DAY = 24 * 60 * 60_000;
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

describe('a whole number', () => {
  it.each([
    ['450', 450],
    [' 450\u200b', 450],
    ['1 200', 1200],
    ['1\u202f200', 1200],
    ['1,200,000', 1_200_000],
    ['1.200', 1200],
    ["1'200", 1200],
    ['1’200', 1200],
    ['٤٥٠', 450],
    ['١٬٢٠٠', 1200],
    ['۴۵۰', 450],
    ['४५०', 450],
    ['４５０', 450],
    ['𝟒𝟓𝟎', 450],
    ['007', 7],
    ['1000000000', 1_000_000_000],
  ])('%s is %d', (typed, number) => {
    expect(read(wholeNumber(), typed)).toBe(number);
  });

  it.each([
    '0',
    '-5',
    '+5',
    '12.5',
    '12,50',
    '1e9',
    '0x10',
    '12a',
    'many',
    '½',
    '四',
    '1000000001',
    '9'.repeat(400),
    '1 2',
    'NaN',
  ])('%j is none', (typed) => {
    expect(read(wholeNumber(), typed)).toBe('✗ badNumber');
  });

  it('is read in Arabic, Persian, Devanagari, Bengali, Tamil, Thai, Khmer, Burmese, Tibetan and Mongolian digits', () => {
    for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0x17e0, 0x1040, 0xf20, 0x1810]) {
      const digits = Array.from({ length: 10 }, (_, n) => String.fromCodePoint(zero + n));
      for (const [n, digit] of digits.entries()) expect(read(wholeNumber(), `1${digit}`)).toBe(10 + n);
    }
  });

  it('is null where it is missing or blank', () => {
    expect([read(wholeNumber(), undefined), read(wholeNumber(), ' \u200b')]).toEqual([null, null]);
  });
});

describe('a past day', () => {
  it.each([
    ['2011-12-17', '2011-12-17'],
    ['2011-2-7', '2011-02-07'],
    ['17/12/2011', '2011-12-17'],
    ['17.12.2011', '2011-12-17'],
    [' 7-2-2011 ', '2011-02-07'],
    ['٢٠١١-١٢-١٧', '2011-12-17'],
    ['۱۷/۱۲/۲۰۱۱', '2011-12-17'],
    ['29/02/2012', '2012-02-29'],
  ])('%s is %s', (typed, day) => {
    expect(read(pastDay(), typed)).toBe(day);
  });

  it.each([
    '2011-02-29',
    '31/04/2011',
    '2011-13-01',
    '2011-00-10',
    '2011-01-00',
    '12/17/2011',
    '17/12/11',
    '2011',
    '2011-12-17T00:00',
    '+002011-12-17',
    'yesterday',
    '1/1/1/2011',
  ])('%j is none', (typed) => {
    expect(read(pastDay(), typed)).toBe('✗ badDate');
  });

  it('may have begun already in the east of here, and no more than that', () => {
    expect(read(pastDay(), daysFromNow(0))).toBe(daysFromNow(0));
    expect(read(pastDay(), daysFromNow(1))).toBe(daysFromNow(1));
    expect(read(pastDay(), daysFromNow(2))).toBe('✗ future');
  });

  it('is null where it is missing or blank', () => {
    expect([read(pastDay(), undefined), read(pastDay(), ' ')]).toEqual([null, null]);
  });
});
