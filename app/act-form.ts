import { z } from 'zod';
import type { Addressee } from '@/db/types';
import { MODELS } from '@/delivery/pack/model-texts';
import { LANGUAGES } from '@/messages';
import { coveringLetterForm } from './covering-letter-form';
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

/** The text that came of it, as its writer changed it. */
export function ownTextForm(addressees: Pick<Addressee, 'id'>[]) {
  const { model, addressee, language } = fillingForm(addressees).shape;
  return coveringLetterForm.extend({ model, addressee, language });
}
