import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, messagesIn } from '@/messages';
import { actIn, whoIn } from './act-words';

const sources = readdirSync('db', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('test'))
  .map((file) => readFileSync(path.join('db', file), 'utf8'));
/** Each act that some verb writes down by name. */
const recorded = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/\bact: (?:isReset \? )?'([a-z-]+\.[a-z-]+)'/g)].map(([, act]) => act),
  ),
);

describe.each(LANGUAGES)('in %s', (lang) => {
  it('the audit has words for every act that is recorded', () => {
    expect(recorded.size).toBeGreaterThan(40);
    const wordless = [...recorded].filter((act) => !Object.hasOwn(messagesIn(lang).overview.acts, act ?? ''));
    expect(wordless).toEqual([]);
  });

  it('an act without words is shown as it is, and whoever is no organiser by what stands for them', () => {
    expect(actIn(lang, 'toString')).toBe('toString');
    expect(whoIn(lang, 'system', null)).toBe(messagesIn(lang).overview.audit.people.system);
    expect(whoIn(lang, 'an-id', 'Nadia')).toBe('Nadia');
  });
});
