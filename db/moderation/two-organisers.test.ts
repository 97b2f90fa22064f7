import { beforeEach, describe, expect, it } from 'vitest';
import {
  answerQuestion,
  correctSignature,
  holdSignature,
  listChanges,
  readForOrganisers,
  recordSight,
  refuseSignature,
  releaseSignature,
  returnSignature,
  undoDecision,
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
  MINUTE,
  morning,
  type Opened,
  organiserOf,
  rawWrite,
  rows,
  SENTENCES,
  sendAll,
  signAndConfirm,
  versionOf,
} from '../test-database';

let aktau: Opened;
let nadia: string;
let yusuf: string;
let dockers: { id: string; token: string };
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
  yusuf = anOrganiser('Yusuf');
  dockers = await signAndConfirm(aktau, DOCKERS, 'bureau@dockers.example');
  await sendAll();
});

const readDesk = () => readForOrganisers(aktau.appeal.id, dockers.id, organiserOf(nadia), morning());
const correct = (city: string, now = morning()) =>
  correctSignature(dockers.token, { ...DOCKERS, city }, SENTENCES, now);

describe('where an appeal asks for two organisers', () => {
  beforeEach(() => rawWrite('UPDATE appeals SET deciders_needed = 2'));

  it('the first agrees, without a letter, and the second accepts', async () => {
    expect(await accept(dockers.id, nadia)).toBe('agreed');
    expect(await readDesk()).toMatchObject({ status: 'waiting', agreedBy: 'Nadia', toDecide: true });
    expect(countRows('exposures')).toBe(0);
    expect(rows("SELECT 1 FROM letters WHERE state = 'due'")).toEqual([]);
    expect(await accept(dockers.id, yusuf)).toBe('decided');
    expect(await readDesk()).toMatchObject({ status: 'accepted', agreedBy: null });
    expect(countRows('exposures')).toBe(1);
  });

  it('the same one is not the second', async () => {
    await accept(dockers.id, nadia);
    expect(await accept(dockers.id, nadia)).toBe('same-organiser');
    expect(await readDesk()).toMatchObject({ status: 'waiting' });
  });

  it('two who accept at once do not miss each other: the later one is told of the change and accepts', async () => {
    const both = [nadia, yusuf].map((by) => accept(dockers.id, by));
    expect(await Promise.all(both)).toEqual(['agreed', 'changed']);
    expect(await accept(dockers.id, yusuf)).toBe('decided');
  });

  it.each([
    ['a correction', () => correct('Brest')],
    [
      'a question and its answer',
      async () => {
        await returnSignature({ ...deciding(dockers.id, yusuf), question: 'Qui ?' }, morning(1));
        await answerQuestion(dockers.token, 'Notre congrès.', morning(2));
      },
    ],
    [
      'its undoing',
      async () => {
        const [agreed] = rows<{ id: string }>("SELECT id FROM decisions WHERE act = 'agree'");
        expect(await undoDecision(agreed!.id, nadia, morning(MINUTE))).toBe('undone');
      },
    ],
  ])('an agreement is void after %s', async (_, happens) => {
    await accept(dockers.id, nadia);
    await happens();
    expect(await readDesk()).toMatchObject({ agreedBy: null, status: 'waiting' });
    expect(await accept(dockers.id, yusuf, morning(HOUR))).toBe('agreed');
    expect(await accept(dockers.id, nadia, morning(HOUR + 1))).toBe('decided');
  });

  it('an agreement outlives a holding and its release', async () => {
    await accept(dockers.id, nadia);
    await holdSignature(deciding(dockers.id, yusuf), morning());
    await releaseSignature(deciding(dockers.id, yusuf), morning());
    expect(await accept(dockers.id, yusuf)).toBe('decided');
  });

  it('one is enough to refuse, to ask and to hold', async () => {
    expect(await returnSignature({ ...deciding(dockers.id, nadia), question: 'Qui ?' }, morning())).toBe('decided');
    expect(await holdSignature(deciding(dockers.id, nadia), morning())).toBe('decided');
    expect(await refuseSignature({ ...deciding(dockers.id, nadia), reason: 'Inconnu.' }, morning())).toBe('decided');
  });
});

describe('two organisers on one signature', () => {
  it('the second is told what happened since, by whom, in its order', async () => {
    const read = versionOf(dockers.id);
    await correct('Brest', morning(1));
    await returnSignature({ ...deciding(dockers.id, yusuf), question: 'Qui ?' }, morning(2));
    expect(await refuseSignature({ ...deciding(dockers.id, nadia), version: read, reason: 'Non.' }, morning(3))).toBe(
      'changed',
    );
    expect(await listChanges(dockers.id, read)).toEqual([
      { at: morning(1), by: null, act: 'signature.corrected' },
      { at: morning(2), by: 'Yusuf', act: 'signature.returned' },
    ]);
    expect(await listChanges(dockers.id, read + 1)).toMatchObject([{ act: 'signature.returned' }]);
    expect(await listChanges(dockers.id, versionOf(dockers.id))).toEqual([]);
    expect(await listChanges(dockers.id, 1)).toHaveLength(3);
  });

  it('each has the newest version on record that was on the own screen', async () => {
    const sightsOf = (by: string) => rows('SELECT version FROM sights WHERE organiser_id = ?', by);
    await recordSight(dockers.id, 2, nadia);
    await recordSight(dockers.id, 3, nadia);
    await recordSight(dockers.id, 1, nadia);
    await recordSight(dockers.id, 1, yusuf);
    await recordSight('no-such-signature', 1, yusuf);
    expect([sightsOf(nadia), sightsOf(yusuf)]).toEqual([[{ version: 3 }], [{ version: 1 }]]);
  });
});
