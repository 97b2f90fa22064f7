import { beforeEach, describe, expect, it } from 'vitest';
import { handOver, holdSignature, readForOrganisers, readPrivateSignature, withdrawSignature } from '@/db';
import { tokenFor } from '../keys';
import {
  anAppeal,
  anOrganiser,
  DOCKERS,
  deciding,
  foundOnDisk,
  freshDatabase,
  HOUR,
  morning,
  type Opened,
  organiserOf,
  post,
  rawWrite,
  rows,
  sendAll,
  sign,
  signAndAccept,
  versionOf,
} from '../test-database';

const OFFICE = 'emile@dockers.example';
const NEW = 'lena@dockers.example';

let aktau: Opened;
let nadia: string;
let dockers: { id: string; token: string };

beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
  dockers = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
  await sendAll(morning(HOUR));
});

describe('handing an entry over', () => {
  it('kills the links sent before and writes the new mailbox its own', async () => {
    expect(await hand(NEW)).toBe('handed');
    expect(await readPrivateSignature(dockers.token)).toBe('gone');
    const [letter, ...more] = await sendAll(morning(2 * HOUR));
    expect(more).toEqual([]);
    const token = tokenFor(dockers.id, 2);
    expect(letter).toMatchObject({ kind: 'handed-over', to: { address: NEW }, entries: [{ token }] });
    expect(await readPrivateSignature(token)).toMatchObject({ id: dockers.id, status: 'accepted', accepted: DOCKERS });
    expect(foundOnDisk([OFFICE])).toEqual([]);
  });

  it('changes nothing of what is shown', async () => {
    const shown = () => rows('SELECT statement_id, listed, leads FROM exposures');
    const before = shown();
    await hand(NEW);
    expect(shown()).toEqual(before);
  });

  it('is a recorded decision that can’t be undone', async () => {
    await hand(NEW);
    const seen = await readForOrganisers(aktau.appeal.id, dockers.id, organiserOf(nadia), morning(2 * HOUR));
    expect(seen?.decisions[0]).toMatchObject({
      act: 'hand-over',
      by: 'Nadia',
      verifiedHow: 'call-back',
      evidence: 'Élue au congrès.',
    });
    expect(seen).toMatchObject({ email: NEW, undoable: null });
  });

  it('lets the former mailbox sign again for another, and the new one not sign the same twice', async () => {
    await hand(NEW);
    await sendAll(morning(2 * HOUR));
    await post(aktau, DOCKERS, NEW, morning(3 * HOUR));
    expect((await sendAll(morning(3 * HOUR))).map(({ kind }) => kind)).toEqual(['already']);
    await post(aktau, DOCKERS, OFFICE, morning(3 * HOUR));
    expect((await sendAll(morning(3 * HOUR))).map(({ kind }) => kind)).toEqual(['confirm']);
  });

  it('to a mailbox that signed under that name already is not done', async () => {
    await signAndAccept(aktau, DOCKERS, NEW, nadia, morning(HOUR));
    expect(await hand(NEW)).toBe('repeated');
    expect(await readPrivateSignature(dockers.token)).toMatchObject({ id: dockers.id });
  });

  it('is not done on a screen that has changed since, nor on what nobody confirmed or was withdrawn', async () => {
    const version = versionOf(dockers.id);
    await holdSignature(deciding(dockers.id, nadia), morning(2 * HOUR));
    expect(await hand(NEW, { version })).toBe('changed');
    const unconfirmed = await sign(aktau, { ...DOCKERS, organisation: 'Dockers 13' }, 'x@poste.example');
    expect(await hand(NEW, { signatureId: unconfirmed.id })).toBe('changed');
    await withdrawSignature(dockers.token, morning(3 * HOUR));
    expect(await hand(NEW)).toBe('changed');
  });

  it('is not for who may not decide on it', async () => {
    const zoe = anOrganiser('Zoe', { role: 'moderator', countries: ['KZ'] });
    const rosa = anOrganiser('Rosa', { role: 'reader' });
    for (const by of [zoe, rosa]) expect(await hand(NEW, { by })).toBe('out-of-reach');
    expect(await readPrivateSignature(dockers.token)).toMatchObject({ id: dockers.id });
  });

  it('gives a signature from paper its first address', async () => {
    rawWrite('DELETE FROM contacts WHERE signature_id = ?', dockers.id);
    rawWrite("UPDATE signatures SET source = 'paper', address_key = NULL, organisation_key = NULL");
    expect(await hand(NEW)).toBe('handed');
    expect(rows('SELECT email, domain FROM contacts WHERE signature_id = ?', dockers.id)).toEqual([
      { email: NEW, domain: 'dockers.example' },
    ]);
    expect(await sendAll(morning(2 * HOUR))).toMatchObject([{ kind: 'handed-over', to: { address: NEW } }]);
  });
});

function hand(email: string, more: { signatureId?: string; version?: number; by?: string } = {}) {
  const { signatureId = dockers.id } = more;
  const why = { verifiedHow: 'call-back', evidence: 'Élue au congrès.' } as const;
  return handOver(
    { signatureId, version: versionOf(signatureId), email, ...why, by: nadia, ...more },
    morning(2 * HOUR),
  );
}
