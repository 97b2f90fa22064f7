import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readEvidence, refuseSignature, withdrawSignature } from '@/db';
import { write } from '../engine/sqlite';
import {
  ANA,
  anAppeal,
  anOrganiser,
  DOCKERS,
  deciding,
  freshDatabase,
  morning,
  OILMEN,
  type Opened,
  rawWrite,
  rows,
  signAndAccept,
  signAndConfirm,
} from '../test-database';
import type { EvidenceLine, EvidenceName, Reach, Said } from '../types';
import { flagSignature } from './evidence';

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

async function refuse(said: Said, email: string): Promise<string> {
  const { id } = await signAndConfirm(aktau, said, email);
  await refuseSignature({ ...deciding(id, nadia), reason: 'Inconnue.' }, morning());
  return id;
}

describe('a name', () => {
  it('in look-alike letters is told as that', async () => {
    const real = await signAndAccept(aktau, DOCKERS, OF_DOCKERS, nadia);
    const fake = { ...DOCKERS, organisation: DOCKERS.organisation.replace('dockers', 'dосkers') };
    const { id } = await signAndConfirm(aktau, fake, 'x@porters.example');
    const lines = await weigh(id);
    expect(lineOf(lines, 'lookAlike')).toMatchObject({ speaks: 'against', other: { id: real.id, status: 'accepted' } });
    expect(lineOf(lines, 'mixedScripts')?.facts).toEqual({ word: 'dосkers', scripts: 'Latn Cyrl' });
    expect(flagsOf(id)).toEqual(['look-alike', 'mixed-scripts']);
  });

  it('makes the one suspect too that came before, which may be the false one', async () => {
    const fake = { ...DOCKERS, organisation: DOCKERS.organisation.replace('dockers', 'dосkers') };
    const { id } = await signAndConfirm(aktau, fake, 'x@porters.example');
    expect(flagsOf(id)).toEqual(['mixed-scripts']);
    const real = await signAndConfirm(aktau, DOCKERS, OF_DOCKERS);
    expect(flagsOf(real.id)).toEqual(['look-alike']);
    expect(flagsOf(id)).toEqual(['look-alike', 'mixed-scripts']);
  });

  it.each([
    ['a transliteration', 'Karashyganak munaishylarynyn kasipodagy'],
    ['other words of the field, in Russian letters', 'Профсоюз «Карашыганак мунайшыларынын»'],
  ])('that is %s of one there is close to it', async (_, organisation) => {
    const real = await signAndAccept(aktau, { ...OILMEN, organisationLatin: null }, 'a@oilmen.example', nadia);
    const { id } = await signAndConfirm(aktau, { ...DOCKERS, organisation }, OF_DOCKERS);
    expect(lineOf(await weigh(id), 'closeName')?.other?.id).toBe(real.id);
    expect(flagsOf(id)).toEqual(['close-name']);
  });

  it('that is an acronym finds whose it is, and the same the other way about', async () => {
    const long = await signAndConfirm(aktau, { ...DOCKERS, acronym: 'SDPE' }, OF_DOCKERS);
    const short = await signAndConfirm(aktau, { ...DOCKERS, organisation: 'S.D.P.E.' }, 'x@porters.example');
    expect(lineOf(await weigh(short.id), 'closeName')?.other?.id).toBe(long.id);
    expect(lineOf(await weigh(long.id), 'closeName')?.other?.id).toBe(short.id);
  });

  it('of a person signing for themselves is close to no organisation’s', async () => {
    await signAndConfirm(aktau, DOCKERS, OF_DOCKERS);
    const { id } = await signAndConfirm(aktau, { ...ANA, organisation: DOCKERS.organisation }, 'ana@porters.example');
    expect(flagsOf(id)).toEqual([]);
  });

  it('of another appeal is told of nobody', async () => {
    await signAndConfirm(await anAppeal('temirtau'), DOCKERS, OF_DOCKERS);
    const { id } = await signAndConfirm(aktau, DOCKERS, 'x@porters.example');
    expect(lineOf(await weigh(id), 'closeName')).toBeUndefined();
  });

  it('of the signatory itself is told of nobody', async () => {
    const first = await signAndConfirm(aktau, DOCKERS, OF_DOCKERS);
    const { id } = await signAndConfirm(aktau, DOCKERS, 'x@dockers.example');
    const mine = 'UPDATE signatures SET signatory_id = (SELECT signatory_id FROM signatures WHERE id = ?) WHERE id = ?';
    rawWrite(mine, first.id, id);
    expect((await weigh(id)).filter(({ other }) => other)).toEqual([]);
  });
});

describe('an earlier refusal', () => {
  it('is told by name, mailbox and domain', async () => {
    const refused = await refuse(DOCKERS, OF_DOCKERS);
    const tries: [Said, string, EvidenceName][] = [
      [DOCKERS, 'x@porters.example', 'refusedName'],
      [branch(), OF_DOCKERS, 'refusedMailbox'],
      [OILMEN, 'b@dockers.example', 'refusedDomain'],
    ];
    for (const [said, email, name] of tries) {
      const { id } = await signAndConfirm(aktau, said, email);
      const found = (await weigh(id)).find((line) => line.other?.id === refused);
      expect(found).toMatchObject({ name, speaks: 'against', flag: 'refused-before' });
      expect(flagsOf(id)).toContain('refused-before');
    }
  });
});

describe('a parent body', () => {
  const FEDERATION = {
    ...DOCKERS,
    organisation: 'Fédération des ports réunis',
    acronym: 'FPR',
    kind: 'federation',
  } as const;

  it.each(['Fédération des ports réunis', 'federation des ports reunis (FPR)', 'FPR'])(
    'that signed is found by %s',
    async (affiliatedTo) => {
      const federation = await signAndAccept(aktau, FEDERATION, 'a@ports.example', nadia);
      const { id } = await signAndConfirm(aktau, branch({ affiliatedTo }), OF_DOCKERS);
      expect(lineOf(await weigh(id), 'parentBody')).toMatchObject({
        flag: 'parent-body',
        other: { id: federation.id },
      });
    },
  );

  it('is found by its domain, and speaks for its branch once it is accepted', async () => {
    const federation = await signAndAccept(aktau, FEDERATION, 'a@ports.example', nadia);
    const { id } = await signAndConfirm(aktau, branch(), 'sarre@ports.example');
    expect(lineOf(await weigh(id), 'parentDomain')).toMatchObject({ speaks: 'for', other: { id: federation.id } });
  });

  it('is no longer suspect once the two are tied', async () => {
    const federation = await signAndAccept(aktau, FEDERATION, 'a@ports.example', nadia);
    const { id } = await signAndConfirm(aktau, branch({ affiliatedTo: 'FPR' }), 'a@ports.example');
    expect(flagsOf(id)).toEqual(['parent-body', 'same-mailbox']);
    const tie = `UPDATE signatories SET part_of_id = (SELECT signatory_id FROM signatures WHERE id = ?)
      WHERE id = (SELECT signatory_id FROM signatures WHERE id = ?)`;
    rawWrite(tie, federation.id, id);
    await write((tx) => flagSignature(tx, id));
    expect(flagsOf(id)).toEqual([]);
    expect(lineOf(await weigh(id), 'parentBody')?.other?.id).toBe(federation.id);
  });
});

describe('what else is weighed', () => {
  it('is an invitation, by the name that was invited', async () => {
    const { id } = await signAndConfirm(aktau, DOCKERS, OF_DOCKERS);
    invite(id, 'Syndicat des dockers de Port-Evrard');
    expect(lineOf(await weigh(id), 'invited')).toMatchObject({ speaks: 'for', flag: null });
    const other = await signAndConfirm(aktau, branch(), 'x@moulders.example');
    invite(other.id, 'Fédération des ports réunis');
    expect(lineOf(await weigh(other.id), 'invitedAsOther')).toMatchObject({
      speaks: 'neither',
      facts: { organisation: 'Fédération des ports réunis' },
    });
  });

  it('is the mandate that it gives', async () => {
    const none = await signAndConfirm(aktau, DOCKERS, OF_DOCKERS);
    const some = await signAndConfirm(aktau, branch({ mandateBody: 'Congrès', mandateOn: '2027-01-02' }), OF_DOCKERS);
    const text = await signAndConfirm(aktau, { ...OILMEN, mandateText: 'Le congrès décide.' }, OF_DOCKERS);
    expect(lineOf(await weigh(none.id), 'noMandate')?.speaks).toBe('neither');
    expect(lineOf(await weigh(some.id), 'mandate')?.facts).toEqual({ body: 'Congrès', on: '2027-01-02' });
    expect(lineOf(await weigh(text.id), 'mandateText')?.speaks).toBe('for');
  });

  it('is that a machine filled the form in, which no correction makes forgotten', async () => {
    const { id } = await signAndConfirm(aktau, DOCKERS, OF_DOCKERS);
    rawWrite("INSERT INTO flags (id, signature_id, flag) VALUES (?, ?, 'trap')", randomUUID(), id);
    await write((tx) => flagSignature(tx, id));
    expect(flagsOf(id)).toEqual(['trap']);
    expect(lineOf(await weigh(id), 'trap')?.speaks).toBe('against');
  });

  it('is nothing once it is withdrawn', async () => {
    const { id, token } = await signAndConfirm(aktau, DOCKERS, OF_DOCKERS);
    await withdrawSignature(token);
    expect(await weigh(id)).toEqual([]);
  });
});

describe('who may read it', () => {
  it.each<[string, Partial<Said>, Reach, boolean]>([
    ['an owner reads whom it speaks of', {}, EVERYTHING, true],
    ['a moderator of the country does', {}, { countries: ['FR'], readsConfidential: false }, true],
    ['a moderator of another country does not', {}, { countries: ['KZ'], readsConfidential: false }, false],
    ['of a confidential one only who is named for these', { visibility: 'confidential' }, EVERYTHING, true],
    ['nobody else', { visibility: 'confidential' }, { countries: null, readsConfidential: false }, false],
  ])('%s', async (_, said, reach, isRead) => {
    const first = await signAndConfirm(aktau, { ...DOCKERS, ...said }, OF_DOCKERS);
    const { id } = await signAndConfirm(aktau, { ...DOCKERS, country: 'KZ' }, 'x@porters.example');
    const lines = await readEvidence(id, reach);
    const close = lineOf(lines, 'closeName');
    expect([close?.other?.id, close?.otherIsHidden]).toEqual(isRead ? [first.id, false] : [undefined, true]);
    expect(JSON.stringify(lines).includes(DOCKERS.organisation)).toBe(isRead);
  });
});

function invite(signatureId: string, organisation: string): void {
  const id = randomUUID();
  const insert = `INSERT INTO invitations (id, appeal_id, organisation, country, lang, answer, sort_key, created_at)
    VALUES (?, ?, ?, 'FR', 'fr', 'asked', '', 0)`;
  rawWrite(insert, id, aktau.appeal.id, organisation);
  rawWrite('UPDATE signatures SET invitation_id = ? WHERE id = ?', id, signatureId);
}
