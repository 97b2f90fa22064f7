import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/messages';
import { ownTextForm } from './act-form';
import { errorText } from './field';
import { errorsOf } from './signature-form';

const TYPED = {
  ...{ model: 'letter', addressee: '', language: 'fr', placeAndDay: 'Lille, le 28 novembre 2026' },
  ...{ letterhead: 'Section des dockers\nLille', body: 'Nous exigeons :\n\n{demands}', signers: 'Ana, trésorière' },
};
const rows = (number: number) => Array(number).fill('mot').join('\n');
const wrong = (typed: Partial<typeof TYPED>) => errorsOf(ownTextForm([]), { ...TYPED, ...typed });

describe('a text of one’s own', () => {
  it('has the demands once', () => {
    expect(wrong({})).toEqual({});
    expect(wrong({ body: 'Nous exigeons' })).toEqual({ body: 'demandsMissing' });
    expect(wrong({ body: '{demands}\n\n{demands}' })).toEqual({ body: 'demandsRepeated' });
  });

  it('has no more lines than are set in a moment, empty ones apart', () => {
    expect(wrong({ letterhead: rows(12), body: `{demands}\n\n${rows(79)}`, signers: rows(12) })).toEqual({});
    expect(wrong({ letterhead: rows(13), body: `{demands}\n${rows(80)}`, signers: rows(13) })).toEqual({
      ...{ letterhead: 'tooManyLines 12', body: 'tooManyLines 80', signers: 'tooManyLines 12' },
    });
  });

  it.each(LANGUAGES)('is told of each of its own faults in words, in %s', (lang) => {
    const said = ['demandsRepeated', 'unfilled', 'required'].map((error) => errorText(lang, error));
    expect(new Set(said).size).toBe(said.length);
  });
});
