import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PublicLine } from '@/db/types';
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
    const page = readFileSync(new URL('../docs/public-data.md', import.meta.url), 'utf8');
    const explained = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(explained).toEqual(PUBLIC_COLUMNS);
  });
});
