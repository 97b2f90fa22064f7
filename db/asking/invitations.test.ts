import { beforeEach, describe, expect, it } from 'vitest';
import {
  addInvitations,
  changeInvitation,
  confirmSignature,
  copyInvitations,
  findInvitationByToken,
  INVITATIONS_A_PAGE,
  listInvitations,
  readInvitation,
  removeInvitation,
  whichAreInvited,
  withdrawSignature,
} from '@/db';
import { tokenFor } from '../keys';
import {
  anAppeal,
  anOrganiser,
  countRows,
  DOCKERS,
  freshDatabase,
  HOUR,
  morning,
  OILMEN,
  type Opened,
  PORTERS,
  post,
  rows,
  sign,
  signAndConfirm,
  waitingOf,
} from '../test-database';
import type { Actor, NewInvitation, Said } from '../types';

const ALL = { countries: null, readsConfidential: true };
const FEDERATION = { organisation: 'Fédération des ports', country: 'FR', lang: 'fr', contact: 'Louise H., 01 02 03' };
const UNION = { organisation: DOCKERS.organisation, country: 'FR', lang: 'fr', contact: null };
const OIL = { organisation: OILMEN.organisation, country: 'KZ', lang: 'kk', contact: null };

let aktau: Opened;
let nadia: Actor;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = { id: anOrganiser(), ...ALL };
});

describe('the list of organisations to ask', () => {
  it('keeps each once by name and country, however it is written', async () => {
    const again = { ...FEDERATION, organisation: 'FEDERATION DES PORTS' };
    expect(await add(FEDERATION, UNION, again)).toEqual({ added: 2 });
    expect(await add(again, { ...FEDERATION, country: 'BE' })).toEqual({ added: 1 });
    expect(await whichAreInvited(aktau.appeal.id, [again, OIL, OIL])).toEqual([true, false, true]);
  });

  it('takes all of what a moderator adds, or nothing where one is of another’s country', async () => {
    const ofFrance = { ...nadia, countries: ['FR'] };
    expect(await addInvitations(aktau.appeal.id, [UNION, OIL], ofFrance)).toBe('outside');
    expect(countRows('invitations')).toBe(0);
    expect(await addInvitations(aktau.appeal.id, [UNION], ofFrance)).toEqual({ added: 1 });
  });

  it('stands by country and name, in pages, and is found by name, country, language and answer', async () => {
    const many = Array.from({ length: INVITATIONS_A_PAGE }, (_, n) => ({ ...UNION, organisation: `Section ${n}` }));
    await add(OIL, ...many, FEDERATION);
    const [first, second] = [await list({}), await list({ page: 2 })];
    expect([first.rows.length, first.rows[0]?.organisation, first.total]).toEqual([50, FEDERATION.organisation, 52]);
    expect(second.rows.map(({ country }) => country)).toEqual(['FR', 'KZ']);
    expect(await names({ query: 'federation' })).toEqual([FEDERATION.organisation]);
    expect(await names({ lang: 'kk' })).toEqual([OIL.organisation]);
    expect(await names({ country: 'KZ', answer: 'to-ask' })).toEqual([OIL.organisation]);
    expect(await names({ country: 'KZ', answer: 'asked' })).toEqual([]);
    expect(await names({ query: '%' })).toEqual([]);
  });

  it('shows a moderator of some countries theirs alone, in the numbers too', async () => {
    const { id } = await one(OIL);
    await add(UNION);
    const ofFrance = { ...nadia, countries: ['FR'] };
    const seen = await listInvitations(aktau.appeal.id, {}, ofFrance);
    expect([seen.rows.map(({ country }) => country), seen.numbers['to-ask']]).toEqual([['FR'], 1]);
    expect(await readInvitation(aktau.appeal.id, id, ofFrance)).toBeNull();
    expect(await changeInvitation(aktau.appeal.id, id, { notes: 'x' }, ofFrance)).toBe('unknown');
    expect(await removeInvitation(aktau.appeal.id, id, ofFrance)).toBe('unknown');
    const own = seen.rows[0]?.id ?? '';
    expect(await changeInvitation(aktau.appeal.id, own, { country: 'KZ' }, ofFrance)).toBe('unknown');
  });

  it('says who asked, when that was first said, and when they decide', async () => {
    const { id } = await one(UNION);
    await changeInvitation(aktau.appeal.id, id, { answer: 'asked' }, nadia, morning());
    const omar = { ...nadia, id: anOrganiser('Omar') };
    const change = { answer: 'will-decide', decidesOn: '2027-04-02', notes: 'Bureau du 2 avril' } as const;
    await changeInvitation(aktau.appeal.id, id, change, omar, morning(HOUR));
    expect(await readInvitation(aktau.appeal.id, id, ALL)).toMatchObject({
      answer: 'will-decide',
      decidesOn: '2027-04-02',
      notes: 'Bureau du 2 avril',
      askedBy: { name: 'Nadia' },
      askedAt: morning(),
    });
    expect((await list({})).numbers).toMatchObject({ 'to-ask': 0, asked: 0, 'will-decide': 1, signed: 0 });
  });

  it('takes no name twice', async () => {
    const { id } = await one(UNION);
    await add(FEDERATION);
    const { organisation } = FEDERATION;
    expect(await changeInvitation(aktau.appeal.id, id, { organisation }, nadia)).toBe('repeated');
    const respelt = { organisation: DOCKERS.organisation.toUpperCase() };
    expect(await changeInvitation(aktau.appeal.id, id, respelt, nadia)).toBe('changed');
  });

  it('is the directory for the next appeal, where everybody is still to be asked', async () => {
    const { id } = await one(FEDERATION);
    await changeInvitation(aktau.appeal.id, id, { answer: 'declined', notes: 'Pas cette fois' }, nadia);
    await add(OIL);
    const next = await anAppeal('atyrau');
    expect(await copyInvitations(aktau.appeal.id, next.appeal.id, { ...nadia, countries: ['FR'] })).toBe(1);
    const copied = await listInvitations(next.appeal.id, {}, ALL);
    expect(copied.rows).toMatchObject([{ organisation: FEDERATION.organisation, answer: 'to-ask', askedBy: null }]);
    const read = await readInvitation(next.appeal.id, copied.rows[0]?.id ?? '', ALL);
    expect([read?.contact, read?.notes]).toEqual([FEDERATION.contact, null]);
    expect(await copyInvitations(aktau.appeal.id, next.appeal.id, nadia)).toBe(1);
  });

  it('writes every act into the audit, without a name or a contact', async () => {
    const { id } = await one(FEDERATION);
    await changeInvitation(aktau.appeal.id, id, { notes: 'Louise rappelle' }, nadia);
    await removeInvitation(aktau.appeal.id, id, nadia);
    const written = rows<{ act: string }>("SELECT * FROM audit WHERE act LIKE 'invitation%' ORDER BY rowid");
    const acts = ['invitations.added', 'invitation.changed', 'invitation.removed'];
    expect(written.map(({ act }) => act)).toEqual(acts);
    expect(JSON.stringify(written)).not.toMatch(/ports|Louise/);
  });
});

describe('a personal link', () => {
  it('tells its holder the name and the country alone', async () => {
    const { token } = await one(FEDERATION);
    const { contact, ...told } = FEDERATION;
    expect(await findInvitationByToken(token)).toEqual({ appealId: aktau.appeal.id, ...told });
  });

  it('is nobody’s when it was altered, removed, or is a signature’s', async () => {
    const { id, token } = await one(FEDERATION);
    const signed = await sign(aktau, DOCKERS, 'a@dockers.example');
    for (const wrong of [`${token.slice(0, -1)}-`, tokenFor(id, 2), signed.token, '', 'x'])
      expect(await findInvitationByToken(wrong)).toBeNull();
    await removeInvitation(aktau.appeal.id, id, nadia);
    expect(await findInvitationByToken(token)).toBeNull();
  });

  it('is told by the signature that came by it, once it is confirmed', async () => {
    const { id, token } = await one(FEDERATION);
    const branch = await by(token, DOCKERS, 'a@dockers.example');
    expect(await answerOf(id)).toEqual(['to-ask', []]);
    await confirmSignature(branch, waitingOf(signatureOf(branch)), morning());
    expect(await answerOf(id)).toEqual(['signed', [DOCKERS.organisation]]);
  });

  it('shows a federation whom it brought', async () => {
    const { id, token } = await one(FEDERATION);
    for (const [n, said] of [DOCKERS, PORTERS].entries()) {
      const link = await by(token, said, `a${n}@ports.example`, morning(n));
      await confirmSignature(link, waitingOf(signatureOf(link)), morning(HOUR));
    }
    expect((await answerOf(id))[1]).toEqual([PORTERS.organisation, DOCKERS.organisation]);
    expect((await list({})).rows[0]?.brought).toBe(2);
  });

  it('counts for nothing on another appeal', async () => {
    const { token } = await one(FEDERATION);
    await by(token, DOCKERS, 'a@dockers.example', morning(), await anAppeal('atyrau'));
    expect(rows('SELECT id FROM signatures WHERE invitation_id IS NOT NULL')).toEqual([]);
  });

  it('is kept when the form is sent again without it', async () => {
    const { token } = await one(FEDERATION);
    await by(token, DOCKERS, 'a@dockers.example');
    await post(aktau, { ...DOCKERS, city: 'Brest' }, 'a@dockers.example');
    expect(rows('SELECT id FROM signatures WHERE invitation_id IS NOT NULL')).toHaveLength(1);
  });

  it('stays on the list while a confirmed signature came by it, and may go with one that was withdrawn', async () => {
    const { id, token } = await one(UNION);
    const link = await by(token, DOCKERS, 'a@dockers.example');
    await confirmSignature(link, waitingOf(signatureOf(link)), morning());
    expect(await removeInvitation(aktau.appeal.id, id, nadia)).toBe('used');
    await withdrawSignature(link, morning());
    expect(await answerOf(id)).toEqual(['to-ask', []]);
    expect(await removeInvitation(aktau.appeal.id, id, nadia)).toBe('removed');
  });
});

describe('who signed', () => {
  it('is told by a signature of the name and the country that came without the link', async () => {
    const { id } = await one(UNION);
    await add({ ...UNION, country: 'BE' });
    await sign(aktau, DOCKERS, 'a@dockers.example');
    expect((await answerOf(id))[0]).toBe('to-ask');
    await signAndConfirm(aktau, { ...DOCKERS, organisation: DOCKERS.organisation.toUpperCase() }, 'b@dockers.example');
    expect(await answerOf(id)).toEqual(['signed', []]);
    expect((await list({ answer: 'signed' })).rows).toHaveLength(1);
    expect((await list({})).numbers).toMatchObject({ signed: 1, 'to-ask': 1 });
  });

  it('is not told to who may not read confidential entries', async () => {
    const { id, token } = await one(UNION);
    const link = await by(token, { ...DOCKERS, visibility: 'confidential' }, 'a@dockers.example');
    await confirmSignature(link, waitingOf(signatureOf(link)), morning());
    const reach = { ...ALL, readsConfidential: false };
    expect(await readInvitation(aktau.appeal.id, id, reach)).toMatchObject({ answer: 'to-ask', brought: [] });
    expect((await listInvitations(aktau.appeal.id, {}, reach)).rows[0]).toMatchObject({ answer: 'to-ask', brought: 0 });
    expect((await answerOf(id))[0]).toBe('signed');
  });
});

function add(...list: NewInvitation[]) {
  return addInvitations(aktau.appeal.id, list, nadia);
}

async function one(invitation: NewInvitation) {
  await add(invitation);
  const [row] = (await list({ query: invitation.organisation })).rows;
  if (!row) throw new Error(`${invitation.organisation} is not on the list.`);
  return row;
}

const list = (filter: Parameters<typeof listInvitations>[1]) => listInvitations(aktau.appeal.id, filter, ALL);

async function names(filter: Parameters<typeof listInvitations>[1]) {
  return (await list(filter)).rows.map(({ organisation }) => organisation);
}

async function answerOf(id: string) {
  const read = await readInvitation(aktau.appeal.id, id, ALL);
  return [read?.answer, read?.brought.map(({ organisation }) => organisation)];
}

/** Signs by a personal link and answers the private one. */
async function by(invitation: string, said: Said, email: string, now = morning(), opened = aktau) {
  await post(opened, said, email, now, { invitation });
  return tokenFor(rows<{ id: string }>('SELECT id FROM signatures ORDER BY rowid DESC LIMIT 1')[0]?.id ?? '', 1);
}

function signatureOf(token: string): string {
  return rows<{ id: string }>('SELECT id FROM signatures').find(({ id }) => tokenFor(id, 1) === token)?.id ?? '';
}
