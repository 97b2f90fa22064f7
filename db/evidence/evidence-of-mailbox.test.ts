import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readEvidence, withdrawSignature } from '@/db';
import {
  anAppeal,
  anOrganiser,
  DOCKERS,
  freshDatabase,
  OILMEN,
  type Opened,
  rawWrite,
  rows,
  sign,
  signAndAccept,
  signAndConfirm,
} from '../test-database';
import type { EvidenceLine, EvidenceName, Reach, Said } from '../types';

const OF_DOCKERS = 'bureau@dockers.example';
const EVERYTHING: Reach = { countries: null, readsConfidential: true };

let aktau: Opened;
let nadia: string;

beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const weigh = (id: string) => readEvidence(id, EVERYTHING);
const lineOf = (lines: EvidenceLine[], name: EvidenceName) => lines.find((line) => line.name === name);
const flagsOf = (id: string) =>
  rows<{ flag: string }>('SELECT flag FROM flags WHERE signature_id = ? ORDER BY flag', id).map(({ flag }) => flag);
const branch = (said: Partial<Said> = {}): Said => ({ ...DOCKERS, organisation: 'Mouleurs de Haute-Sarre', ...said });

describe('a mailbox', () => {
  it.each<[string, string, string | null, EvidenceName, EvidenceLine['speaks'], string[]]>([
    ['at the domain of the website', 'a@dockers.example', 'https://www.dockers.example/', 'websiteDomain', 'for', []],
    ['at another domain', 'a@porters.example', 'https://dockers.example/', 'otherDomain', 'against', ['other-domain']],
    ['at a free provider', 'dockers@gmail.com', 'https://dockers.example/', 'freeMail', 'neither', ['free-mail']],
    ['for some minutes', 'x@mailinator.com', null, 'disposable', 'against', ['disposable']],
    ['at a domain of nobody known', 'a@dockers.example', null, 'ownDomain', 'neither', []],
    [
      'beside a page at a host of pages',
      'a@dockers.example',
      'https://facebook.com/dockers',
      'ownDomain',
      'neither',
      [],
    ],
  ])('%s is weighed as such', async (_, email, website, name, speaks, flags) => {
    const { id } = await signAndConfirm(aktau, { ...DOCKERS, website }, email);
    expect(lineOf(await weigh(id), name)).toMatchObject({ speaks, flag: flags[0] ?? null, other: null });
    expect(flagsOf(id)).toEqual(flags);
  });

  it('at a domain verified for its very signatory speaks for it', async () => {
    const { id } = await signAndAccept(aktau, DOCKERS, OF_DOCKERS, nadia);
    verify(id, 'dockers.example');
    expect(lineOf(await weigh(id), 'verifiedDomain')).toMatchObject({
      speaks: 'for',
      facts: { domain: 'dockers.example' },
    });
  });

  it('at a domain verified for another signatory speaks for it, and names that one', async () => {
    const union = await signAndAccept(aktau, DOCKERS, OF_DOCKERS, nadia);
    verify(union.id, 'dockers.example');
    const { id } = await signAndConfirm(aktau, branch(), 'sarre@dockers.example');
    expect(lineOf(await weigh(id), 'verifiedForOther')).toMatchObject({ speaks: 'for', other: { id: union.id } });
  });

  it('that signed for another is told, and so is a domain, but not the domain of a free provider', async () => {
    const first = await signAndConfirm(aktau, DOCKERS, OF_DOCKERS);
    const same = await signAndConfirm(aktau, branch(), OF_DOCKERS);
    const colleague = await signAndConfirm(aktau, OILMEN, 'b@dockers.example');
    expect(lineOf(await weigh(same.id), 'sameMailbox')?.other?.id).toBe(first.id);
    expect(lineOf(await weigh(same.id), 'sameDomain')?.other?.id).toBe(colleague.id);
    expect(flagsOf(same.id)).toEqual(['same-mailbox']);
    expect(flagsOf(colleague.id)).toEqual(['same-domain']);
    await signAndConfirm(aktau, branch({ organisation: 'Verriers' }), 'one@gmail.com');
    const free = await signAndConfirm(aktau, branch({ organisation: 'Tonneliers' }), 'two@gmail.com');
    expect(lineOf(await weigh(free.id), 'sameDomain')).toBeUndefined();
  });

  it('of what nobody confirmed, or what was withdrawn, is told of nobody', async () => {
    await sign(aktau, DOCKERS, OF_DOCKERS);
    const { token } = await signAndConfirm(aktau, OILMEN, OF_DOCKERS);
    await withdrawSignature(token);
    const { id } = await signAndConfirm(aktau, branch(), OF_DOCKERS);
    expect(flagsOf(id)).toEqual([]);
  });
});

function verify(signatureId: string, domain: string): void {
  const insert = `INSERT INTO verified_domains (id, signatory_id, domain, by, at)
    SELECT ?, signatory_id, ?, ?, 0 FROM signatures WHERE id = ?`;
  rawWrite(insert, randomUUID(), domain, nadia, signatureId);
}
