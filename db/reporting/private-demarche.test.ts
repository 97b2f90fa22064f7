import { beforeEach, describe, expect, it } from 'vitest';
import { answerOnDemarche, confirmDemarche, correctDemarche, hideCountry } from '@/db';
import { DAY, morning } from '../test-database';
import { aDemarcheStory, type DemarcheStory, LILLE, READ } from '../test-demarches';
import { returnDemarche } from './decisions';

let story: DemarcheStory;

beforeEach(async () => {
  story = await aDemarcheStory();
});

describe('the private page', () => {
  it('confirms what it showed, and nothing that came in meanwhile', async () => {
    const { token } = await story.report(LILLE);
    const shown = (await story.own(token)).waiting?.id ?? '';
    await correctDemarche(token, { ...LILLE, place: 'Lens' }, READ, morning());
    expect(await confirmDemarche(token, shown, morning())).toBe('changed');
    expect(await story.confirm(token)).toBe('confirmed');
    expect(await story.confirm(token)).toBe('confirmed');
  });

  it('adds a reply, which waits, while what it takes away is gone at once', async () => {
    const { id, token } = await story.make(LILLE);
    const later = { ...LILLE, text: null, outcome: 'replied' as const, reply: 'Nous avons transmis.' };
    expect(await correctDemarche(token, later, READ, morning(30 * DAY))).toBe('corrected');
    const [now] = (await story.register(morning(30 * DAY))).found;
    expect(now).toMatchObject({ text: null, reply: null, outcome: 'unknown' });
    await story.accept(id, morning(31 * DAY));
    expect((await story.register(morning(31 * DAY))).found[0]).toMatchObject({
      outcome: 'replied',
      reply: 'Nous avons transmis.',
    });
  });

  it('that turns out to have been in a hidden country names nobody from then on', async () => {
    const { token } = await story.make(LILLE);
    await hideCountry(story.appeal.id, 'BE', story.nadia);
    await correctDemarche(token, { ...LILLE, country: 'BE' }, READ, morning());
    expect((await story.register()).found).toMatchObject([{ on: '2027-02', organisations: [], isVeiled: true }]);
  });

  it('that turns out to have been where acting exposes shows no name, day or town from then on', async () => {
    const { id, token } = await story.make({ ...LILLE, reply: 'Mot secret' });
    await correctDemarche(token, { ...LILLE, country: 'BE', reply: 'Mot secret' }, READ, morning());
    expect((await story.register()).found[0]).toMatchObject({ on: LILLE.actedOn, place: LILLE.place });
    await correctDemarche(token, { ...LILLE, country: 'KZ', reply: 'Mot secret' }, READ, morning());
    expect((await story.register()).found).toMatchObject([{ on: '2027-02', organisations: [], isVeiled: true }]);
    for (const gone of [...LILLE.organisations, LILLE.place, LILLE.actedOn, LILLE.text, 'secret'])
      expect(JSON.stringify(await story.register())).not.toContain(gone);
    expect((await story.own(token)).waiting).toMatchObject({ country: 'KZ', visibility: 'public' });
    await story.accept(id);
    const [shown] = (await story.register()).found;
    expect(shown).toMatchObject({ country: 'KZ', on: '2027-02', place: null, reply: null });
  });

  it('takes an organisation away at once, and never the last one', async () => {
    const both = { ...LILLE, organisations: ['Une', 'Autre'] };
    const { token } = await story.make(both);
    await correctDemarche(token, { ...both, organisations: ['Autre'] }, READ, morning());
    expect((await story.register()).found[0]?.organisations).toMatchObject([{ name: 'Autre' }]);
    await correctDemarche(token, { ...both, organisations: ['Nouvelle'] }, READ, morning());
    expect((await story.register()).found[0]?.organisations).toMatchObject([{ name: 'Autre' }]);
  });

  it('answers the question of an organiser once', async () => {
    const { id, token } = await story.report(LILLE);
    await story.confirm(token);
    expect(await answerOnDemarche(token, 'À 11 h.', morning())).toBe('no-question');
    await returnDemarche({ ...(await story.deciding(id)), question: 'Quand ?' }, morning());
    expect(await answerOnDemarche(token, 'À 11 h.', morning())).toBe('answered');
    expect(await answerOnDemarche(token, 'À midi.', morning())).toBe('no-question');
    expect(await story.own(token)).toMatchObject({ status: 'waiting', question: 'Quand ?', answer: 'À 11 h.' });
  });
});
