import { beforeEach, describe, expect, it } from 'vitest';
import { readDemarcheEvidence, refuseDemarche, refuseSignature, verifyDomain, withdrawDemarche } from '@/db';
import { DOCKERS, deciding, morning, signAndAccept, signAndConfirm } from '../test-database';
import { AKTAU, aDemarcheStory, type DemarcheStory, LILLE, MAILBOX } from '../test-demarches';
import { signatoryOf } from '../test-objections';
import type { EvidenceName, Reach, Said } from '../types';

const EVERYTHING: Reach = { countries: null, readsConfidential: true };
const SIGNED: Said = { ...DOCKERS, organisation: LILLE.organisations[0] ?? '' };

let story: DemarcheStory;

beforeEach(async () => {
  story = await aDemarcheStory();
});

/** A démarche that was confirmed. */
const tell = async (told = LILLE, email = MAILBOX) => {
  const made = await story.report(told, email);
  await story.confirm(made.token);
  return made;
};
const weigh = async (id: string, reach = EVERYTHING) =>
  (await readDemarcheEvidence(id, reach)).map(({ name, speaks, other }) => [name, speaks, other?.id ?? null]);
const names = async (id: string) => (await readDemarcheEvidence(id, EVERYTHING)).map(({ name }) => name);
const sign = (said: Said, email: string) => signAndAccept(story.opened, said, email, story.nadia);
const refuse = async (said: Said, email: string) => {
  const { id } = await signAndConfirm(story.opened, said, email);
  await refuseSignature({ ...deciding(id, story.nadia), reason: 'Inconnue.' }, morning());
  return id;
};

describe('the mailbox', () => {
  it('that signed under this name speaks for it', async () => {
    const signed = await sign(SIGNED, MAILBOX);
    const { id } = await tell();
    expect(await weigh(id)).toContainEqual(['mailboxSigned', 'for', signed.id]);
    expect(await names(id)).not.toContain('nameSigned' satisfies EvidenceName);
  });

  it('that signed under an acronym which stands far down among those who acted speaks for it too', async () => {
    const signed = await sign({ ...SIGNED, organisation: 'Mouleurs de Haute-Sarre', acronym: 'MHS' }, MAILBOX);
    const others = Array.from({ length: 6 }, (_, n) => `Section ${n}`);
    const { id } = await tell({ ...LILLE, organisations: [...others, 'MHS'] });
    expect(await weigh(id)).toContainEqual(['mailboxSigned', 'for', signed.id]);
  });

  it('that signed under another name speaks against it', async () => {
    const signed = await sign({ ...DOCKERS, organisation: 'Mouleurs de Haute-Sarre' }, MAILBOX);
    expect(await weigh((await tell()).id)).toContainEqual(['sameMailbox', 'against', signed.id]);
  });

  it('from which a signature or a démarche was refused speaks against it', async () => {
    const signature = await refuse({ ...DOCKERS, organisation: 'Mouleurs de Haute-Sarre' }, MAILBOX);
    const before = await tell({ ...LILLE, organisations: ['Faux syndicat'], country: 'BE' });
    await refuseDemarche({ ...(await story.deciding(before.id)), reason: 'Inconnue.' }, morning());
    const lines = await weigh((await tell()).id);
    expect(lines).toContainEqual(['refusedMailbox', 'against', signature]);
    expect(lines).toContainEqual(['refusedReport', 'against', before.id]);
  });

  it('of a colleague, at a domain verified to be theirs, speaks for it', async () => {
    const signed = await sign(SIGNED, 'autre@port-evrard.example');
    const verified = { signatoryId: signatoryOf(signed.id), domain: 'port-evrard.example', evidence: 'Vu' };
    await verifyDomain({ ...verified, by: story.nadia });
    const lines = await weigh((await tell()).id);
    expect(lines).toContainEqual(['sameDomain', 'for', signed.id]);
    expect(lines).toContainEqual(['verifiedDomain', 'for', null]);
    expect(lines).toContainEqual(['nameSigned', 'neither', signed.id]);
  });

  it('given for a few minutes speaks against it, and one that anybody can have says little', async () => {
    expect(await weigh((await tell(LILLE, 'a@mailinator.com')).id)).toContainEqual(['disposable', 'against', null]);
    expect(await weigh((await tell(LILLE, 'a@gmail.com')).id)).toContainEqual(['freeMail', 'neither', null]);
  });
});

describe('the names of those who acted', () => {
  it('that look like one who signed, in other letters, are told', async () => {
    const signed = await sign(SIGNED, 'autre@autre.example');
    const { id } = await tell({ ...LILLE, organisations: ['Section des dосkers de Port-Évrard'] });
    expect(await weigh(id)).toContainEqual(['lookAlike', 'against', signed.id]);
    expect(await names(id)).toContain('mixedScripts' satisfies EvidenceName);
  });

  it('that are those of a refused signature are told', async () => {
    const refused = await refuse(SIGNED, 'autre@autre.example');
    expect(await weigh((await tell()).id)).toContainEqual(['refusedName', 'against', refused]);
  });

  it('are looked for as they are, however many acted, and those close to them of the first five', async () => {
    const signed = await sign(SIGNED, 'autre@autre.example');
    const others = Array.from({ length: 20 }, (_, n) => `Comité d’action ${n}`);
    const joint = (organisations: string[], email: string) => tell({ ...LILLE, organisations }, email);
    const same = await joint([...others, SIGNED.organisation.toUpperCase()], 'un@un.example');
    expect(await weigh(same.id)).toContainEqual(['nameSigned', 'neither', signed.id]);
    const alike = 'Section des dосkers de Port-Évrard';
    const late = await joint([...others, alike], 'deux@deux.example');
    expect(await names(late.id)).not.toContain('lookAlike' satisfies EvidenceName);
    expect(await names(late.id)).toContain('mixedScripts' satisfies EvidenceName);
    const early = await joint([...others.slice(0, 4), alike, ...others.slice(4)], 'trois@trois.example');
    expect(await weigh(early.id)).toContainEqual(['lookAlike', 'against', signed.id]);
  });

  it('of those beyond the reach stay untold', async () => {
    await sign({ ...SIGNED, country: 'BE' }, 'autre@autre.example');
    const { id } = await tell();
    const french: Reach = { countries: ['FR'], readsConfidential: true };
    const lines = await readDemarcheEvidence(id, french);
    expect(lines).toContainEqual(expect.objectContaining({ name: 'nameSigned', other: null, otherIsHidden: true }));
  });
});

describe('another report', () => {
  const joint = { ...LILLE, organisations: ['Union des mouleurs', 'section des DOCKERS de Port-Évrard'] };

  it.each([
    ['of the same days', { ...joint, actedOn: '2027-02-12' }, true],
    ['of three days later', { ...joint, actedOn: '2027-02-15' }, true],
    ['of a week that holds the day', { ...joint, actedOn: '2027-02-09', until: '2027-02-16' }, true],
    ['of four days later', { ...joint, actedOn: '2027-02-16' }, false],
    ['in another country', { ...joint, country: 'BE' }, false],
    ['by others', { ...joint, organisations: ['Union des mouleurs'] }, false],
  ])('%s by one of them may be of the same act, or not', async (_, told, may) => {
    const other = await tell(told, 'autre@autre.example');
    const { id } = await tell();
    const line = ['sameAct', 'against', other.id];
    if (may) expect(await weigh(id)).toContainEqual(line);
    else expect(await weigh(id)).not.toContainEqual(line);
  });

  it('that is confidential stays untold to who may not read it', async () => {
    await tell({ ...LILLE, visibility: 'confidential' }, 'autre@autre.example');
    const { id } = await tell();
    expect(await names(id)).toContain('sameAct' satisfies EvidenceName);
    const lines = await weigh(id, { countries: null, readsConfidential: false });
    expect(lines.map(([name]) => name)).not.toContain('sameAct');
  });

  it('that is withdrawn is told no more, and of a withdrawn one nothing is told', async () => {
    const other = await tell(joint, 'autre@autre.example');
    const { id } = await tell();
    await withdrawDemarche(other.token, morning());
    expect(await names(id)).not.toContain('sameAct' satisfies EvidenceName);
    expect(await readDemarcheEvidence(other.id, EVERYTHING)).toEqual([]);
  });

  it('of other people in another place is nothing to tell', async () => {
    await tell(AKTAU, 'autre@autre.example');
    expect(await names((await tell()).id)).toEqual(['ownDomain']);
  });
});
