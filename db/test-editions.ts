import { freezeEdition, previewEdition } from '@/db';
import { type Opened, rows } from './test-database';
import type { Addressee, CoveringLetter, Recipients } from './types';

export const LETTER: CoveringLetter = {
  lang: 'fr',
  letterhead: 'Comité de solidarité',
  placeAndDay: 'Lille, le 1er mars 2027',
  body: 'Nous vous remettons cet appel.\n\n{demands}',
  signers: 'Nadia B., pour le comité',
};

export const EMBASSY: Addressee = {
  id: 'embassy',
  office: 'Ambassade',
  offices: {},
  holder: null,
  formOfAddress: 'Monsieur l’Ambassadeur,',
  post: '59, rue Pierre-Charron',
  fax: null,
  email: null,
  lang: 'fr',
  country: 'FR',
  source: 'https://source.example',
  validAsOf: '2011-12-17',
  isHistoric: false,
  checkedOn: null,
};

/** Freezes what the preview shows, for the authorities unless others are named. */
export async function freeze(opened: Opened, by: string, now: Date, recipients: Recipients = 'authorities') {
  const { seen } = await previewEdition(opened.appeal.id, recipients, now);
  const given = { appealId: opened.appeal.id, recipients, seen, letters: [LETTER], addressees: [EMBASSY], by };
  const number = await freezeEdition(given, now);
  if (typeof number !== 'number') throw new Error(`The edition was not frozen: ${number}.`);
  const [row] = rows<{ id: string }>('SELECT id FROM editions WHERE number = ?', number);
  return { number, id: row?.id ?? '' };
}
