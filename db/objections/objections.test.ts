import { beforeEach, describe, expect, it } from 'vitest';
import {
  addObjection,
  answerObjection,
  confirmObjection,
  findNamedSignatory,
  handOver,
  listObjectionsTo,
  readObjection,
  tieSame,
  withdrawSignature,
} from '@/db';
import { write } from '../engine/sqlite';
import { tokenFor } from '../keys';
import {
  ANA,
  anAppeal,
  anOrganiser,
  countRows,
  DAY,
  DOCKERS,
  foundOnDisk,
  HOUR,
  MINUTE,
  morning,
  PORTERS,
  rows,
  sendAll,
  signAndAccept,
  signAndConfirm,
  TEACHERS,
  versionOf,
} from '../test-database';
import {
  anObjectionStory,
  codeOf,
  kindsOf,
  namesInPublic,
  type ObjectionStory,
  OFFICE,
  SECRETARY,
  STRANGER,
  statusOf,
  TEXT,
} from '../test-objections';
import { sweepObjections } from './objection-erasure';

let story: ObjectionStory;

beforeEach(async () => {
  story = await anObjectionStory();
});

describe('objecting', () => {
  it('is not taken for true before the mailbox confirms it', async () => {
    const { token } = await story.object(STRANGER);
    expect(await readObjection(token, morning(HOUR))).toMatchObject({ state: 'unconfirmed', text: TEXT });
    expect(await story.listFor(story.nadia)).toEqual([]);
    expect(await listObjectionsTo(story.signed.id)).toEqual([]);
    expect(kindsOf(await sendAll(morning(HOUR)))).toEqual(['objection']);
  });

  it('gets one answer whether or not the entry is there, and only entries named in public can be objected to', async () => {
    const teachers = await signAndAccept(
      story.aktau,
      { ...TEACHERS, visibility: 'country-only' },
      'a@sges.example',
      story.nadia,
    );
    const porters = await signAndConfirm(story.aktau, PORTERS, 'b@liman.example');
    for (const code of [codeOf(teachers.id), codeOf(porters.id), 'no-such-code', ''])
      expect(await addObjection(story.objection(STRANGER, code), morning(HOUR))).toBe('taken');
    expect(countRows('objections')).toBe(0);
    expect(await findNamedSignatory(story.aktau.appeal.id, codeOf(teachers.id))).toBeNull();
    expect(await findNamedSignatory(story.aktau.appeal.id, codeOf(story.signed.id))).toMatchObject({
      organisation: DOCKERS.organisation,
    });
  });

  it('of an entry under another appeal is not taken', async () => {
    const other = await anAppeal('atyrau');
    await addObjection({ ...story.objection(STRANGER), appealId: other.appeal.id }, morning(HOUR));
    expect(countRows('objections')).toBe(0);
  });

  it('writes to one address at most three times a day, whatever the entry', async () => {
    const teachers = await signAndAccept(story.aktau, TEACHERS, 'a@sges.example', story.nadia);
    const codes = [codeOf(story.signed.id), codeOf(teachers.id), codeOf(story.signed.id), codeOf(teachers.id)];
    for (const code of codes) await addObjection(story.objection('Ivan+x@ailleurs.example', code), morning(HOUR));
    expect(countRows('objections')).toBe(3);
    await addObjection(story.objection(STRANGER), morning(HOUR));
    expect(countRows('objections')).toBe(3);
    await addObjection(story.objection(STRANGER), morning(HOUR + DAY));
    expect(countRows('objections')).toBe(4);
  });

  it('is taken from the entry’s own verified domain also when strangers have flooded it', async () => {
    await story.verify(story.signed.id, 'dockers.example');
    for (let i = 0; i < 30; i++) await addObjection(story.objection(`x${i}@ailleurs.example`), morning(HOUR));
    expect(countRows('objections')).toBe(20);
    await addObjection(story.objection(SECRETARY), morning(HOUR));
    expect(countRows('objections')).toBe(21);
  });
});

describe('a confirmed objection', () => {
  it('alerts the organisers who may resolve it and reach the entry, and tells the signatory what is said but not by whom', async () => {
    anOrganiser('Yusuf', { role: 'moderator', countries: ['FR'] });
    anOrganiser('Zoe', { role: 'moderator', countries: ['KZ'] });
    anOrganiser('Rosa', { role: 'reader' });
    const { token } = await story.object(STRANGER);
    await sendAll(morning(HOUR));
    expect(await confirmObjection(token, morning(2 * HOUR))).toBe('confirmed');
    const letters = await sendAll(morning(2 * HOUR));
    expect(letters.map(({ kind, to }) => `${kind} ${to.name}`).sort()).toEqual([
      'objected Syndicat des dockers de Port-Évrard',
      'objection-alert Nadia',
      'objection-alert Yusuf',
    ]);
    const toSignatory = letters.find(({ kind }) => kind === 'objected');
    expect(toSignatory).toMatchObject({ to: { address: OFFICE }, objection: { text: TEXT }, facts: { tookOut: 0 } });
    expect(JSON.stringify(toSignatory)).not.toMatch(/Ivan|ivan@/);
  });

  it('from elsewhere leaves the entry in public', async () => {
    await story.objectAndConfirm(STRANGER);
    expect(namesInPublic()).toEqual([DOCKERS.organisation]);
    expect(await statusOf(story.signed.token)).toBe('accepted');
  });

  it('from a domain verified for that very organisation takes the entry out of public at once', async () => {
    await story.verify(story.signed.id, 'dockers.example');
    const version = versionOf(story.signed.id);
    await story.objectAndConfirm(SECRETARY);
    expect(namesInPublic()).toEqual([]);
    expect(await statusOf(story.signed.token)).toBe('held');
    expect(versionOf(story.signed.id)).toBeGreaterThan(version);
    expect(rows('SELECT "by", subject FROM audit WHERE act = ?', 'objection.held')).toEqual([
      { by: 'system', subject: story.signed.id },
    ]);
    expect(await story.listFor(story.nadia)).toMatchObject([{ tookOut: true, fromOwnDomain: true }]);
  });

  it('takes out every signature by which the organisation stands in public', async () => {
    const second = await signAndAccept(
      story.aktau,
      { ...DOCKERS, organisation: 'Dockers 13' },
      'ana@poste.example',
      story.nadia,
    );
    await story.verify(story.signed.id, 'dockers.example');
    await tieSame(
      { signatureId: second.id, version: versionOf(second.id), otherId: story.signed.id, by: story.nadia },
      morning(),
    );
    const { id } = await story.objectAndConfirm(SECRETARY);
    expect(namesInPublic()).toEqual([]);
    await story.resolve(id, 'dismissed');
    expect(namesInPublic()).toHaveLength(1);
    expect([await statusOf(story.signed.token), await statusOf(second.token)]).toEqual(['accepted', 'accepted']);
  });

  it('from a federation’s domain leaves its branch in public', async () => {
    const federation = await signAndAccept(story.aktau, TEACHERS, 'a@sges.example', story.nadia);
    await story.verify(federation.id, 'sges.example');
    await story.objectAndConfirm('b@sges.example');
    expect(namesInPublic()).toContain(DOCKERS.organisation);
  });

  it('is confirmed once, however often the button is pressed', async () => {
    const { token } = await story.objectAndConfirm(STRANGER);
    await sendAll(morning(2 * HOUR));
    expect(await confirmObjection(token, morning(3 * HOUR))).toBe('confirmed');
    expect(await sendAll(morning(3 * HOUR))).toEqual([]);
  });

  it('can’t be made with a link that nobody sent, nor after 30 days', async () => {
    expect(await confirmObjection('x'.repeat(64))).toBe('unknown');
    expect(await confirmObjection(tokenFor(story.signed.id, 2))).toBe('unknown');
    const { token } = await story.object(STRANGER);
    expect(await confirmObjection(token, morning(HOUR + 31 * DAY))).toBe('gone');
  });
});

describe('the signatory', () => {
  it('answers once, on its own private page alone', async () => {
    const teachers = await signAndAccept(story.aktau, TEACHERS, 'a@sges.example', story.nadia);
    const { id } = await story.objectAndConfirm(STRANGER);
    expect(await listObjectionsTo(story.signed.id)).toMatchObject([{ id, text: TEXT, answer: null }]);
    expect(await listObjectionsTo(teachers.id)).toEqual([]);
    expect(await answerObjection(teachers.token, id, 'Pas à moi.', morning(3 * HOUR))).toBe('unknown');
    expect(await answerObjection(story.signed.token, id, 'Le congrès l’a voté.', morning(3 * HOUR))).toBe('answered');
    expect(await answerObjection(story.signed.token, id, 'Encore.', morning(3 * HOUR))).toBe('late');
    expect(await story.listFor(story.nadia)).toMatchObject([{ answer: 'Le congrès l’a voté.' }]);
  });

  it('does not answer by a link that was handed over to somebody else', async () => {
    const { id } = await story.objectAndConfirm(STRANGER);
    const how = { verifiedHow: 'call-back', evidence: 'appelée' } as const;
    await handOver({
      signatureId: story.signed.id,
      version: versionOf(story.signed.id),
      email: SECRETARY,
      ...how,
      by: story.nadia,
    });
    expect(await answerObjection(story.signed.token, id, 'Moi encore.')).toBe('unknown');
  });
});

describe('what is kept of an objection', () => {
  it('is nothing where nobody confirmed it in 30 days', async () => {
    await story.object(STRANGER);
    const kept = await story.objectAndConfirm('b@ailleurs.example');
    await write((tx) => sweepObjections(tx, morning(HOUR + 30 * DAY + MINUTE)));
    expect(rows('SELECT id FROM objections')).toEqual([{ id: kept.id }]);
    expect(rows('SELECT email FROM contacts WHERE objection_id IS NOT NULL')).toEqual([
      { email: 'b@ailleurs.example' },
    ]);
  });

  it('is no word, name or address once the signature is withdrawn', async () => {
    const { id, token } = await story.objectAndConfirm(STRANGER);
    await answerObjection(story.signed.token, id, 'Le congrès l’a voté.', morning(3 * HOUR));
    await sendAll(morning(3 * HOUR));
    await withdrawSignature(story.signed.token, morning(4 * HOUR));
    expect(foundOnDisk([TEXT, 'Ivan P.', STRANGER, 'Le congrès l’a voté.'])).toEqual([]);
    expect(await readObjection(token)).toBe('gone');
    expect(await story.listFor(story.nadia)).toEqual([]);
    expect(await sendAll(morning(5 * HOUR))).toEqual([]);
  });
});

it('a person who signed as one can be objected to as well', async () => {
  const ana = await signAndAccept(story.aktau, ANA, 'ana@poste.example', story.nadia);
  await story.objectAndConfirm(STRANGER, morning(2 * HOUR), codeOf(ana.id));
  expect(await story.listFor(story.nadia)).toMatchObject([{ organisation: ANA.organisation }]);
});
