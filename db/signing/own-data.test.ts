import { beforeEach, describe, expect, it } from 'vitest';
import {
  addNote,
  addObjection,
  confirmObjection,
  correctSignature,
  handOver,
  readOwnData,
  returnSignature,
  takeOwnData,
  withdrawSignature,
} from '@/db';
import { tokenFor } from '../keys';
import {
  anAppeal,
  anOrganiser,
  BOUNDLESS,
  DOCKERS,
  deciding,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  rows,
  SENTENCES,
  sendAll,
  signAndAccept,
  TEACHERS,
} from '../test-database';
import { freeze } from '../test-editions';
import type { OwnData } from '../types';

const MANDATED = { ...DOCKERS, mandateBody: 'Bureau', message: 'Courage.', members: 450 };
const NEXT = { ...MANDATED, city: 'Brest' };

let aktau: Opened;
let nadia: string;
let signed: { id: string; token: string };
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
  await signAndAccept(aktau, OILMEN, 'canary@oil.example', nadia);
  signed = await signAndAccept(aktau, MANDATED, 'bureau@dockers.example', nadia, morning(MINUTE));
  await sendAll(morning(HOUR));
});

const taken = async () => (await takeOwnData(signed.token, morning(3 * HOUR))) as OwnData;

describe('what is kept of one signature', () => {
  it('is every statement with its consents word for word, the address, and the letters that left', async () => {
    await correctSignature(signed.token, NEXT, SENTENCES, morning(2 * HOUR));
    const { signature, statements, letters } = await taken();
    expect(signature).toMatchObject({ appeal: 'aktau', email: 'bureau@dockers.example', status: 'accepted' });
    expect(statements).toMatchObject([
      { number: 1, stands: 'accepted', ...MANDATED, sentences: SENTENCES },
      { number: 2, stands: 'waiting', ...NEXT, sentences: SENTENCES },
    ]);
    expect(letters.map(({ kind }) => kind)).toEqual(['confirm', 'accepted']);
  });

  it('is what was decided and told, and no word among organisers', async () => {
    await addNote(signed.id, 'Canary-note', nadia);
    const how = { ...deciding(signed.id, nadia), evidence: 'Canary-evidence' };
    await returnSignature({ ...how, question: 'Qui a décidé ?' }, morning(2 * HOUR));
    const data = await taken();
    expect(data.decisions).toEqual([
      { act: 'accept', at: expect.any(Date), question: null, reason: null, answer: null },
      { act: 'return', at: morning(2 * HOUR), question: 'Qui a décidé ?', reason: null, answer: null },
    ]);
    expect(JSON.stringify(data)).not.toContain('Canary');
  });

  it('is where it stands in editions, and what they say of it', async () => {
    const { number } = await freeze(aktau, nadia, morning(2 * HOUR));
    expect((await taken()).editions).toMatchObject([
      {
        ...{ number, recipients: 'authorities', frozenAt: morning(2 * HOUR) },
        facts: { organisation: DOCKERS.organisation, members: 450 },
        words: { signatory: DOCKERS.signatory },
      },
    ]);
  });

  it('is that somebody objected, and not who or in what words', async () => {
    const { signature } = await taken();
    const about = { appealId: aktau.appeal.id, code: signature.code, lang: 'fr', email: 'canary@else.example' };
    await addObjection({ ...about, name: 'Canary-name', office: 'Canary-office', text: 'Canary-text' }, morning(HOUR));
    const [objection] = rows<{ id: string }>('SELECT id FROM objections');
    await confirmObjection(tokenFor(objection?.id ?? '', 1), morning(HOUR));
    const data = await taken();
    expect(data.objections).toMatchObject([{ state: 'open', answer: null, resolution: null }]);
    expect(JSON.stringify(data)).not.toMatch(/canary/i);
  });

  it('is, once the entry was handed over to another mailbox, what stands and what came since', async () => {
    await correctSignature(signed.token, NEXT, SENTENCES, morning(2 * HOUR));
    await correctSignature(
      signed.token,
      { ...NEXT, signatory: 'Canary former secretary' },
      SENTENCES,
      morning(2 * HOUR),
    );
    await correctSignature(signed.token, NEXT, SENTENCES, morning(2 * HOUR + MINUTE));
    const [row] = rows<{ version: number }>('SELECT version FROM signatures WHERE id = ?', signed.id);
    const how = { verifiedHow: 'call-back' as const, evidence: 'Au téléphone', by: nadia };
    const to = { signatureId: signed.id, version: row?.version ?? 0, email: 'next@dockers.example' };
    expect(await handOver({ ...to, ...how }, morning(2 * HOUR + 2 * MINUTE))).toBe('handed');
    const own = (await takeOwnData(tokenFor(signed.id, 2), morning(3 * HOUR))) as OwnData;
    expect(own.statements.map(({ stands }) => stands)).toEqual(['accepted', 'waiting']);
    expect([own.decisions, own.letters]).toEqual([[], []]);
    expect(JSON.stringify(own)).not.toContain('Canary');
  });

  it('is nothing of anybody else', async () => {
    const other = await signAndAccept(aktau, { ...TEACHERS, signatory: 'Canary' }, 'canary@teachers.example', nadia);
    const all = JSON.stringify([await taken(), await readOwnData(aktau.appeal.id, signed.id, BOUNDLESS)]);
    for (const word of ['canary', OILMEN.organisation, TEACHERS.organisation, other.id, nadia, 'Nadia'])
      expect(all.toLowerCase()).not.toContain(word.toLowerCase());
  });
});

describe('taking it', () => {
  it('by the link of the private page is written down as the signatory’s, and told to nobody', async () => {
    await taken();
    expect(rows('SELECT "by", subject, details FROM audit WHERE act = ?', 'export.taken')).toEqual([
      { by: 'signatory', subject: signed.id, details: '{"preset":"own-data","format":"json"}' },
    ]);
    expect(rows("SELECT id FROM letters WHERE kind = 'export-taken'")).toEqual([]);
  });

  it('is not possible once it is withdrawn, nor beyond the reach of an organiser', async () => {
    const reach = { countries: ['KZ'], readsConfidential: true };
    expect(await readOwnData(aktau.appeal.id, signed.id, reach)).toBeNull();
    expect(await readOwnData('another appeal', signed.id, BOUNDLESS)).toBeNull();
    await withdrawSignature(signed.token, morning(2 * HOUR));
    expect(await takeOwnData(signed.token, morning(3 * HOUR))).toBe('gone');
    expect(await readOwnData(aktau.appeal.id, signed.id, BOUNDLESS)).toBeNull();
  });
});
