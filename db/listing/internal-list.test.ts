import { beforeEach, describe, expect, it } from 'vitest';
import { correctSignature, listForInternalUse, listQueue } from '@/db';
import {
  ANA,
  anAppeal,
  anOrganiser,
  BOUNDLESS,
  DOCKERS,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  organiserOf,
  PORTERS,
  post,
  rawWrite,
  SENTENCES,
  sign,
  signAndAccept,
  signAndConfirm,
  TEACHERS,
  wholeInternalList,
} from '../test-database';
import type { InternalChoice, InternalLine, Organiser, Said } from '../types';

const PRIVATE = {
  mandateBody: 'Canary-mandate-body',
  mandateOn: '1999-12-31',
  mandateText: 'Canary-mandate-text',
  message: 'Canary-message',
  members: 97531,
} satisfies Partial<Said>;

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
const internal = (confidential = true): Promise<InternalLine[]> =>
  collect(wholeInternalList(aktau.appeal.id, { confidential }));
const join = (said: Said, later = 0) =>
  signAndAccept(aktau, said, `canary.email.${later}@unions.example`, nadia, morning(later));

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
    const reading = wholeInternalList(aktau.appeal.id);
    await reading.next();
    expect(await post(aktau, PORTERS, 'late@porters.example')).toBe('taken');
    expect(await collect(reading)).toHaveLength(2);
    expect(await internal()).toHaveLength(4);
  });
});

describe('the list for internal use, filtered as the queue,', () => {
  const taken = async (choice: Partial<InternalChoice>, organiser: Organiser = BOUNDLESS) => {
    const asked = { confidential: true, everyStatus: true, ...choice };
    return (await collect(listForInternalUse(aktau.appeal.id, asked, organiser))).map((line) => line.organisation);
  };
  const seen = async (filter: Partial<InternalChoice>, organiser: Organiser) => {
    const { rows } = await listQueue(aktau.appeal.id, { everyStatus: true, ...filter }, organiser);
    return rows.map(({ organisation }) => organisation).sort();
  };
  const FILTERS: Partial<InternalChoice>[] = [
    {},
    { country: 'KZ' },
    { kind: 'federation' },
    { status: 'accepted' },
    { toDecide: true },
    { query: 'Evrard' },
    { query: 'Evrard', toDecide: true },
    { query: 'Lefevre', status: 'waiting' },
    { lang: 'fr', country: 'TR' },
  ];

  beforeEach(async () => {
    await join(DOCKERS);
    await join({ ...OILMEN, visibility: 'confidential' }, MINUTE);
    await signAndConfirm(aktau, TEACHERS, 'a@teachers.example', morning(2 * MINUTE));
    await sign(aktau, PORTERS, 'a@porters.example', morning(3 * MINUTE));
    await signAndConfirm(aktau, { ...DOCKERS, organisation: 'Dockers, Port-Évrard sud' }, 'b@d.example', morning(HOUR));
    const moved = await join({ ...DOCKERS, organisation: 'Qui déménage' }, 2 * HOUR);
    const next: Said = { ...DOCKERS, organisation: 'Qui déménage', country: 'KZ' };
    await correctSignature(moved.token, next, SENTENCES, morning(3 * HOUR));
  });

  it.each(FILTERS)('holds what the queue shows (%j)', async (filter) => {
    expect((await taken(filter)).sort()).toEqual(await seen(filter, BOUNDLESS));
  });

  it.each(FILTERS)('holds no more than the queue of a limited organiser shows (%j)', async (filter) => {
    const farid = organiserOf(anOrganiser('Farid', { role: 'moderator', countries: ['FR', 'TN'] }));
    const timid = { ...farid, countries: null, readsConfidential: false };
    for (const organiser of [farid, timid])
      expect((await taken(filter, organiser)).sort()).toEqual(await seen(filter, organiser));
    expect(await taken({}, farid)).not.toContain('Qui déménage');
    expect(await taken({}, timid)).not.toContain(OILMEN.organisation);
  });
});
