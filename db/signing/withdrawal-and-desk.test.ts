import { beforeEach, describe, expect, it } from 'vitest';
import { acceptMany, readForOrganisers, withdrawSignature } from '@/db';
import {
  accept,
  anAppeal,
  anOrganiser,
  countRows,
  DAY,
  DOCKERS,
  foundOnDisk,
  freshDatabase,
  morning,
  type Opened,
  organiserOf,
  PORTERS,
  rawWrite,
  rows,
  sendAll,
  signAndAccept,
  versionOf,
} from '../test-database';

const OFFICE = 'bureau@canary-dockers.example';
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
    'INSERT INTO verified_domains (id, signatory_id, domain, evidence, "by", at) VALUES (?, ?, ?, ?, ?, 0)',
    ...[domain, signatoryId, domain, `Canary-proof of ${domain}`, nadia],
  );

describe('an erasure', () => {
  it('takes with it what hangs on a signature: who objected, its domains, its evidence, and who was to look at it', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await sendAll(morning(DAY));
    verify('canary-dockers.example', signatoryOf(id));
    rawWrite(
      `INSERT INTO objections (id, signature_id, lang, state, name, office, text, answer, resolution, at)
       VALUES ('o', ?, 'fr', 'open', 'Canary-objector', 'Canary-office', 'Canary-objection', 'Canary-answer', 'Canary-end', 0)`,
      id,
    );
    rawWrite(
      `INSERT INTO contacts (id, objection_id, email, address_key) VALUES ('c', 'o', 'canary-objector@x.example', 'k')`,
    );
    rawWrite('UPDATE signatures SET passed_to = ? WHERE id = ?', nadia, id);
    const words = ['dockers.example', 'proof', 'objector', 'office', 'objection', 'answer', 'end'];
    const canaries = [
      OFFICE,
      'canary-objector@x.example',
      ...words.flatMap((word) => [`Canary-${word}`, `canary-${word}`]),
    ];
    expect(foundOnDisk(canaries).length).toBeGreaterThan(words.length);
    await withdrawSignature(token, morning(2 * DAY));
    expect(foundOnDisk(canaries)).toEqual([]);
    expect(rows('SELECT passed_to, message_is, invitation_id FROM signatures')).toEqual([
      { passed_to: null, message_is: null, invitation_id: null },
    ]);
    expect(['queue', 'flags', 'search_words', 'exposures', 'verified_domains'].map(countRows)).toEqual([0, 0, 0, 0, 0]);
  });

  it('leaves the domains of a signatory for whom another signature stands', async () => {
    const one = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    const other = await signAndAccept(aktau, PORTERS, 'b@canary-dockers.example', nadia);
    rawWrite('UPDATE signatures SET signatory_id = ? WHERE id = ?', signatoryOf(other.id), one.id);
    verify('canary-dockers.example', signatoryOf(other.id));
    await withdrawSignature(one.token, morning());
    expect(countRows('verified_domains')).toBe(1);
    await withdrawSignature(other.token, morning());
    expect(countRows('verified_domains')).toBe(0);
  });

  it('counts the version up, so that nobody decides on what is gone', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    const version = versionOf(id);
    await withdrawSignature(token, morning());
    expect(versionOf(id)).toBe(version + 1);
    expect(await accept(id, nadia)).toBe('changed');
    const how = { by: nadia, verifiedHow: null };
    const skipped = [{ id, why: 'changed' }];
    expect(await acceptMany(aktau.appeal.id, [{ id, version: version + 1 }], how)).toEqual({ decided: [], skipped });
    expect(await readForOrganisers(aktau.appeal.id, id, organiserOf(nadia))).toBeNull();
  });
});
