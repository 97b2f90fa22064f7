import { z } from 'zod';
import type { Gain, GainWords } from '@/db/types';
import { LANGUAGES } from '@/messages';
import type { Fields } from './read-form';
import { lines, neededLines, neededPastDay, oneOf } from './text-rules';

/** What happened, in a few sentences: the head of an appeal is no newspaper. */
const LONGEST_GAIN = 600;
const LONGEST_SOURCE = 500;

/** The field that holds what was obtained in a language of the site. */
export function toldField(lang: string): string {
  return `told-${lang}`;
}

/** What an organiser types of what one of so many demands has obtained; the words of the appeal's own language have to be there. */
export function gainForm(demands: number, sourceLang: string) {
  const told = LANGUAGES.map((lang) => [
    toldField(lang),
    lang === sourceLang ? neededLines({ atMost: LONGEST_GAIN }) : lines({ atMost: LONGEST_GAIN }),
  ]);
  return z.object({
    demand: oneOf(Array.from({ length: demands }, (_, place) => String(place + 1))),
    cameOn: neededPastDay(),
    ...(Object.fromEntries(told) as Record<string, z.ZodType<string | null>>),
    source: neededLines({ atMost: LONGEST_SOURCE }),
  });
}

/** A gain as a form brings it, or null where something in it is wrong. */
export function readGain(fields: Fields, demands: number, sourceLang: string): GainWords | null {
  const read = gainForm(demands, sourceLang).safeParse(fields);
  if (!read.success) return null;
  const { demand, cameOn, source, ...words } = read.data;
  const told = LANGUAGES.flatMap((lang) => {
    const said = (words as Record<string, string | null>)[toldField(lang)];
    return said ? [[lang, said]] : [];
  });
  return { demand: Number(demand), cameOn, source, told: Object.fromEntries(told) };
}

/** The form filled in with a gain. */
export function fieldsOfGain({ demand, cameOn, told, source }: Gain): Fields {
  const words = LANGUAGES.map((lang) => [toldField(lang), told[lang] ?? '']);
  return { demand: String(demand), cameOn, source, ...Object.fromEntries(words) };
}
