import { beforeEach, describe, expect, it } from 'vitest';
import {
  claimLetters,
  countFromDomain,
  listBatches,
  readPrivateSignature,
  refuseFromDomain,
  takeBackBatch,
} from '@/db';
import {
  accept,
  anAppeal,
  anOrganiser,
  DOCKERS,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  rows,
  sendAll,
  sign,
  signAndAccept,
  signAndConfirm,
} from '../test-database';
import type { Actor, Said } from '../types';

const HOURS = { domain: 'flood.example', fromAt: morning(-HOUR), untilAt: morning(HOUR) };
const FLOOD = { ...HOURS, reason: 'Ces signatures sont venues d’un seul coup.' };
let aktau: Opened;
let nadia: Actor;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = { id: anOrganiser(), countries: null, readsConfidential: true };
});

const named = (n: number, said: Said = DOCKERS) => ({ ...said, organisation: `Section ${n}` });
const statusOf = (id: string) => rows<{ status: string }>('SELECT status FROM signatures WHERE id = ?', id)[0]?.status;
const look = () => countFromDomain(aktau.appeal.id, HOURS, nadia);
const refuse = (actor = nadia, now = morning(HOUR)) => refuseFromDomain(aktau.appeal.id, FLOOD, actor, now);

describe('refusing all from a domain in some hours', () => {
  it('refuses what nobody has accepted, whatever its subdomain, and nothing else', async () => {
    const unconfirmed = await sign(aktau, named(1), 'a@flood.example');
    const waiting = await signAndConfirm(aktau, named(2), 'b@mail.flood.example');
    const accepted = await signAndAccept(aktau, named(3), 'c@flood.example', nadia.id);
    const early = await sign(aktau, named(4), 'd@flood.example', morning(-2 * HOUR));
    const elsewhere = await sign(aktau, named(5), 'e@dockers.example');
    expect(await look()).toEqual({
      domain: 'flood.example',
      refusable: 2,
      accepted: 1,
      outOfReach: 0,
      provider: null,
    });
    expect(await refuse()).toMatchObject({ refused: 2 });
    const all = [unconfirmed, waiting, accepted, early, elsewhere].map(({ id }) => statusOf(id));
    expect(all).toEqual(['refused', 'refused', 'accepted', 'unconfirmed', 'unconfirmed']);
  });

  it('looks first without changing anything, and warns of a domain that is everybody’s', async () => {
    const { id } = await sign(aktau, DOCKERS, 'dockers@gmail.com');
    const size = await countFromDomain(aktau.appeal.id, { ...HOURS, domain: 'gmail.com' }, nadia);
    expect(size).toMatchObject({ refusable: 1, provider: 'free' });
    expect(statusOf(id)).toBe('unconfirmed');
  });

  it('writes to nobody, keeps letters that ask for a confirmation from leaving, and tells the reason on the page', async () => {
    const { token } = await sign(aktau, DOCKERS, 'a@flood.example');
    await refuse();
    expect(await claimLetters(10, morning(2 * HOUR))).toEqual([]);
    expect(await readPrivateSignature(token, morning(HOUR))).toMatchObject({ status: 'refused', reason: FLOOD.reason });
  });

  it('is a decision of its own for each, and one act in the audit', async () => {
    await sign(aktau, named(1), 'a@flood.example');
    await sign(aktau, named(2), 'b@flood.example');
    const { id } = await refuse();
    expect(rows('SELECT act, batch_id, "by" FROM decisions')).toEqual(
      [1, 2].map(() => ({ act: 'refuse', batch_id: id, by: nadia.id })),
    );
    expect(rows(`SELECT subject, details FROM audit WHERE act = 'batch.refused'`)).toEqual([
      { subject: id, details: '{"refused":2}' },
    ]);
  });

  it('of nothing is no act at all', async () => {
    expect(await refuse()).toEqual({ id: null, refused: 0 });
    expect(await refuseFromDomain(aktau.appeal.id, { ...FLOOD, domain: 'co.uk' }, nadia)).toMatchObject({ refused: 0 });
    expect(await listBatches(aktau.appeal.id)).toEqual([]);
  });

  it('leaves alone what the organiser does not reach', async () => {
    const french = await sign(aktau, named(1), 'a@flood.example');
    const kazakh = await sign(aktau, named(2, OILMEN), 'b@flood.example');
    const secret = await sign(aktau, { ...named(3), visibility: 'confidential' }, 'c@flood.example');
    const moderator = { id: anOrganiser('Farid'), countries: ['FR'], readsConfidential: false };
    expect(await countFromDomain(aktau.appeal.id, HOURS, moderator)).toMatchObject({ refusable: 1, outOfReach: 2 });
    await refuse(moderator);
    expect([french, kazakh, secret].map(({ id }) => statusOf(id))).toEqual(['refused', 'unconfirmed', 'unconfirmed']);
  });
});

describe('taking a batch back', () => {
  it('puts each back to where it stood, and asks again for the confirmation that was not sent', async () => {
    const unconfirmed = await sign(aktau, named(1), 'a@flood.example');
    const waiting = await signAndConfirm(aktau, named(2), 'b@flood.example');
    const { id } = await refuse();
    expect(await takeBackBatch(id ?? '', nadia, morning(2 * HOUR))).toEqual({ restored: 2, changed: 0 });
    expect([unconfirmed, waiting].map((each) => statusOf(each.id))).toEqual(['unconfirmed', 'waiting']);
    expect((await sendAll(morning(2 * HOUR))).map(({ to }) => to.address)).toContain('a@flood.example');
    expect(await listBatches(aktau.appeal.id)).toMatchObject([{ refused: 2, by: 'Nadia', takenBackBy: 'Nadia' }]);
  });

  it('leaves as it is what was decided on since', async () => {
    const decided = await signAndConfirm(aktau, named(1), 'a@flood.example');
    const other = await signAndConfirm(aktau, named(2), 'b@flood.example');
    const { id } = await refuse();
    await accept(decided.id, nadia.id, morning(HOUR + MINUTE));
    expect(await takeBackBatch(id ?? '', nadia)).toEqual({ restored: 1, changed: 1 });
    expect([decided, other].map((each) => statusOf(each.id))).toEqual(['accepted', 'waiting']);
  });

  it('is done once, and only by who reaches all of it', async () => {
    const { id: kazakh } = await sign(aktau, named(2, OILMEN), 'b@flood.example');
    const { id } = await refuse();
    const moderator = { id: anOrganiser('Farid'), countries: ['FR'], readsConfidential: true };
    expect(await takeBackBatch(id ?? '', moderator)).toBe('out-of-reach');
    expect(statusOf(kazakh)).toBe('refused');
    expect(await takeBackBatch(id ?? '', nadia)).toEqual({ restored: 1, changed: 0 });
    expect(await takeBackBatch(id ?? '', nadia)).toBe('unknown');
  });
});
