import { z } from 'zod';
import type { Addressee } from '@/db/types';
import { MODELS } from '@/delivery/pack/model-texts';
import { linesOf } from '@/delivery/pack/words';
import { LANGUAGES } from '@/messages';
import { coveringLetterForm, DEMANDS } from './covering-letter-form';
import { anyDay, line, oneOf } from './text-rules';

/** What a model is filled with; everything but the model and its language may be left out. */
export function fillingForm(addressees: Pick<Addressee, 'id'>[]) {
  return z.object({
    model: oneOf(MODELS),
    organisation: line(),
    place: line({ atMost: 100 }),
    day: anyDay(),
    addressee: oneOf(['', ...addressees.map(({ id }) => id)]),
    language: oneOf(LANGUAGES),
  });
}

/** More lines than two pages hold, and more than stand above or below a letter: each takes the server time to set. */
const MOST_LINES = 80;
const MOST_LINES_BESIDE = 12;

/** The text that came of it, as its writer changed it. */
export function ownTextForm(addressees: Pick<Addressee, 'id'>[]) {
  const { model, addressee, language } = fillingForm(addressees).shape;
  const { letterhead, body, signers } = coveringLetterForm.shape;
  return coveringLetterForm.extend({
    letterhead: letterhead.refine(...inLines(MOST_LINES_BESIDE)),
    body: body.refine(...inLines(MOST_LINES)).refine((text) => text.split(DEMANDS).length <= 2, 'demandsRepeated'),
    signers: signers.refine(...inLines(MOST_LINES_BESIDE)),
    ...{ model, addressee, language },
  });
}

function inLines(most: number): [(text: string) => boolean, string] {
  return [(text) => linesOf(text).length <= most, `tooManyLines ${most}`];
}
