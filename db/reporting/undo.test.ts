import { beforeEach, describe, expect, it } from 'vitest';
import {
  answerOnDemarche,
  correctDemarche,
  holdDemarche,
  readPrivateDemarche,
  refuseDemarche,
  releaseDemarche,
  returnDemarche,
  undoDecision,
  undoDemarcheDecision,
  withdrawDemarche,
} from '@/db';
import { anOrganiser, DAY, MINUTE, morning, rawWrite, rows, sendAll } from '../test-database';
import { aDemarcheStory, type DemarcheStory, LILLE, READ } from '../test-demarches';

let story: DemarcheStory;
let yusuf: string;
beforeEach(async () => {
  story = await aDemarcheStory();
  yusuf = anOrganiser('Yusuf');
});

const waiting = async () => {
  const made = await story.report(LILLE);
  await story.confirm(made.token);
  await sendAll();
  return made;
};
const standing = (id: string) =>
  rows('SELECT status, accepted_report_id, waiting_report_id, accepted_at FROM demarches WHERE id = ?', id);
const lastDecision = (id: string) =>
  rows<{ id: string }>('SELECT id FROM decisions WHERE demarche_id = ? ORDER BY version DESC', id)[0]?.id ?? '';
const undo = (id: string, now = morning(MINUTE), by = yusuf) => undoDemarcheDecision(lastDecision(id), by, now);
const isPublic = async () => (await story.register()).found.length === 1;

describe('undoing a decision on a démarche', () => {
  it.each([
    ['an acceptance', (id: string) => story.accept(id)],
    [
      'a question',
      async (id: string) => returnDemarche({ ...(await story.deciding(id)), question: 'Où ?' }, morning()),
    ],
    ['a refusal', async (id: string) => refuseDemarche({ ...(await story.deciding(id)), reason: 'Non.' }, morning())],
    ['a holding', async (id: string) => holdDemarche(await story.deciding(id), morning())],
  ])('puts back what stood before %s, by any organiser, and no letter is ever sent', async (_, decision) => {
    const { id } = await waiting();
    const before = standing(id);
    expect(await decision(id)).toBe('decided');
    expect(standing(id)).not.toEqual(before);
    expect(await undo(id)).toBe('undone');
    expect(standing(id)).toEqual(before);
    expect(await sendAll(morning(DAY))).toEqual([]);
    expect(await isPublic()).toBe(false);
  });

  it('puts what was refused back into public, and keeps both on record', async () => {
    const { id } = await story.make(LILLE);
    await refuseDemarche({ ...(await story.deciding(id)), reason: 'Non.' }, morning());
    expect([await isPublic(), await undo(id), await isPublic()]).toEqual([false, 'undone', true]);
    const decisions = (await story.atDesk(id))?.decisions.map(({ act, by }) => [act, by]);
    expect(decisions?.slice(0, 2)).toEqual([
      ['undo', 'Yusuf'],
      ['refuse', 'Nadia'],
    ]);
    expect(await undo(id)).toBe('changed');
  });

  it('takes a question off the private page', async () => {
    const { id, token } = await waiting();
    await returnDemarche({ ...(await story.deciding(id)), question: 'Où ?' }, morning());
    expect(await readPrivateDemarche(token, morning())).toMatchObject({ status: 'returned', question: 'Où ?' });
    await undo(id);
    expect(await readPrivateDemarche(token, morning())).toMatchObject({ status: 'waiting', question: null });
    expect(await answerOnDemarche(token, 'À Lille.', morning())).toBe('no-question');
  });

  it('is possible for ten minutes, before the letter is on its way', async () => {
    const { id } = await waiting();
    await story.accept(id);
    expect(await undo(id, morning(10 * MINUTE + 1))).toBe('too-late');
    await sendAll(morning(10 * MINUTE));
    expect(await undo(id, morning(10 * MINUTE))).toBe('too-late');
    expect(await story.atDesk(id, story.nadia, morning(10 * MINUTE))).toMatchObject({ undoable: null });
  });

  it('is not possible once anything else has happened', async () => {
    const { id, token } = await story.make(LILLE);
    expect(await story.atDesk(id, story.nadia, morning(MINUTE))).toMatchObject({
      undoable: { decisionId: lastDecision(id) },
    });
    await correctDemarche(token, { ...LILLE, reply: 'Transmis.' }, READ, morning());
    expect(await undo(id)).toBe('changed');
    const other = await story.make({ ...LILLE, inShort: 'Bis' });
    await withdrawDemarche(other.token, morning());
    expect(await undo(other.id)).toBe('changed');
  });

  it('puts back what a release or a first agreement had changed', async () => {
    const { id } = await story.make(LILLE);
    await holdDemarche(await story.deciding(id), morning());
    await releaseDemarche(await story.deciding(id), morning());
    expect([await isPublic(), await undo(id), await isPublic()]).toEqual([true, 'undone', false]);
    rawWrite('UPDATE appeals SET deciders_needed = 2');
    const second = await story.report({ ...LILLE, inShort: 'Bis' });
    await story.confirm(second.token);
    expect(await story.accept(second.id)).toBe('agreed');
    expect(await story.atDesk(second.id)).toMatchObject({ agreedBy: 'Nadia' });
    expect(await undo(second.id)).toBe('undone');
    expect(await story.atDesk(second.id)).toMatchObject({ agreedBy: null });
    expect(await story.accept(second.id)).toBe('agreed');
  });

  it('is not for who does not reach what would come back', async () => {
    const { id, token } = await story.make({ ...LILLE, country: 'BE' });
    await correctDemarche(token, LILLE, READ, morning());
    await story.accept(id);
    const french = anOrganiser('Fatou', { role: 'moderator', countries: ['FR'] });
    expect(await undo(id, morning(MINUTE), french)).toBe('out-of-reach');
    expect(await undo(id)).toBe('undone');
  });

  it('is for who may decide on it, and by the verb of démarches alone', async () => {
    const { id } = await story.make(LILLE);
    const zarina = anOrganiser('Zarina', { role: 'moderator', countries: ['KZ'] });
    const reader = anOrganiser('Reader', { role: 'reader' });
    for (const by of [zarina, reader, 'nobody']) expect(await undo(id, morning(MINUTE), by)).toBe('out-of-reach');
    expect(await undoDecision(lastDecision(id), yusuf, morning(MINUTE))).toBe('changed');
    expect(await undoDemarcheDecision('no-such-decision', yusuf, morning())).toBe('changed');
  });
});
