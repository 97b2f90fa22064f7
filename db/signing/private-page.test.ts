import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  answerQuestion,
  confirmSignature,
  correctSignature,
  listPublicSignatories,
  readPrivateSignature,
  returnSignature,
  withdrawSignature,
} from '@/db';
import { tokenFor } from '../keys';
import {
  accept,
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  deciding,
  freshDatabase,
  HOUR,
  morning,
  type Opened,
  PORTERS,
  post,
  rawWrite,
  rows,
  SENTENCES,
  sign,
  signAndAccept,
  signAndConfirm,
  waitingOf,
} from '../test-database';
import type { PrivateSignature, Said } from '../types';

const OFFICE = 'bureau@dockers.example';
let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const readPage = async (token: string, now = morning()) => (await readPrivateSignature(token, now)) as PrivateSignature;
const correct = (token: string, said: Said, now = morning(HOUR)) => correctSignature(token, said, SENTENCES, now);
const listed = async () => (await listPublicSignatories(aktau.appeal.id)).organisations;
const everything = () =>
  ['signatures', 'statements', 'contacts', 'letters', 'audit', 'decisions'].map((table) =>
    rows(`SELECT * FROM ${table}`),
  );

describe('the link of a signature', () => {
  it('shows the signature and changes nothing, however often it is opened', async () => {
    const { token } = await sign(aktau, DOCKERS, OFFICE);
    const before = everything();
    for (let n = 0; n < 20; n++)
      expect(await readPage(token, morning(n * DAY))).toMatchObject({ status: 'unconfirmed' });
    expect(everything()).toEqual(before);
  });

  it('shows no address', async () => {
    const { token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    expect(JSON.stringify(await readPage(token))).not.toContain(OFFICE);
  });

  it.each([
    ['empty', () => ''],
    ['garbage', () => '../../etc/passwd'],
    ['too long', (token: string) => `${token}A`],
    ['too short', (token: string) => token.slice(1)],
    ['of another alphabet', (token: string) => `${token.slice(0, 60)}=+/é`],
    ['altered in its last letter', (token: string) => token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')],
    ['forged for an existing signature', (token: string) => token.slice(0, 22) + 'A'.repeat(42)],
    ['of a generation to come', (_: string, id: string) => tokenFor(id, 2)],
  ])('is unknown to every act when it is %s', async (_, forge) => {
    const { token, id } = await sign(aktau, DOCKERS, OFFICE);
    const forged = forge(token, id);
    const before = everything();
    expect(await readPrivateSignature(forged, morning())).toBe('unknown');
    expect(await confirmSignature(forged, waitingOf(id), morning())).toBe('unknown');
    expect(await correct(forged, PORTERS)).toBe('unknown');
    expect(await answerQuestion(forged, 'Oui.')).toBe('unknown');
    expect(await withdrawSignature(forged)).toBe('unknown');
    expect(everything()).toEqual(before);
  });

  it('is gone, to every act, thirty days after signing if nobody confirmed', async () => {
    const { id, token } = await sign(aktau, DOCKERS, OFFICE);
    expect(await readPrivateSignature(token, morning(30 * DAY))).toMatchObject({ status: 'unconfirmed' });
    const late = morning(30 * DAY + 1);
    expect(await readPrivateSignature(token, late)).toBe('gone');
    expect(await confirmSignature(token, waitingOf(id), late)).toBe('gone');
    expect(await correct(token, PORTERS, late)).toBe('gone');
    expect(await answerQuestion(token, 'Oui.', late)).toBe('gone');
    expect(await withdrawSignature(token, late)).toBe('gone');
  });

  it('works for ever once it was confirmed', async () => {
    const { token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    expect(await readPage(token, morning(3650 * DAY))).toMatchObject({ status: 'waiting' });
  });

  it('is gone, not unknown, when its signature has been removed', async () => {
    expect(await readPrivateSignature(tokenFor(randomUUID(), 1), morning())).toBe('gone');
  });

  it('is gone when the signature was given a newer one', async () => {
    const { token, id } = await sign(aktau, DOCKERS, OFFICE);
    rawWrite('UPDATE signatures SET generation = 2 WHERE id = ?', id);
    expect(await readPrivateSignature(token, morning())).toBe('gone');
    expect(await readPage(tokenFor(id, 2))).toMatchObject({ id, token: tokenFor(id, 2) });
  });
});

describe('confirming', () => {
  it('makes the signature wait for an organiser', async () => {
    const { id, token } = await sign(aktau, DOCKERS, OFFICE);
    expect(await confirmSignature(token, waitingOf(id), morning(HOUR))).toBe('confirmed');
    expect(await readPage(token)).toMatchObject({ status: 'waiting', confirmedAt: morning(HOUR) });
  });

  it('is for the words that were shown: where others were typed meanwhile it changes nothing', async () => {
    const { id, token } = await sign(aktau, DOCKERS, OFFICE);
    const shown = waitingOf(id);
    await post(aktau, { ...DOCKERS, city: 'Brest' }, OFFICE, morning(HOUR));
    const before = everything();
    for (const other of [shown, '', 'no-such-statement'])
      expect(await confirmSignature(token, other, morning(HOUR))).toBe('changed');
    expect(everything()).toEqual(before);
    expect(await confirmSignature(token, waitingOf(id), morning(HOUR))).toBe('confirmed');
    expect(await readPage(token)).toMatchObject({ status: 'waiting', waiting: { city: 'Brest' } });
  });

  it('again is friendly also from a page that shows former words', async () => {
    const { id, token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    const shown = waitingOf(id);
    await correct(token, { ...DOCKERS, city: 'Brest' });
    expect(await confirmSignature(token, shown, morning(DAY))).toBe('confirmed');
    expect(await readPage(token)).toMatchObject({ waiting: { city: 'Brest' }, confirmedAt: morning() });
  });

  it('again is friendly and changes nothing, also fifty times at once and after acceptance', async () => {
    const { token, id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    const shown = waitingOf(id);
    const again = () => Promise.all(Array.from({ length: 50 }, () => confirmSignature(token, shown, morning(DAY))));
    expect(new Set(await again())).toEqual(new Set(['confirmed']));
    await accept(id, nadia);
    await again();
    expect(await readPage(token)).toMatchObject({ status: 'accepted', confirmedAt: morning() });
    expect(rows("SELECT 1 FROM audit WHERE act = 'signature.confirmed'")).toHaveLength(1);
  });

  it('of what was entered from paper says that the mailbox knows of it, whatever was decided on it', async () => {
    const { token, id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    rawWrite("UPDATE signatures SET source = 'paper', confirmed_at = NULL");
    await accept(id, nadia);
    const shown = (await readPage(token)).accepted?.id ?? '';
    expect(await confirmSignature(token, 'no-such-statement', morning(HOUR))).toBe('changed');
    expect(await confirmSignature(token, shown, morning(HOUR))).toBe('confirmed');
    expect(await readPage(token)).toMatchObject({ status: 'accepted', confirmedAt: morning(HOUR) });
    expect(await confirmSignature(token, shown, morning(DAY))).toBe('confirmed');
    expect(await readPage(token)).toMatchObject({ confirmedAt: morning(HOUR) });
  });

  it('puts nothing on the public list', async () => {
    await signAndConfirm(aktau, DOCKERS, OFFICE);
    expect(await listed()).toEqual([]);
  });
});

describe('answering a question', () => {
  const ask = (signatureId: string, now = morning()) =>
    returnSignature({ ...deciding(signatureId, nadia), question: 'Qui a décidé ?' }, now);

  it('makes a returned signature wait again, with the answer beside the question', async () => {
    const { token, id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await ask(id);
    expect(await readPage(token)).toMatchObject({ status: 'returned', question: 'Qui a décidé ?', answer: null });
    expect(await answerQuestion(token, 'Notre congrès.', morning(HOUR))).toBe('answered');
    expect(await readPage(token)).toMatchObject({ status: 'waiting', answer: 'Notre congrès.' });
  });

  it('is possible once for each question', async () => {
    const { token, id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    expect(await answerQuestion(token, 'Oui.')).toBe('no-question');
    await ask(id);
    expect(await answerQuestion(token, 'Oui.')).toBe('answered');
    expect(await answerQuestion(token, 'Non.')).toBe('no-question');
    await ask(id, morning(HOUR));
    expect(await readPage(token)).toMatchObject({ question: 'Qui a décidé ?', answer: null });
    expect(await answerQuestion(token, 'Si.')).toBe('answered');
  });

  it('is taken once of two at once', async () => {
    const { token, id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await ask(id);
    const both = await Promise.all([answerQuestion(token, 'Oui.'), answerQuestion(token, 'Non.')]);
    expect(both).toEqual(['answered', 'no-question']);
  });

  it('leaves an accepted signature accepted', async () => {
    const { token, id } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await ask(id, morning(HOUR));
    expect(await answerQuestion(token, 'Notre congrès.', morning(HOUR))).toBe('answered');
    expect(await readPage(token)).toMatchObject({ status: 'accepted', answer: 'Notre congrès.' });
    expect(await listed()).toHaveLength(1);
  });
});
