import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptSignature,
  closeAppeal,
  countErasable,
  eraseContacts,
  eraseContactsOn,
  eraseInTime,
  listPublicSignatories,
  readPrivateSignature,
  refuseFromDomain,
  withdrawSignature,
} from '@/db';
import { env } from '@/env';
import {
  accept,
  anAppeal,
  anOrganiser,
  countRows,
  DAY,
  DOCKERS,
  deciding,
  foundOnDisk,
  freshDatabase,
  HOUR,
  morning,
  type Opened,
  rawWrite,
  rows,
  sendAll,
  sign,
  signAndAccept,
  signAndConfirm,
} from '../test-database';

const NOTHING = { addresses: 0, letters: 0, notes: 0, invitations: 0, objectors: 0 };
let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

describe('the day on which contacts are erased', () => {
  it.each([
    ['never while the appeal is open', null, null, null],
    ['never while it is open, though the list was handed over', null, '2027-01-01', null],
    ['six months after closing', '2027-03-01', null, '2027-09-01'],
    ['the last day of a shorter month', '2027-08-31', null, '2028-02-29'],
    ['a month after the last handing over, where that is earlier', '2027-03-01', '2027-04-10', '2027-05-10'],
    ['six months after closing, where it is handed over later than that', '2027-03-01', '2027-12-01', '2027-09-01'],
    ['the day of closing, where all was handed over long before', '2027-03-01', '2026-06-01', '2027-03-01'],
  ])('is %s', (_, closedOn, lastDeliveredOn, day) => {
    expect(eraseContactsOn({ closedOn, lastDeliveredOn })).toBe(day);
  });
});

/** An appeal with all that is kept to reach somebody: 1 signature accepted with evidence, a note, an invitation. */
async function filled() {
  const signed = await signAndConfirm(aktau, DOCKERS, 'bureau@dockers.example');
  await accept(signed.id, nadia);
  rawWrite(`UPDATE letters SET written = '{"subject":"S","text":"Bonjour les dockers"}'`);
  rawWrite(
    `INSERT INTO notes (id, signature_id, "by", text, at) VALUES ('n', ?, ?, 'Appelé au 01 02 03 04 05', 0)`,
    signed.id,
    nadia,
  );
  rawWrite(
    `INSERT INTO invitations (id, appeal_id, organisation, country, lang, contact, answer, notes, sort_key, created_at)
     VALUES ('i', ?, 'Porteurs', 'FR', 'fr', 'jean@porters.example', 'asked', 'le mardi', 'porteurs', 0)`,
    aktau.appeal.id,
  );
  return signed;
}

describe('erasing the contacts of an appeal', () => {
  it('is shown first in numbers, and changes nothing by that', async () => {
    await filled();
    expect(await countErasable(aktau.appeal.id, morning(DAY))).toMatchObject({
      addresses: 1,
      notes: 1,
      invitations: 1,
    });
    expect(countRows('contacts')).toBe(1);
  });

  it('waits for the appeal to be closed', async () => {
    await filled();
    expect(await eraseContacts(aktau.appeal.id, nadia, morning(DAY))).toBe('not-closed');
    expect(countRows('contacts')).toBe(1);
  });

  it('takes addresses, wordings, notes and whom was asked from every file, and leaves what is public', async () => {
    const { token } = await filled();
    const before = await listPublicSignatories(aktau.appeal.id, {}, morning(DAY));
    await closeAppeal(aktau.appeal.id, nadia, morning());
    expect(await eraseContacts(aktau.appeal.id, nadia, morning(DAY))).toBe('erased');
    expect(await countErasable(aktau.appeal.id, morning(DAY))).toEqual(NOTHING);
    const words = ['bureau@dockers.example', 'Bonjour les dockers', '01 02 03 04 05', 'jean@porters.example', 'mardi'];
    expect(foundOnDisk(words)).toEqual([]);
    expect(await listPublicSignatories(aktau.appeal.id, {}, morning(DAY))).toEqual(before);
    expect(await readPrivateSignature(token, morning(DAY))).toMatchObject({ status: 'accepted' });
  });

  it('erases what organisers wrote down as evidence, and keeps how they verified it', async () => {
    const { id } = await signAndConfirm(aktau, DOCKERS, 'bureau@dockers.example');
    await acceptSignature({ ...deciding(id, nadia), evidence: 'Rappelé Claire au 01 02 03' }, morning());
    await closeAppeal(aktau.appeal.id, nadia, morning());
    await eraseContacts(aktau.appeal.id, nadia, morning(DAY));
    expect(rows('SELECT evidence, verified_how FROM decisions')).toEqual([
      { evidence: null, verified_how: 'call-back' },
    ]);
  });

  it('erases what was answered to questions and who collected a sheet, and keeps that there was one', async () => {
    const { id } = await filled();
    rawWrite(`INSERT INTO answers (id, decision_id, answer, at)
      SELECT 'r', id, 'Demandez à Odile', 0 FROM decisions WHERE signature_id = '${id}'`);
    rawWrite(
      `INSERT INTO sheets (id, appeal_id, collected_on, place, collected_by, entered_by, counted_only, created_at)
       VALUES ('p', ?, '2011-12-18', 'Brest', 'Maryvonne', ?, 0, 0)`,
      aktau.appeal.id,
      nadia,
    );
    await closeAppeal(aktau.appeal.id, nadia, morning());
    await eraseContacts(aktau.appeal.id, nadia, morning(DAY));
    expect(foundOnDisk(['Demandez à Odile', 'Maryvonne'])).toEqual([]);
    expect([countRows('answers'), rows('SELECT place FROM sheets')]).toEqual([1, [{ place: 'Brest' }]]);
  });

  it('leaves another appeal alone', async () => {
    const other = await anAppeal('atyrau');
    await signAndConfirm(other, DOCKERS, 'bureau@dockers.example');
    await closeAppeal(aktau.appeal.id, nadia, morning());
    await eraseContacts(aktau.appeal.id, nadia, morning(DAY));
    expect(countRows('contacts')).toBe(1);
  });

  it('writes to nobody afterwards, not even what was due', async () => {
    await filled();
    await closeAppeal(aktau.appeal.id, nadia, morning());
    await eraseContacts(aktau.appeal.id, nadia, morning(DAY));
    expect(await sendAll(morning(2 * DAY))).toEqual([]);
  });
});

describe('the hourly round', () => {
  it('erases contacts once their day has come, and not before', async () => {
    await filled();
    await closeAppeal(aktau.appeal.id, nadia, morning());
    expect(await eraseInTime(new Date('2027-08-31T23:00:00Z'))).toBe(0);
    expect(countRows('contacts')).toBe(1);
    expect(await eraseInTime(new Date('2027-09-01T00:00:00Z'))).toBe(1);
    expect(countRows('contacts')).toBe(0);
    expect(rows(`SELECT "by" FROM audit WHERE act = 'contacts.erased'`)).toEqual([{ by: 'system' }]);
    expect(await eraseInTime(new Date('2027-09-01T01:00:00Z'))).toBe(0);
  });

  it('erases what was refused before anybody confirmed it, 30 days after it came', async () => {
    await sign(aktau, DOCKERS, 'a@flood.example');
    const hours = { domain: 'flood.example', fromAt: morning(-HOUR), untilAt: morning(HOUR) };
    const actor = { id: nadia, countries: null, readsConfidential: true };
    await refuseFromDomain(aktau.appeal.id, { ...hours, reason: 'Afflux' }, actor, morning());
    expect(await eraseInTime(morning(29 * DAY))).toBe(0);
    expect(await eraseInTime(morning(31 * DAY))).toBe(1);
    expect(foundOnDisk([DOCKERS.organisation, 'a@flood.example'])).toEqual([]);
  });
});

describe('the copy that a migration left beside the database', () => {
  it('goes with the first erasure, since what is erased still stands in it', async () => {
    const { token } = await signAndAccept(aktau, DOCKERS, 'a@dockers.example', nadia);
    const copy = `${env.databaseFile}.before-9`;
    writeFileSync(copy, readFileSync(env.databaseFile));
    await withdrawSignature(token, morning());
    expect(readdirSync(path.dirname(copy))).not.toContain(path.basename(copy));
    expect(foundOnDisk(['a@dockers.example'])).toEqual([]);
  });
});
