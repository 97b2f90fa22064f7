import { beforeEach, describe, expect, it } from 'vitest';
import {
  answerObjection,
  confirmObjection,
  correctSignature,
  countOpenObjections,
  readObjection,
  refuseSignature,
  resolveObjection,
} from '@/db';
import {
  anAppeal,
  anOrganiser,
  DOCKERS,
  deciding,
  HOUR,
  morning,
  organiserOf,
  rows,
  SENTENCES,
  sendAll,
  versionOf,
} from '../test-database';
import {
  anObjectionStory,
  kindsOf,
  namesInPublic,
  type ObjectionStory,
  OFFICE,
  RESOLUTION,
  SECRETARY,
  STRANGER,
  statusOf,
} from '../test-objections';

let story: ObjectionStory;

beforeEach(async () => {
  story = await anObjectionStory();
});

describe('resolving', () => {
  it('is not possible on an objection that was answered since the organiser looked', async () => {
    const { id } = await story.objectAndConfirm(STRANGER);
    const version = versionOf(story.signed.id);
    await answerObjection(story.signed.token, id, 'Le congrès l’a voté.', morning(3 * HOUR));
    expect(await resolveObjection(story.resolving(id, 'upheld', { version }))).toBe('changed');
    expect(await statusOf(story.signed.token)).toBe('accepted');
  });

  it('is done once, and on objections of that appeal alone', async () => {
    const { id } = await story.objectAndConfirm(STRANGER);
    const other = await anAppeal('atyrau');
    const [first] = [story.resolving(id, 'upheld')];
    expect(await resolveObjection({ ...first, appealId: other.appeal.id })).toBe('changed');
    const both = await Promise.all([resolveObjection(first), resolveObjection({ ...first, outcome: 'dismissed' })]);
    expect(both).toEqual(['resolved', 'changed']);
  });

  it('is not for who may not decide, or does not reach the entry', async () => {
    const { id } = await story.objectAndConfirm(STRANGER);
    const zoe = anOrganiser('Zoe', { role: 'moderator', countries: ['KZ'] });
    const rosa = anOrganiser('Rosa', { role: 'reader' });
    for (const by of [zoe, rosa])
      expect(await resolveObjection(story.resolving(id, 'upheld', { by }))).toBe('out-of-reach');
    expect(await story.listFor(zoe)).toEqual([]);
    expect(await countOpenObjections(story.aktau.appeal.id, organiserOf(zoe))).toBe(0);
    expect(await countOpenObjections(null, organiserOf(story.nadia))).toBe(1);
  });

  it('upheld refuses the signature, as a decision with its author and its why, and writes to both sides', async () => {
    const { id, token } = await story.objectAndConfirm(STRANGER);
    await sendAll(morning(2 * HOUR));
    expect(await story.resolve(id, 'upheld')).toBe('resolved');
    expect(namesInPublic()).toEqual([]);
    expect(await statusOf(story.signed.token)).toBe('refused');
    expect(await readObjection(token)).toMatchObject({ state: 'upheld', resolution: RESOLUTION });
    expect(
      rows('SELECT act, "by", reason, evidence, verified_how AS how FROM decisions ORDER BY at DESC LIMIT 1'),
    ).toEqual([{ act: 'refuse', by: story.nadia, reason: RESOLUTION, evidence: 'appel du 2', how: 'call-back' }]);
    const letters = await sendAll(morning(4 * HOUR));
    expect(letters.map(({ kind, to, facts }) => [kind, to.address, facts.upheld]).sort()).toEqual([
      ['objection-answered', STRANGER, 1],
      ['objection-resolved', OFFICE, 1],
    ]);
    for (const letter of letters) expect(letter.reason).toBe(RESOLUTION);
    expect(JSON.stringify(letters)).not.toContain('appel du 2');
  });

  it('dismissed puts back what the objection took out', async () => {
    await story.verify(story.signed.id, 'dockers.example');
    const { id } = await story.objectAndConfirm(SECRETARY);
    await sendAll(morning(2 * HOUR));
    expect(await story.resolve(id, 'dismissed')).toBe('resolved');
    expect(namesInPublic()).toEqual([DOCKERS.organisation]);
    expect(await countOpenObjections(story.aktau.appeal.id, organiserOf(story.nadia))).toBe(0);
    expect(kindsOf(await sendAll(morning(4 * HOUR)))).toEqual(['objection-answered', 'objection-resolved']);
  });

  it('dismissed puts nothing back while another open objection from the organisation holds it', async () => {
    await story.verify(story.signed.id, 'dockers.example');
    const first = await story.object(SECRETARY);
    const second = await story.object('tresor@dockers.example');
    for (const { token } of [first, second]) await confirmObjection(token, morning(2 * HOUR));
    await story.resolve(first.id, 'dismissed');
    expect(namesInPublic()).toEqual([]);
    await story.resolve(second.id, 'dismissed');
    expect(namesInPublic()).toEqual([DOCKERS.organisation]);
  });

  it('dismissed does not put back what an organiser has refused meanwhile', async () => {
    await story.verify(story.signed.id, 'dockers.example');
    const { id } = await story.objectAndConfirm(SECRETARY);
    await refuseSignature({ ...deciding(story.signed.id, story.nadia), reason: 'Non.' }, morning(3 * HOUR));
    await story.resolve(id, 'dismissed');
    expect(await statusOf(story.signed.token)).toBe('refused');
    expect(namesInPublic()).toEqual([]);
  });
});

describe('the list of objections', () => {
  it('has the open ones first, the oldest at the top, and addresses only for roles that read them', async () => {
    const first = await story.objectAndConfirm(STRANGER, morning(2 * HOUR));
    const second = await story.objectAndConfirm('b@ailleurs.example', morning(3 * HOUR));
    const third = await story.objectAndConfirm('c@ailleurs.example', morning(4 * HOUR));
    await story.resolve(first.id, 'dismissed');
    expect((await story.listFor(story.nadia)).map(({ id }) => id)).toEqual([second.id, third.id, first.id]);
    expect((await story.listFor(story.nadia))[0]).toMatchObject({ email: 'b@ailleurs.example', name: 'Ivan P.' });
    const rosa = anOrganiser('Rosa', { role: 'reader' });
    expect((await story.listFor(rosa))[0]).toMatchObject({ email: null });
  });

  it('has no entry that has become confidential, for who is not named for those', async () => {
    const { token } = await story.objectAndConfirm(STRANGER);
    await correctSignature(
      story.signed.token,
      { ...DOCKERS, visibility: 'confidential' },
      SENTENCES,
      morning(5 * HOUR),
    );
    const yusuf = anOrganiser('Yusuf', { readsConfidential: false });
    expect(await story.listFor(yusuf)).toEqual([]);
    expect(await readObjection(token)).toMatchObject({ organisation: null });
  });
});
