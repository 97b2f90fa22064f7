import { beforeEach, describe, expect, it } from 'vitest';
import { addText, correctSignature, hideCountry, listForDelivery, listForInternalUse, recordExport } from '@/db';
import { write } from '../engine/sqlite';
import {
  ANA,
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  FRENCH,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  PORTERS,
  post,
  rawWrite,
  rows,
  SENTENCES,
  sign,
  signAndAccept,
  signAndConfirm,
  TEACHERS,
} from '../test-database';
import type { DeliveryLine, InternalLine, Said } from '../types';
import { refreshExposures } from './exposures';

const PRIVATE = {
  mandateBody: 'Canary-mandate-body',
  mandateOn: '1999-12-31',
  mandateText: 'Canary-mandate-text',
  message: 'Canary-message',
  members: 97531,
} satisfies Partial<Said>;
const CANARIES = ['canary.email', ...Object.values(PRIVATE).map(String)];

let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

async function collect<Line>(lines: AsyncGenerator<Line>): Promise<Line[]> {
  const all: Line[] = [];
  for await (const line of lines) all.push(line);
  return all;
}
const delivery = (): Promise<DeliveryLine[]> => collect(listForDelivery(aktau.appeal.id));
const internal = (confidential = true): Promise<InternalLine[]> =>
  collect(listForInternalUse(aktau.appeal.id, { confidential }));
const join = (said: Said, later = 0) =>
  signAndAccept(aktau, said, `canary.email.${later}@unions.example`, nadia, morning(later));

describe('the list for delivery', () => {
  it('holds no address, mandate, message or number of members, of anybody, whatever they chose', async () => {
    for (const [n, visibility] of (['public', 'country-only', 'confidential'] as const).entries())
      for (const [m, capacity] of (['organisation-decision', 'mandated-officer', 'personal'] as const).entries()) {
        const said = { ...DOCKERS, ...PRIVATE, visibility, capacity, organisation: `Union ${n}${m}` };
        await join(said, (3 * n + m) * MINUTE);
      }
    const handed = JSON.stringify(await delivery());
    expect(handed).toContain('Union 00');
    for (const canary of [...CANARIES, SENTENCES.declaration]) expect(handed).not.toContain(canary);
    const known = JSON.stringify(await internal());
    for (const canary of CANARIES) expect(known).toContain(canary);
  });

  it('gives every line exactly its fields, with the text that was signed', async () => {
    await join(DOCKERS);
    const { consents, visibility, capacity, mandateBody, mandateOn, mandateText, message, members, ...said } = DOCKERS;
    const { version, sha256 } = aktau.text;
    const text = { textLang: 'fr', textVersion: version, textSha256: sha256 };
    expect(await delivery()).toEqual([{ entry: 'organisation', ...said, signedOn: '2027-03-01', ...text }]);
    expect(JSON.stringify(await delivery())).not.toContain('members');
  });

  it('leaves each signature on the version that it was made on', async () => {
    await join(DOCKERS);
    await addText(aktau.appeal.id, { ...FRENCH, body: 'Autre corps.' }, 'system');
    expect(await delivery()).toMatchObject([{ textVersion: 1, textSha256: aktau.text.sha256 }]);
  });

  it('gives names by country code and then name, whatever the order of signing, and numbers last', async () => {
    await join({ ...TEACHERS, visibility: 'confidential' });
    for (const [n, said] of [PORTERS, OILMEN, DOCKERS, ANA].entries()) await join(said, (n + 1) * MINUTE);
    await join({ ...DOCKERS, organisation: 'Abeilles' }, 10 * MINUTE);
    await join({ ...PORTERS, organisation: 'Liman', visibility: 'country-only' }, 11 * MINUTE);
    const lines = await delivery();
    const names = ['Abeilles', ...[DOCKERS, OILMEN, ANA, PORTERS].map((said) => said.organisation)];
    expect(
      lines.map((line) => (line.entry === 'unnamed' ? [line.of, line.country, line.number] : line.organisation)),
    ).toEqual([...names, ['organisations', null, 2]]);
    expect(lines.find((line) => line.entry === 'person')).toMatchObject({ organisation: ANA.organisation });
    expect(await delivery()).toEqual(lines);
  });

  it('numbers those who may not be named in their country from five on, and else without it', async () => {
    const unnamed = async (country: string, visibility: Said['visibility'], most: number) => {
      for (let n = 0; n < most; n++)
        await join({ ...DOCKERS, organisation: `${country} ${n}`, country, visibility }, n * MINUTE);
    };
    await unnamed('TR', 'country-only', 5);
    await unnamed('KZ', 'country-only', 4);
    await unnamed('FR', 'confidential', 6);
    expect(await delivery()).toEqual([
      { entry: 'unnamed', of: 'organisations', country: 'TR', number: 5 },
      { entry: 'unnamed', of: 'organisations', country: null, number: 10 },
    ]);
  });

  it('has one line for an organisation that several signed for', async () => {
    const first = await join(DOCKERS);
    const second = await join({ ...DOCKERS, organisation: 'Les dockers' }, MINUTE);
    const [row] = rows<{ id: string }>('SELECT signatory_id AS id FROM signatures WHERE id = ?', first.id);
    rawWrite('UPDATE signatures SET signatory_id = ? WHERE id = ?', row?.id, second.id);
    await write((tx) => refreshExposures(tx, row?.id ?? ''));
    expect(await delivery()).toMatchObject([{ organisation: DOCKERS.organisation }]);
  });

  it('names nobody of a hidden country, and no person long after closing', async () => {
    for (const [n, said] of [DOCKERS, OILMEN, ANA].entries()) await join(said, n * MINUTE);
    await hideCountry(aktau.appeal.id, 'KZ', nadia);
    rawWrite("UPDATE appeals SET closed_on = '2027-03-02'");
    const lines = await collect(listForDelivery(aktau.appeal.id, morning(365 * DAY)));
    expect(lines).toMatchObject([
      { organisation: DOCKERS.organisation, signatory: null, office: null },
      { entry: 'unnamed', of: 'organisations', country: null, number: 1 },
      { entry: 'unnamed', of: 'persons', country: null, number: 1 },
    ]);
  });

  it('names nobody who waits, was not confirmed, or did not consent to be handed over', async () => {
    await sign(aktau, DOCKERS, 'a@unions.example');
    await signAndConfirm(aktau, OILMEN, 'b@unions.example');
    await join({ ...PORTERS, consents: { ...PORTERS.consents, consentDeliver: false } });
    expect(await delivery()).toEqual([]);
  });
});

describe('the list for internal use', () => {
  it('holds everything that organisers know, the address too, in the order of signing', async () => {
    await signAndConfirm(aktau, { ...OILMEN, ...PRIVATE, visibility: 'confidential' }, 'b@oil.example', morning(HOUR));
    await sign(aktau, DOCKERS, 'a@dockers.example', morning());
    const about = { lang: 'fr', source: 'form', textLang: 'fr', textVersion: 1 };
    expect(await internal()).toEqual([
      {
        ...DOCKERS,
        ...about,
        status: 'unconfirmed',
        email: 'a@dockers.example',
        signedAt: morning(),
        confirmedAt: null,
      },
      {
        ...{ ...OILMEN, ...PRIVATE, visibility: 'confidential', ...about, status: 'waiting', email: 'b@oil.example' },
        signedAt: morning(HOUR),
        confirmedAt: morning(HOUR),
      },
    ]);
  });

  it('gives the words said last where they wait beside accepted ones', async () => {
    const { token } = await join(DOCKERS);
    await correctSignature(token, { ...DOCKERS, city: 'Brest' }, SENTENCES, morning(HOUR));
    expect(await internal()).toMatchObject([{ status: 'accepted', city: 'Brest' }]);
  });
});

describe('the list for internal use, where confidential signatures were not asked for,', () => {
  it('has none whose accepted or newest words are confidential', async () => {
    await join(DOCKERS);
    await join({ ...OILMEN, visibility: 'confidential' }, MINUTE);
    await signAndConfirm(aktau, { ...TEACHERS, visibility: 'confidential' }, 'a@teachers.example', morning(HOUR));
    const lowered = await join(PORTERS, 2 * HOUR);
    await correctSignature(lowered.token, { ...PORTERS, visibility: 'confidential' }, SENTENCES, morning(3 * HOUR));
    const raised = await join({ ...ANA, visibility: 'confidential' }, 4 * HOUR);
    await correctSignature(raised.token, ANA, SENTENCES, morning(5 * HOUR));
    expect((await internal(false)).map(({ organisation }) => organisation)).toEqual([DOCKERS.organisation]);
    expect(await internal()).toHaveLength(5);
  });

  it('has a signature from paper that has no address', async () => {
    await join(DOCKERS);
    rawWrite('DELETE FROM contacts');
    expect(await internal(false)).toMatchObject([{ organisation: DOCKERS.organisation, email: null }]);
  });
});

describe('a list that is being read', () => {
  it('does not keep anybody from signing, and does not show what came after it began', async () => {
    for (const [n, said] of [DOCKERS, OILMEN, TEACHERS].entries()) await join(said, n * MINUTE);
    const reading = listForInternalUse(aktau.appeal.id);
    await reading.next();
    expect(await post(aktau, PORTERS, 'late@porters.example')).toBe('taken');
    expect(await collect(reading)).toHaveLength(2);
    expect(await internal()).toHaveLength(4);
  });
});

describe('an export', () => {
  it('is in the audit with who took it and as what', async () => {
    await recordExport(aktau.appeal.id, nadia, { preset: 'delivery', format: 'csv' });
    expect(rows('SELECT "by", subject, details FROM audit WHERE act = ?', 'export.taken')).toEqual([
      { by: nadia, subject: aktau.appeal.id, details: '{"preset":"delivery","format":"csv"}' },
    ]);
  });
});
