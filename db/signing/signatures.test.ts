import { beforeEach, describe, expect, it } from 'vitest';
import {
  addInvitations,
  addSignature,
  claimLetters,
  confirmSignature,
  correctSignature,
  listInvitations,
  readPrivateSignature,
  withdrawSignature,
} from '@/db';
import {
  anAppeal,
  anOrganiser,
  countRows,
  DOCKERS,
  FISHERS,
  freshDatabase,
  HOUR,
  morning,
  OILMEN,
  type Opened,
  PORTERS,
  post,
  rawWrite,
  rows,
  SENTENCES,
  sendAll,
  sign,
  signAndConfirm,
  TEACHERS,
  waitingOf,
} from '../test-database';

const OFFICE = 'bureau@dockers.example';
let aktau: Opened;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
});

const letters = () => rows<{ kind: string; lang: string }>('SELECT kind, lang FROM letters ORDER BY created_at, id');
const waitingWords = () =>
  rows<{ organisation: string; city: string | null }>(
    'SELECT s.organisation, s.city FROM signatures g JOIN statements s ON s.id = g.waiting_statement_id ORDER BY s.organisation',
  );

describe('signing', () => {
  it('keeps a new signature as unconfirmed, on its text, word for word, with one letter', async () => {
    expect(await post(aktau, OILMEN, OFFICE)).toBe('taken');
    const { token } = await sign(aktau, OILMEN, OFFICE);
    const kept = await readPrivateSignature(token, morning());
    expect(kept).toMatchObject({
      status: 'unconfirmed',
      lang: 'fr',
      confirmedAt: null,
      accepted: null,
      text: { id: aktau.text.id, sha256: aktau.text.sha256 },
      appeal: { slug: 'aktau' },
      waiting: { ...OILMEN, sentences: SENTENCES },
      signedAt: morning(),
    });
    expect(letters()).toEqual([{ kind: 'confirm', lang: 'fr' }]);
  });

  it('keeps an organisation in any script as it was typed', async () => {
    for (const said of [OILMEN, TEACHERS, PORTERS, FISHERS]) await post(aktau, said, OFFICE);
    const kept = waitingWords().map(({ organisation }) => organisation);
    expect(kept.sort()).toEqual([OILMEN, TEACHERS, PORTERS, FISHERS].map((said) => said.organisation).sort());
  });

  it('replaces what was typed when it is repeated before confirmation', async () => {
    await post(aktau, DOCKERS, OFFICE);
    await post(aktau, { ...DOCKERS, city: 'Brest' }, OFFICE, morning(HOUR));
    expect(countRows('signatures')).toBe(1);
    expect(waitingWords()).toEqual([{ organisation: DOCKERS.organisation, city: 'Brest' }]);
  });

  it('starts the thirty days of its link anew when it is repeated before confirmation', async () => {
    const { id, token } = await sign(aktau, DOCKERS, OFFICE);
    await post(aktau, DOCKERS, OFFICE, morning(29 * 24 * HOUR));
    expect(await confirmSignature(token, waitingOf(id), morning(58 * 24 * HOUR))).toBe('confirmed');
  });

  it('changes nothing when it is repeated after confirmation, and says so by letter', async () => {
    const { token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await sendAll();
    expect(await post(aktau, { ...DOCKERS, city: 'Brest' }, OFFICE, morning(HOUR))).toBe('taken');
    expect(waitingWords()).toEqual([{ organisation: DOCKERS.organisation, city: DOCKERS.city }]);
    const [letter] = await claimLetters(10, morning(HOUR));
    expect(letter).toMatchObject({ kind: 'already', entries: [{ token, organisation: DOCKERS.organisation }] });
  });

  it('makes one row and one letter of fifty identical posts at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(aktau, DOCKERS, OFFICE)));
    expect(new Set(answers)).toEqual(new Set(['taken']));
    expect([countRows('signatures'), countRows('contacts'), countRows('signatories'), countRows('letters')]).toEqual([
      1, 1, 1, 1,
    ]);
  });

  it('makes a row and a letter each of fifty organisations at once', async () => {
    const one = (n: number) =>
      post(aktau, { ...DOCKERS, organisation: `Section ${n}` }, `section-${n}@dockers.example`);
    await Promise.all(Array.from({ length: 50 }, (_, n) => one(n)));
    expect([countRows('signatures'), countRows('letters')]).toEqual([50, 50]);
  });

  it('lets branches share an office mailbox, each with its own signature and letter', async () => {
    await post(aktau, DOCKERS, OFFICE);
    await post(aktau, { ...DOCKERS, organisation: `${DOCKERS.organisation}, section Nord` }, OFFICE);
    expect([countRows('signatures'), countRows('letters')]).toEqual([2, 2]);
  });

  it('lets one organisation sign from two mailboxes, for an organiser to judge', async () => {
    await post(aktau, DOCKERS, OFFICE);
    await post(aktau, DOCKERS, 'tresorier@dockers.example');
    expect(countRows('signatures')).toBe(2);
  });

  it('lets one organisation sign two appeals', async () => {
    await post(aktau, DOCKERS, OFFICE);
    await post(await anAppeal('atyrau'), DOCKERS, OFFICE);
    expect(countRows('signatures')).toBe(2);
  });

  it.each([
    ['İ, I, ı and i', ['İzmir Işçileri', 'IZMIR IŞÇILERI', 'ızmir ışçıleri']],
    ['composed and decomposed accents', ['Pêcheurs', 'Pe\u0302cheurs']],
    ['runs of spaces', ['Union locale', ' Union \u00a0 locale ']],
  ])('takes %s for one name', async (_, names) => {
    for (const organisation of names) await post(aktau, { ...DOCKERS, organisation }, OFFICE);
    expect(countRows('signatures')).toBe(1);
    expect(waitingWords()).toMatchObject([{ organisation: names.at(-1) }]);
  });

  it('takes case and +tags of an address for one mailbox', async () => {
    for (const email of [OFFICE, 'Bureau@Dockers.Example', 'bureau+appel@dockers.example'])
      await post(aktau, DOCKERS, email);
    expect([countRows('signatures'), countRows('letters')]).toEqual([1, 1]);
  });

  it('writes to the address in the case that was typed last, and never to another +tag', async () => {
    for (const email of [OFFICE, 'Bureau@dockers.example', 'bureau+appel@dockers.example'])
      await post(aktau, DOCKERS, email);
    expect(await claimLetters(10, morning())).toMatchObject([{ to: { address: 'Bureau@dockers.example' } }]);
  });

  it('shows nobody the words that were typed under another +tag of the address', async () => {
    await post(aktau, DOCKERS, 'bureau+appel@dockers.example');
    await post(aktau, { ...DOCKERS, city: 'Another mailbox’s city' }, OFFICE);
    expect(waitingWords()).toMatchObject([{ city: DOCKERS.city }]);
    expect(countRows('statements')).toBe(1);
  });

  it.each(['closed', 'historic'] as const)('takes nothing in for an appeal that is %s', async (state) => {
    const former = await anAppeal('before', state);
    expect(await post(former, DOCKERS, OFFICE)).toBe('closed');
    expect([countRows('signatures'), countRows('contacts'), countRows('letters')]).toEqual([0, 0, 0]);
  });

  it('takes nothing in while signing is paused, and says so', async () => {
    await sign(aktau, DOCKERS, OFFICE);
    rawWrite('UPDATE appeals SET paused_at = 1');
    expect(await post(aktau, { ...DOCKERS, city: 'Brest' }, OFFICE)).toBe('paused');
    expect(await post(aktau, PORTERS, OFFICE)).toBe('paused');
    expect(waitingWords()).toMatchObject([{ city: DOCKERS.city }]);
    rawWrite('UPDATE appeals SET paused_at = NULL');
    expect(await post(aktau, PORTERS, OFFICE)).toBe('taken');
  });

  it('takes signatures in until the last day has ended everywhere on earth', async () => {
    rawWrite("UPDATE appeals SET closes_on = '2027-03-01'");
    const at = (instant: string) => post(aktau, DOCKERS, OFFICE, new Date(instant));
    expect(await at('2027-03-02T11:59:59Z')).toBe('taken');
    expect(await at('2027-03-02T12:00:00Z')).toBe('closed');
  });

  it('keeps what fills in the hidden field, for organisers to see, and lets its letter go last', async () => {
    expect(await post(aktau, DOCKERS, OFFICE, morning(), { trapped: true })).toBe('taken');
    await post(aktau, PORTERS, 'b@porters.example', morning());
    await post(aktau, FISHERS, 'c@fishers.example', morning(), { invitation: await anInvitation() });
    const flagged = 'SELECT s.organisation FROM flags f JOIN statements s USING (signature_id) WHERE flag = ?';
    expect(rows(flagged, 'trap')).toEqual([{ organisation: DOCKERS.organisation }]);
    const lanes = rows('SELECT lane, domain FROM letters ORDER BY lane');
    expect(lanes).toEqual([
      { lane: 0, domain: 'fishers.example' },
      { lane: 1, domain: 'porters.example' },
      { lane: 2, domain: 'dockers.example' },
    ]);
  });

  it('lets the letters of a mailbox that confirmed before go first', async () => {
    await signAndConfirm(aktau, DOCKERS, OFFICE);
    await post(aktau, PORTERS, OFFICE, morning(HOUR));
    expect(rows('SELECT lane FROM letters ORDER BY created_at')).toEqual([{ lane: 1 }, { lane: 0 }]);
  });

  it('takes nothing in on a text of another appeal, or of none', async () => {
    const other = await anAppeal('atyrau');
    expect(await post({ appeal: aktau.appeal, text: other.text }, DOCKERS, OFFICE)).toBe('closed');
    const lost = { ...aktau.text, id: 'no-such-text' };
    expect(await post({ appeal: aktau.appeal, text: lost }, DOCKERS, OFFICE)).toBe('closed');
    const nowhere = { appealId: 'no-such-appeal', textId: aktau.text.id, lang: 'fr', email: OFFICE, said: DOCKERS };
    expect(await addSignature({ ...nowhere, sentences: SENTENCES })).toBe('closed');
    expect(countRows('signatures')).toBe(0);
  });

  it('writes every act into the audit, without a name or an address', async () => {
    const { id, token } = await sign(aktau, DOCKERS, OFFICE);
    await post(aktau, DOCKERS, OFFICE);
    await confirmSignature(token, waitingOf(id), morning());
    await correctSignature(token, { ...DOCKERS, city: null }, SENTENCES, morning());
    await withdrawSignature(token, morning());
    const written = rows<{ act: string }>('SELECT * FROM audit WHERE subject = ? ORDER BY rowid', id);
    const acts = ['added', 'replaced', 'confirmed', 'corrected', 'withdrawn'].map((act) => `signature.${act}`);
    expect(written.map(({ act }) => act)).toEqual(acts);
    expect(JSON.stringify(written)).not.toMatch(/dockers|Lefèvre/i);
  });
});

async function anInvitation(): Promise<string> {
  const nadia = { id: anOrganiser(), countries: null, readsConfidential: true };
  const asked = { organisation: FISHERS.organisation, country: 'JP', lang: 'en', contact: null };
  await addInvitations(aktau.appeal.id, [asked], nadia);
  return (await listInvitations(aktau.appeal.id, {}, nadia)).rows[0]?.token ?? '';
}
