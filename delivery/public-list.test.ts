import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PublicDemarche, PublicLine } from '@/db/types';
import { asDemarcheLine, DEMARCHE_COLUMNS, demarcheCells } from './public-demarches';
import { PUBLIC_COLUMNS, publicLine } from './public-list';

const DOCKERS: PublicLine = {
  code: 'a434daf055',
  organisation: 'Syndicat des dockers',
  organisationLatin: null,
  acronym: 'SD',
  kind: 'local-union',
  country: 'FR',
  city: null,
  affiliatedTo: null,
  partOf: null,
  website: 'https://dockers.example/',
  members: 450,
  signedOn: '2027-03-01',
  textLang: 'fr',
};

/** The fields that a part of docs/public-data.md explains, in their order. */
function explainedIn(part: string): string[] {
  const page = readFileSync(new URL('../docs/public-data.md', import.meta.url), 'utf8');
  const [, text = ''] = page.split(`## ${part}\n`);
  const rows = (text.split('\n## ')[0] ?? '').matchAll(/^\| (`\w+`(?:, `\w+`)*) \|/gm);
  return [...rows].flatMap(([, names = '']) => names.replaceAll('`', '').split(', '));
}

describe('a line for programs', () => {
  it('has a text in every column, and nothing beside', () => {
    const line = publicLine({ ...DOCKERS, signatory: 'Canary', message: 'Canary' } as PublicLine);
    expect(Object.keys(line)).toEqual(PUBLIC_COLUMNS);
    expect(line).toMatchObject({ code: 'a434daf055', members: '450', city: '' });
    expect(JSON.stringify(line)).not.toContain('Canary');
  });

  it('has no column for a person, an address or a message', () => {
    expect(PUBLIC_COLUMNS.join(' ')).not.toMatch(/signatory|office|mail|message|mandate|consent|visibility/i);
  });

  it('has the columns that docs/public-data.md explains, in their order', () => {
    expect(explainedIn('The CSV file')).toEqual(PUBLIC_COLUMNS);
  });
});

describe('a démarche for programs', () => {
  const EMBASSY = { id: 'e', office: 'Посольство', offices: {}, lang: 'ru', country: 'FR' };
  const TOLD: PublicDemarche = {
    ...{ code: 'a434daf055', kind: 'rally', inShort: null, addressee: EMBASSY, otherAddressee: null, until: null },
    organisations: [
      { name: 'Syndicat des dockers', signatory: 'b1' },
      { name: 'Une autre', signatory: null },
    ],
    ...{
      on: '2027-02-12',
      country: 'FR',
      place: 'Lille',
      text: 'Nous exigeons',
      lang: 'fr',
      outcome: 'refused',
      reply: null,
    },
    ...{ link: null, contact: 'Canary, secrétaire', attachments: [], isVeiled: false },
  };

  it('has no person, and the names and codes of who acted', () => {
    const line = asDemarcheLine(TOLD);
    expect(JSON.stringify(line)).not.toContain('Canary');
    expect(line).toMatchObject({ organisations: ['Syndicat des dockers', 'Une autre'], signatories: ['b1'] });
    expect(demarcheCells(line)).toMatchObject({ organisations: 'Syndicat des dockers; Une autre', reply: '' });
  });

  it('has the columns that docs/public-data.md explains', () => {
    expect(explainedIn('The register of démarches').sort()).toEqual([...DEMARCHE_COLUMNS].sort());
  });
});
