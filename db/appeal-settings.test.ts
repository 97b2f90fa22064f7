import { beforeEach, describe, expect, it } from 'vitest';
import {
  closeAppeal,
  closeAppealsInTime,
  findAppeal,
  pauseSigning,
  reopenAppeal,
  resumeSigning,
  saveAppealSettings,
} from '@/db';
import {
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  FRENCH,
  freshDatabase,
  morning,
  type Opened,
  post,
  rows,
} from './test-database';

const _ENGLISH = {
  ...FRENCH,
  lang: 'en',
  status: 'volunteer',
  translator: 'T. Tulegenova',
  title: 'Stop the massacre!',
} as const;
let aktau: Opened;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
});

describe('an appeal that owners set', () => {
  const nadia = () => anOrganiser();
  const found = async () => (await findAppeal('aktau'))!;
  const SETTINGS = { closesOn: '2027-03-31', handoverOn: '2027-04-10', decidersNeeded: 2 };

  it('keeps its days and how many must agree, and who set them', async () => {
    const by = nadia();
    await saveAppealSettings(aktau.appeal.id, SETTINGS, by);
    expect(await found()).toMatchObject(SETTINGS);
    expect(rows(`SELECT "by", details FROM audit WHERE act = 'appeal.settled'`)).toEqual([
      { by, details: JSON.stringify(SETTINGS) },
    ]);
  });

  it('is closed once, and opened again without a last day that has passed', async () => {
    const by = nadia();
    await saveAppealSettings(aktau.appeal.id, SETTINGS, by);
    expect(await closeAppeal(aktau.appeal.id, by, morning())).toBe('closed');
    expect(await closeAppeal(aktau.appeal.id, by, morning(DAY))).toBe('not-open');
    expect(await found()).toMatchObject({ state: 'closed', closedOn: '2027-03-01' });
    expect(await reopenAppeal(aktau.appeal.id, by, morning(DAY))).toBe('open');
    expect(await found()).toMatchObject({ state: 'open', closedOn: null, closesOn: '2027-03-31' });
    await closeAppeal(aktau.appeal.id, by, morning());
    await reopenAppeal(aktau.appeal.id, by, morning(40 * DAY));
    expect(await found()).toMatchObject({ state: 'open', closesOn: null });
    expect(await reopenAppeal(aktau.appeal.id, by)).toBe('not-closed');
  });

  it('takes no signature once it is closed', async () => {
    await closeAppeal(aktau.appeal.id, nadia(), morning());
    expect(await post({ ...aktau, appeal: await found() }, DOCKERS, 'a@dockers.example')).not.toBe('taken');
  });

  it('closes when its last day is over everywhere on earth, and not before', async () => {
    await saveAppealSettings(aktau.appeal.id, SETTINGS, nadia());
    expect(await closeAppealsInTime(new Date('2027-04-01T11:59:00Z'))).toBe(0);
    expect(await closeAppealsInTime(new Date('2027-04-01T12:00:00Z'))).toBe(1);
    expect(await found()).toMatchObject({ state: 'closed', closedOn: '2027-03-31' });
    expect(await closeAppealsInTime(new Date('2027-04-02T12:00:00Z'))).toBe(0);
  });

  it('is paused and resumed, each once', async () => {
    const by = nadia();
    await pauseSigning(aktau.appeal.id, by, morning());
    await pauseSigning(aktau.appeal.id, by, morning(DAY));
    expect(await found()).toMatchObject({ pausedAt: morning() });
    await resumeSigning(aktau.appeal.id, by, morning(DAY));
    await resumeSigning(aktau.appeal.id, by, morning(DAY));
    expect(await found()).toMatchObject({ pausedAt: null });
    expect(rows(`SELECT act FROM audit WHERE act LIKE 'signing%'`)).toHaveLength(2);
  });
});
