import { beforeEach, describe, expect, it } from 'vitest';
import {
  addDemarche,
  closeAppeal,
  correctDemarche,
  eraseContacts,
  readPrivateDemarche,
  sweep,
  withdrawDemarche,
} from '@/db';
import { anOrganiser, countRows, DAY, foundOnDisk, HOUR, morning, rawWrite, rows, sendAll } from '../test-database';
import { AKTAU, aDemarcheStory, type DemarcheStory, LILLE, MAILBOX, READ } from '../test-demarches';
import { acceptDemarche, holdDemarche, refuseDemarche, releaseDemarche } from './decisions';

let story: DemarcheStory;

beforeEach(async () => {
  story = await aDemarcheStory();
});

const kinds = async (now = morning()) => (await sendAll(now)).map(({ kind }) => kind);

describe('reporting', () => {
  it('is written to by one letter, and is public nowhere', async () => {
    await story.report(LILLE);
    expect(await kinds()).toEqual(['demarche-confirm']);
    expect(await story.register()).toEqual({ found: [], unnamed: 0 });
  });

  it('that a machine seems to have typed gets its first letter after others', async () => {
    await story.report(LILLE, MAILBOX, morning(), true);
    expect(rows('SELECT lane FROM letters')).toEqual([{ lane: 2 }]);
  });

  it('of the very same words twice is one, also from two at once', async () => {
    const given = { appealId: story.appeal.id, lang: 'fr', email: MAILBOX, told: LILLE, sentences: READ };
    await Promise.all([addDemarche(given, morning()), addDemarche(given, morning())]);
    expect(countRows('demarches')).toBe(1);
    expect(await kinds()).toEqual(['demarche-confirm']);
  });

  it('is always taken: of twenty that nobody confirmed the oldest makes room', async () => {
    const other = await story.make({ ...LILLE, inShort: 'Confirmée' }, undefined, morning(-DAY));
    await sendAll(morning(-DAY));
    const many = Array.from({ length: 25 }, (_, n) => ({ ...LILLE, inShort: `Piquet ${n}` }));
    const made = [];
    for (const [n, told] of many.entries()) made.push(await story.report(told, MAILBOX, morning(n)));
    expect(countRows('demarches')).toBe(21);
    expect(await readPrivateDemarche(made[4]?.token ?? '', morning())).toBe('gone');
    expect(await readPrivateDemarche(made[5]?.token ?? '', morning())).toMatchObject({ status: 'unconfirmed' });
    expect(await readPrivateDemarche(other.token, morning())).toMatchObject({ status: 'accepted' });
    expect(rows(`SELECT act, details FROM audit WHERE act = 'demarche.expired'`)).toHaveLength(5);
    await sweep(morning(HOUR));
    expect(foundOnDisk(['Piquet 4', 'Piquet 5'])).toEqual(['Piquet 5']);
  });

  it('writes to a mailbox that never confirmed anything five times a day, however many make room', async () => {
    let written = 0;
    for (let n = 0; n < 40; n += 1) {
      await story.report({ ...LILLE, inShort: `Piquet ${n}` }, MAILBOX, morning(n));
      written += (await kinds(morning(n))).length;
    }
    expect(written).toBe(5);
    await sweep(morning(2 * DAY));
    expect(rows('SELECT id FROM letters WHERE demarche_id IS NULL')).toEqual([]);
  });

  it('of the same words under another +tag is another, with a letter of its own', async () => {
    const first = await story.report(LILLE);
    const tagged = await story.report(LILLE, MAILBOX.replace('@', '+piquet@'), morning(1));
    expect(tagged.id).not.toBe(first.id);
    const sent = await sendAll(morning(HOUR));
    expect(sent.map(({ to }) => to.address)).toEqual([MAILBOX, MAILBOX.replace('@', '+piquet@')]);
    await story.report(LILLE, MAILBOX.toUpperCase(), morning(2 * HOUR));
    expect(countRows('demarches')).toBe(2);
  });

  it('is written to once after 48 hours, also where no letter could go before', async () => {
    for (let n = 0; n < 5; n += 1) await story.report({ ...LILLE, inShort: `Piquet ${n}` }, MAILBOX, morning(-DAY));
    const { id } = await story.report({ ...LILLE, inShort: 'Piquet 5' }, MAILBOX, morning(-DAY + HOUR));
    const letters = () => rows('SELECT id FROM letters WHERE demarche_id = ?', id);
    expect(letters()).toHaveLength(0);
    rawWrite(`UPDATE demarches SET reported_at = reported_at - ${DAY} WHERE id <> '${id}'`);
    for (let hour = 24; hour < 60; hour += 1) await sweep(morning(hour * HOUR + HOUR + 1));
    expect(letters()).toHaveLength(1);
  });

  it('is written to once more after 48 hours, unless it is confirmed', async () => {
    const { token } = await story.report(LILLE);
    const other = await story.report({ ...LILLE, inShort: 'Bis' }, 'autre@port-evrard.example');
    await story.confirm(other.token);
    await sendAll(morning());
    await sweep(morning(48 * HOUR));
    expect(await sendAll(morning(48 * HOUR))).toEqual([]);
    await Promise.all([sweep(morning(48 * HOUR + 1)), sweep(morning(48 * HOUR + 1))]);
    expect(await sendAll(morning(49 * HOUR))).toMatchObject([{ kind: 'demarche-confirm', demarches: [{ token }] }]);
    for (let hour = 50; hour < 100; hour += 1) await sweep(morning(hour * HOUR));
    expect(await sendAll(morning(100 * HOUR))).toEqual([]);
  });

  it('is over once the appeal is closed', async () => {
    await closeAppeal(story.appeal.id, story.nadia);
    const given = { appealId: story.appeal.id, lang: 'fr', email: MAILBOX, told: LILLE, sentences: READ };
    expect(await addDemarche(given)).toBe('closed');
  });

  it('is removed, with the address, when nobody confirms it in 30 days', async () => {
    const { token } = await story.report(LILLE);
    await sweep(morning(31 * DAY));
    expect([countRows('demarches'), countRows('reports'), countRows('contacts')]).toEqual([0, 0, 0]);
    expect(await readPrivateDemarche(token, morning(31 * DAY))).toBe('gone');
  });
});

describe('organisers', () => {
  it('decide on the version before them and no other, and who reported it is written to ten minutes later', async () => {
    const { id, token } = await story.report(LILLE);
    await story.confirm(token);
    const seen = await story.deciding(id);
    await correctDemarche(token, { ...LILLE, place: 'Lens' }, READ, morning());
    expect(await acceptDemarche(seen, morning())).toBe('changed');
    expect(await story.accept(id)).toBe('decided');
    await sendAll(morning());
    expect(await kinds(morning(HOUR))).toEqual(['demarche-accepted']);
  });

  it('accept nothing that nobody confirmed', async () => {
    const { id } = await story.report(LILLE);
    expect(await story.accept(id)).toBe('changed');
  });

  it('are two where the appeal asks for two', async () => {
    rawWrite('UPDATE appeals SET deciders_needed = 2');
    const { id, token } = await story.report(LILLE);
    await story.confirm(token);
    expect(await story.accept(id)).toBe('agreed');
    expect(await story.accept(id)).toBe('same-organiser');
    expect(await story.accept(id, morning(), anOrganiser('Omar'))).toBe('decided');
  });

  it('hold and release, refuse what was added, and refuse the whole', async () => {
    const { id, token } = await story.make(LILLE);
    await holdDemarche(await story.deciding(id), morning());
    expect((await story.register()).found).toEqual([]);
    await releaseDemarche(await story.deciding(id), morning());
    expect((await story.register()).found).toHaveLength(1);
    await correctDemarche(token, { ...LILLE, place: 'Lens' }, READ, morning());
    await refuseDemarche({ ...(await story.deciding(id)), reason: 'Ce n’était pas à Lens.' }, morning());
    expect((await story.register()).found[0]?.place).toBe(LILLE.place);
    await refuseDemarche({ ...(await story.deciding(id)), reason: 'Cela n’a pas eu lieu.' }, morning());
    expect((await story.register()).found).toEqual([]);
    expect(await correctDemarche(token, LILLE, READ, morning())).toBe('refused');
  });

  it('of other countries, or who read nothing confidential, neither see it nor decide', async () => {
    const { id, token } = await story.report(AKTAU);
    await story.confirm(token);
    const outside = anOrganiser('Lea', { role: 'moderator', countries: ['FR'] });
    expect(await story.atDesk(id, outside)).toBeNull();
    expect(await story.accept(id, morning(), outside)).toBe('out-of-reach');
  });

  it('see each decision with who took it, and the address only where their role reads addresses', async () => {
    const { id } = await story.make(LILLE);
    expect(await story.atDesk(id)).toMatchObject({ email: MAILBOX, decisions: [{ act: 'accept', by: 'Nadia' }] });
    expect(await story.atDesk(id, anOrganiser('Lea', { role: 'reader' }))).toMatchObject({ email: null });
  });
});

describe('who withdraws', () => {
  const WORDS = [...LILLE.organisations, LILLE.text, LILLE.contact, MAILBOX].filter((word) => word !== null);

  it('is erased from the disk, the address too, and the link is gone', async () => {
    const { id, token } = await story.make(LILLE);
    await refuseDemarche({ ...(await story.deciding(id)), reason: 'Section des dockers inconnue' }, morning());
    expect(foundOnDisk(WORDS)).toEqual(WORDS);
    expect(await withdrawDemarche(token, morning())).toBe('withdrawn');
    expect(foundOnDisk([...WORDS, 'Section des dockers'])).toEqual([]);
    expect(await readPrivateDemarche(token, morning())).toBe('gone');
    expect(await story.register()).toEqual({ found: [], unnamed: 0 });
  });

  it('leaves what was decided, when and by whom', async () => {
    const { token } = await story.make(LILLE);
    await withdrawDemarche(token, morning());
    expect(rows('SELECT act, "by", before FROM decisions')).toEqual([{ act: 'accept', by: story.nadia, before: null }]);
    expect(() => rawWrite('DELETE FROM decisions')).toThrow(/only ever added/);
  });
});

it('a report that was confirmed is neither changed nor removed, even by hand', async () => {
  await story.make(LILLE);
  expect(() => rawWrite(`UPDATE reports SET place = 'Lens'`)).toThrow(/changes only when its demarche is withdrawn/);
  expect(() => rawWrite('DELETE FROM reports')).toThrow(/is not removed/);
});

it('the contacts of a closed appeal are erased, those of who reported too, and the register stays', async () => {
  await story.make(LILLE);
  await sendAll(morning());
  await closeAppeal(story.appeal.id, story.nadia);
  await eraseContacts(story.appeal.id, story.nadia, morning(DAY));
  expect(foundOnDisk([MAILBOX])).toEqual([]);
  expect((await story.register()).found).toHaveLength(1);
});
