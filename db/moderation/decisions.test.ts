import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptSignature,
  answerQuestion,
  correctSignature,
  countQueue,
  holdSignature,
  listPublicSignatories,
  readForOrganisers,
  readPrivateSignature,
  refuseSignature,
  returnSignature,
  UNDO_FOR,
  withdrawSignature,
} from '@/db';
import {
  accept,
  anAppeal,
  anOrganiser,
  countRows,
  DOCKERS,
  deciding,
  freshDatabase,
  HOUR,
  morning,
  type Opened,
  organiserOf,
  rawWrite,
  rows,
  SENTENCES,
  sendAll,
  sign,
  signAndAccept,
  signAndConfirm,
} from '../test-database';
import type { Deciding, PrivateSignature } from '../types';

const OFFICE = 'bureau@dockers.example';
let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const readPage = async (token: string) => (await readPrivateSignature(token, morning())) as PrivateSignature;
const readDesk = (id: string, by = nadia) => readForOrganisers(aktau.appeal.id, id, organiserOf(by), morning());
const correct = (token: string, city: string, now = morning()) =>
  correctSignature(token, { ...DOCKERS, city }, SENTENCES, now);
const namesInPublic = async () =>
  (await listPublicSignatories(aktau.appeal.id)).organisations.map(({ organisation }) => organisation);

/** The decisions on a signature that waits. */
const DECISIONS = {
  accept: (given: Deciding, now = morning()) => acceptSignature({ ...given, verifiedHow: 'domain' }, now),
  return: (given: Deciding, now = morning()) => returnSignature({ ...given, question: 'Qui a décidé ?' }, now),
  refuse: (given: Deciding, now = morning()) => refuseSignature({ ...given, reason: 'Organisation inconnue.' }, now),
  hold: (given: Deciding, now = morning()) => holdSignature({ ...given, verifiedHow: null }, now),
};
const ACTS = Object.keys(DECISIONS) as (keyof typeof DECISIONS)[];

describe('a decision', () => {
  it.each([
    ['accept', 'accepted', { verifiedHow: 'domain', question: null, reason: null }],
    ['return', 'returned', { verifiedHow: 'call-back', question: 'Qui a décidé ?', reason: null }],
    ['refuse', 'refused', { verifiedHow: 'call-back', question: null, reason: 'Organisation inconnue.' }],
  ] as const)(
    'to %s is kept with its author and its why, and told by letter ten minutes later',
    async (act, status, why) => {
      const { id, token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
      await sendAll();
      const evidence = 'Appelé le secrétariat.';
      expect(await DECISIONS[act]({ ...deciding(id, nadia), evidence }, morning(HOUR))).toBe('decided');
      expect(await readPage(token)).toMatchObject({ status });
      const kept = { id: expect.any(String), act, by: 'Nadia', ...why, evidence, answer: null, at: morning(HOUR) };
      expect((await readDesk(id))?.decisions).toEqual([kept]);
      const { question, reason } = why;
      expect(await sendAll(morning(HOUR + UNDO_FOR - 1))).toEqual([]);
      expect(await sendAll(morning(HOUR + UNDO_FOR))).toMatchObject([
        { kind: status, question, reason, entries: [{ token, status }] },
      ]);
      expect(rows('SELECT "by", details FROM audit WHERE act = ?', `signature.${status}`)).toEqual([
        { by: nadia, details: '{"version":3}' },
      ]);
    },
  );

  it.each(ACTS)('to %s is not taken on words that were corrected meanwhile', async (act) => {
    const { id, token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    const read = deciding(id, nadia);
    await correct(token, 'Brest');
    expect(await DECISIONS[act](read)).toBe('changed');
    expect([await readPage(token), countRows('decisions')]).toMatchObject([{ status: 'waiting' }, 0]);
  });

  it.each(ACTS)('to %s is not taken on a signature that nobody confirmed', async (act) => {
    const { id } = await sign(aktau, DOCKERS, OFFICE);
    expect(await DECISIONS[act](deciding(id, nadia))).toBe('changed');
    expect(await countQueue(aktau.appeal.id, organiserOf(nadia))).toMatchObject({ byStatus: { unconfirmed: 1 } });
  });

  it.each(ACTS)('to %s is not taken on a withdrawn signature, nor on none', async (act) => {
    const { id, token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await withdrawSignature(token, morning());
    expect(await DECISIONS[act](deciding(id, nadia))).toBe('changed');
    expect(await DECISIONS[act](deciding('no-such-signature', nadia))).toBe('changed');
    expect([countRows('decisions'), countRows('letters')]).toEqual([0, 0]);
  });

  it.each(ACTS)('to %s is taken once when two organisers take it at once', async (act) => {
    const { id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await sendAll();
    const other = anOrganiser('Yusuf');
    const both = [nadia, other].map((by) => DECISIONS[act](deciding(id, by), morning(HOUR)));
    expect(await Promise.all(both)).toEqual(['decided', 'changed']);
    expect(countRows('decisions')).toBe(1);
  });

  it.each(ACTS)('to %s is out of reach of who is of another country, may not decide, or has left', async (act) => {
    const { id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    const left = anOrganiser('Left');
    rawWrite('UPDATE organisers SET left_at = 1 WHERE id = ?', left);
    const others = [
      anOrganiser('Zarina', { role: 'moderator', countries: ['KZ'] }),
      anOrganiser('Reader', { role: 'reader' }),
      anOrganiser('Translator', { role: 'translator' }),
      left,
      'nobody',
    ];
    for (const by of others) expect(await DECISIONS[act](deciding(id, by))).toBe('out-of-reach');
    const ofFrance = anOrganiser('Colette', { role: 'moderator', countries: ['FR'] });
    expect(await DECISIONS[act](deciding(id, ofFrance))).toBe('decided');
  });

  it('on a correction that moves to another country needs the reach of both', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await correctSignature(token, { ...DOCKERS, country: 'BE' }, SENTENCES, morning());
    const [one, other, both] = [['FR'], ['BE'], ['FR', 'BE']].map((countries) =>
      anOrganiser(countries.join(), { role: 'moderator', countries }),
    );
    expect(await accept(id, one ?? '')).toBe('out-of-reach');
    expect(await accept(id, other ?? '')).toBe('out-of-reach');
    expect(await accept(id, both ?? '')).toBe('decided');
  });

  it.each([
    ['accepted', 'confidential', 'public'],
    ['waiting', 'public', 'confidential'],
  ] as const)('where what is %s is confidential is for who is named for such', async (_, accepted, waiting) => {
    const { id, token } = await signAndAccept(aktau, { ...DOCKERS, visibility: accepted }, OFFICE, nadia);
    await correctSignature(token, { ...DOCKERS, city: 'Brest', visibility: waiting }, SENTENCES, morning());
    const unnamed = anOrganiser('Yusuf', { readsConfidential: false });
    expect(await accept(id, unnamed)).toBe('out-of-reach');
    expect(await readDesk(id, unnamed)).toBeNull();
    expect(await accept(id, nadia)).toBe('decided');
  });

  it('on what has no address is taken, and nobody is written to', async () => {
    const { id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await sendAll();
    rawWrite('DELETE FROM contacts');
    rawWrite('UPDATE signatures SET address_key = NULL');
    expect(await accept(id, nadia)).toBe('decided');
    expect(await readDesk(id)).toMatchObject({ status: 'accepted', email: null });
    expect(rows("SELECT 1 FROM letters WHERE state = 'due'")).toEqual([]);
  });
});

describe('accepting', () => {
  it('makes the signature public from the next reading on', async () => {
    await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    expect(await namesInPublic()).toEqual([DOCKERS.organisation]);
  });

  it('is possible after a question, answered or not, and after a refusal', async () => {
    const { id, token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await DECISIONS.return(deciding(id, nadia), morning(1));
    await answerQuestion(token, 'Notre congrès.', morning(2));
    await DECISIONS.refuse(deciding(id, nadia), morning(3));
    expect(await accept(id, nadia, morning(4))).toBe('decided');
    expect(await readPage(token)).toMatchObject({ status: 'accepted', waiting: null, accepted: DOCKERS });
    expect((await readDesk(id))?.decisions.map(({ act, answer }) => [act, answer])).toEqual([
      ['accept', null],
      ['refuse', null],
      ['return', 'Notre congrès.'],
    ]);
  });

  it('again is possible only where a correction or an answer waits', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    expect(await accept(id, nadia)).toBe('changed');
    await DECISIONS.return(deciding(id, nadia), morning(1));
    expect(await accept(id, nadia, morning(2))).toBe('changed');
    await answerQuestion(token, 'Notre congrès.', morning(3));
    expect(await readDesk(id)).toMatchObject({ toDecide: true });
    expect(await accept(id, nadia, morning(4))).toBe('decided');
    expect(await readDesk(id)).toMatchObject({ toDecide: false, status: 'accepted' });
  });

  it('is not possible of what was refused with its whole domain before anybody confirmed it', async () => {
    const { id } = await sign(aktau, DOCKERS, OFFICE);
    rawWrite("UPDATE signatures SET status = 'refused'");
    expect(await accept(id, nadia)).toBe('changed');
  });
});

describe('returning', () => {
  it('an accepted signature leaves it on the public list', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    expect(await DECISIONS.return(deciding(id, nadia), morning(HOUR))).toBe('decided');
    expect(await readPage(token)).toMatchObject({ status: 'accepted', question: 'Qui a décidé ?' });
    expect(await namesInPublic()).toEqual([DOCKERS.organisation]);
  });
});

describe('refusing', () => {
  it('a correction leaves what was accepted, and on the public list', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await correctSignature(token, { ...DOCKERS, organisation: 'Dockers unis' }, SENTENCES, morning(HOUR));
    expect(await DECISIONS.refuse(deciding(id, nadia), morning(HOUR))).toBe('decided');
    expect(await readPage(token)).toMatchObject({
      status: 'accepted',
      waiting: null,
      reason: 'Organisation inconnue.',
    });
    expect(await namesInPublic()).toEqual([DOCKERS.organisation]);
  });

  it('an accepted signature takes it off the public list, and it may be accepted again', async () => {
    const { id } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    expect(await DECISIONS.refuse(deciding(id, nadia), morning(HOUR))).toBe('decided');
    expect(await namesInPublic()).toEqual([]);
    expect(await accept(id, nadia, morning(2 * HOUR))).toBe('decided');
    expect(await namesInPublic()).toEqual([DOCKERS.organisation]);
  });
});
