import { beforeEach, describe, expect, it } from 'vitest';
import {
  claimLetters,
  confirmSignature,
  keepDraft,
  offerWelcome,
  readPrivateSignature,
  settleLetter,
  sweep,
} from '@/db';
import {
  anAppeal,
  anOrganiser,
  countRows,
  DAY,
  DOCKERS,
  foundOnDisk,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  PORTERS,
  post,
  rawWrite,
  rows,
  sendAll,
  sign,
  signAndAccept,
  signAndConfirm,
} from '../test-database';

const OFFICE = 'canary.office@dockers.example';
let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const signatoryOf = (id: string) =>
  rows<{ id: string }>('SELECT signatory_id AS id FROM signatures WHERE id = ?', id)[0]?.id ?? '';
const verify = (domain: string, signatoryId: string) =>
  rawWrite(
    'INSERT INTO verified_domains (id, signatory_id, domain, "by", at) VALUES (?, ?, ?, ?, 0)',
    ...[domain, signatoryId, domain, nadia],
  );

describe('the hourly round', () => {
  it('reminds once, after 48 hours, whoever did not confirm', async () => {
    const { token } = await sign(aktau, DOCKERS, OFFICE);
    await sendAll();
    await sweep(morning(48 * HOUR));
    expect(await sendAll(morning(48 * HOUR))).toEqual([]);
    await sweep(morning(48 * HOUR + 1));
    expect(await sendAll(morning(49 * HOUR))).toMatchObject([{ kind: 'reminder', lang: 'fr', entries: [{ token }] }]);
    for (let day = 3; day < 29; day++) await sweep(morning(day * DAY));
    expect(await sendAll(morning(29 * DAY))).toEqual([]);
  });

  it('reminds nobody who confirmed', async () => {
    await signAndConfirm(aktau, DOCKERS, OFFICE);
    await sendAll();
    await sweep(morning(3 * DAY));
    expect(await claimLetters(10, morning(3 * DAY))).toEqual([]);
  });

  it('reminds once also of two rounds at the same time', async () => {
    await sign(aktau, DOCKERS, OFFICE);
    await sendAll();
    await Promise.all([sweep(morning(3 * DAY)), sweep(morning(3 * DAY))]);
    expect(await sendAll(morning(3 * DAY))).toHaveLength(1);
  });

  it('removes what stayed unconfirmed for 30 days, to the last byte, and says how much in the audit', async () => {
    const { id, token } = await sign(aktau, DOCKERS, OFFICE);
    const [letter] = await claimLetters(1, morning());
    await settleLetter(letter!, { state: 'kept', written: { subject: 'S', text: 'Canary-text' } }, morning());
    await sweep(morning(30 * DAY));
    expect(await readPrivateSignature(token, morning(30 * DAY))).toMatchObject({ id });
    await sweep(morning(30 * DAY + 1));
    const tables = ['signatures', 'signatories', 'statements', 'contacts', 'letters'];
    expect(tables.map(countRows)).toEqual([0, 0, 0, 0, 0]);
    expect(foundOnDisk([DOCKERS.organisation, DOCKERS.signatory, OFFICE, 'Canary-text'])).toEqual([]);
    expect(await readPrivateSignature(token, morning(31 * DAY))).toBe('gone');
    expect(await confirmSignature(token, '', morning(31 * DAY))).toBe('gone');
    expect(rows('SELECT details FROM audit WHERE act = ?', 'unconfirmed.removed')).toEqual([{ details: '{"rows":1}' }]);
  });

  it('leaves in place what was confirmed, whatever its age, and what was typed again since', async () => {
    await signAndConfirm(aktau, DOCKERS, OFFICE);
    await sign(aktau, OILMEN, OFFICE);
    await post(aktau, OILMEN, OFFICE, morning(20 * DAY));
    await sweep(morning(40 * DAY));
    expect(countRows('signatures')).toBe(2);
    await sweep(morning(51 * DAY));
    expect(rows('SELECT status FROM signatures')).toEqual([{ status: 'waiting' }]);
  });

  it('lets whoever was removed sign again', async () => {
    await sign(aktau, DOCKERS, OFFICE);
    await sweep(morning(31 * DAY));
    await sign(aktau, DOCKERS, OFFICE, morning(32 * DAY));
    expect(await sendAll(morning(32 * DAY))).toMatchObject([{ kind: 'confirm' }]);
  });

  it('forgets the wording of a letter 30 days after it went, and keeps that it went', async () => {
    await signAndConfirm(aktau, DOCKERS, OFFICE);
    const [letter] = await claimLetters(1, morning());
    await settleLetter(letter!, { state: 'sent', written: { subject: 'S', text: 'Canary-text' } }, morning());
    await sweep(morning(30 * DAY));
    expect(foundOnDisk(['Canary-text'])).toHaveLength(1);
    await sweep(morning(30 * DAY + 1));
    expect(foundOnDisk(['Canary-text'])).toEqual([]);
    expect(rows('SELECT state, settled_at FROM letters')).toEqual([{ state: 'sent', settled_at: morning().getTime() }]);
  });

  it('removes drafts, sessions and one-time links that are over, and no others', async () => {
    await keepDraft({ a: 'b' }, morning());
    await keepDraft({ a: 'b' }, morning(MINUTE));
    await offerWelcome({ name: 'A', email: 'a@campaign.example' }, 'system', morning(-24 * HOUR + 30 * MINUTE));
    await offerWelcome({ name: 'B', email: 'b@campaign.example' }, 'system', morning());
    const session =
      'INSERT INTO sessions (id, token, organiser_id, expires_at, created_at, updated_at) VALUES (?, ?, ?, ?, 0, 0)';
    for (const later of [30, 31]) rawWrite(session, `s${later}`, `t${later}`, nadia, morning(later * MINUTE).getTime());
    await sweep(morning(30 * MINUTE + 1));
    expect(['drafts', 'welcomes', 'sessions'].map(countRows)).toEqual([1, 1, 1]);
  });

  it('does nothing to an empty database', async () => {
    await expect(sweep(morning())).resolves.toBeUndefined();
  });
});

describe('the removal of what nobody confirmed', () => {
  it('takes with it what organisers wrote and found, and who signed', async () => {
    const { id } = await sign(aktau, DOCKERS, OFFICE);
    const statement = rows<{ id: string }>('SELECT id FROM statements')[0]?.id;
    rawWrite(`INSERT INTO flags (id, signature_id, flag) VALUES ('f', ?, 'trap')`, id);
    rawWrite(`INSERT INTO notes (id, signature_id, "by", text, at) VALUES ('n', ?, ?, 'Canary-note', 0)`, id, nadia);
    rawWrite('INSERT INTO sights (organiser_id, signature_id, version) VALUES (?, ?, 1)', nadia, id);
    rawWrite(
      `INSERT INTO glosses (id, statement_id, "of", lang, text, "by", at) VALUES ('g', ?, 'message', 'fr', 'Canary-gloss', ?, 0)`,
      ...[statement, nadia],
    );
    verify('canary-dockers.example', signatoryOf(id));
    await sweep(morning(31 * DAY));
    const tables = [
      'signatures',
      'signatories',
      'statements',
      'contacts',
      'letters',
      'queue',
      'flags',
      'notes',
      'sights',
    ];
    expect([...tables, 'glosses', 'search_words', 'verified_domains'].map(countRows)).toEqual(Array(12).fill(0));
    expect(foundOnDisk([OFFICE, DOCKERS.organisation, 'Canary-note', 'Canary-gloss'])).toEqual([]);
  });

  it('leaves the signatory whom another signature was linked to', async () => {
    const { id } = await sign(aktau, DOCKERS, OFFICE);
    const other = await signAndAccept(aktau, PORTERS, 'b@porters.example', nadia);
    const [own, joined] = [signatoryOf(id), signatoryOf(other.id)];
    rawWrite('UPDATE signatures SET signatory_id = ? WHERE id = ?', joined, id);
    rawWrite(
      `INSERT INTO links (id, kind, signature_id, from_id, to_id, "by", at) VALUES ('l', 'same', ?, ?, ?, ?, 0)`,
      ...[id, own, joined, nadia],
    );
    await sweep(morning(31 * DAY));
    expect([countRows('signatures'), countRows('links')]).toEqual([1, 0]);
    expect(rows('SELECT id FROM signatories')).toEqual([{ id: joined }]);
  });

  it('erases by its words what a decision stands on, since decisions are never removed', async () => {
    const { id } = await sign(aktau, DOCKERS, OFFICE);
    const statement = rows<{ id: string }>('SELECT id FROM statements')[0]?.id;
    rawWrite(
      `INSERT INTO decisions (id, signature_id, statement_id, "by", act, reason, at) VALUES ('d', ?, ?, ?, 'refuse', 'Canary-reason', 0)`,
      ...[id, statement, nadia],
    );
    await sweep(morning(31 * DAY));
    expect(rows('SELECT status FROM signatures')).toEqual([{ status: 'withdrawn' }]);
    expect(foundOnDisk([OFFICE, DOCKERS.organisation, 'Canary-reason'])).toEqual([]);
    await sweep(morning(32 * DAY));
    expect(countRows('signatures')).toBe(1);
  });
});
