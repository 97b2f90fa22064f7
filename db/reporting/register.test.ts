import { beforeEach, describe, expect, it } from 'vitest';
import {
  closeAppeal,
  countPublicDemarches,
  hideCountry,
  markCountriesAtRisk,
  readPublicDemarche,
  readRegisterPage,
} from '@/db';
import { readAttachments } from '../delivering/attachments';
import { read } from '../engine/sqlite';
import { DAY, DOCKERS, morning, rawWrite, rows, signAndAccept } from '../test-database';
import { AKTAU, aDemarcheStory, type DemarcheStory, LILLE } from '../test-demarches';
import { namedUnder } from './named-codes';

/** SQLite's own limit is 32,766. */
const MORE_THAN_A_STATEMENT_TAKES = 33_000;

let story: DemarcheStory;
const SECRET = 'secret';

beforeEach(async () => {
  story = await aDemarcheStory();
});

const REST_OF_A_REPORT = `kind, in_short, addressee, other_addressee, acted_on, until, country, place, text, lang,
  outcome, reply, link, contact, visibility, consent_process, consent_publish_name, consent_deliver, sentences, said_at`;

/** So many more démarches that tell what the only one does. */
function addCopies(number: number): void {
  const copies = `WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < ${number})`;
  rawWrite(`INSERT INTO demarches
    (id, appeal_id, code, lang, status, source, generation, accepted_report_id, reported_at)
    ${copies} SELECT id || n, appeal_id, printf('copy-%03d', n), lang, status, source, 1, accepted_report_id, 0
    FROM demarches, copy`);
}

const whole = async (now = morning()) => JSON.stringify(await story.register(now));

describe('the register', () => {
  it('is newest first, by the day of the act', async () => {
    await story.make({ ...LILLE, actedOn: '2027-01-05', organisations: ['Janvier'] });
    await story.make({ ...LILLE, actedOn: '2027-02-20', organisations: ['Février'] });
    await story.make({ ...LILLE, actedOn: '2026-12-31', organisations: ['Décembre'] });
    const names = (await story.register()).found.map(({ organisations }) => organisations[0]?.name);
    expect(names).toEqual(['Février', 'Janvier', 'Décembre']);
  });

  it('shows nothing before it has happened', async () => {
    await story.make({ ...LILLE, actedOn: '2027-03-02' });
    expect(await story.register(morning())).toEqual({ found: [], unnamed: 0 });
    expect((await story.register(morning(DAY))).found).toEqual([]);
    expect((await story.register(morning(3 * DAY))).found).toHaveLength(1);
  });

  it('counts what is confidential, and tells nothing of it', async () => {
    const { id } = await story.make({ ...LILLE, visibility: 'confidential' });
    expect(await story.register()).toEqual({ found: [], unnamed: 1 });
    const code = (await story.atDesk(id))?.code ?? '';
    expect(await readPublicDemarche(story.appeal.id, code, morning())).toBeNull();
  });

  it('tells of the country only: kind, month, to whom and how it was received, and no name, town or word', async () => {
    await story.make({ ...LILLE, visibility: 'country-only', reply: 'Mot secret', link: 'https://secret.example/' });
    const { found } = await story.register();
    expect(found).toMatchObject([{ country: 'FR', kind: 'letter', on: '2027-02', organisations: [], isVeiled: true }]);
    for (const secret of [...LILLE.organisations, LILLE.text, LILLE.place, LILLE.contact, 'secret', '2027-02-12'])
      expect(await whole()).not.toContain(secret);
  });

  it('names the contact only where that was agreed to', async () => {
    await story.make(LILLE);
    expect((await story.register()).found[0]?.contact).toBeNull();
    await story.make({ ...LILLE, inShort: 'Bis', consents: { ...LILLE.consents, consentPublishName: true } });
    expect((await story.register()).found.map(({ contact }) => contact)).toContain(LILLE.contact);
  });

  it('tells neither day nor town nor words where acting exposes, whatever was chosen; at first where the appeal is addressed to', async () => {
    const consents = { ...AKTAU.consents, consentPublishName: true };
    const words = { inShort: SECRET, text: SECRET, reply: SECRET, link: `https://${SECRET}.example/`, contact: SECRET };
    await story.make({ ...AKTAU, ...words, consents });
    expect((await story.register()).found).toMatchObject([{ on: '2027-02', until: null, place: null, isVeiled: true }]);
    for (const secret of ['2027-02-21', '2027-02-22', AKTAU.place, SECRET]) expect(await whole()).not.toContain(secret);
    await markCountriesAtRisk(story.appeal.id, ['BY'], story.nadia);
    expect((await story.register()).found).toMatchObject([{ on: AKTAU.actedOn, place: AKTAU.place, isVeiled: false }]);
  });

  it('puts one whose day is not told where its month is, not between its neighbours', async () => {
    for (const day of ['2027-02-20', '2027-02-22'])
      await story.make({ ...LILLE, actedOn: day, until: null, organisations: [day] });
    await story.make({ ...AKTAU, actedOn: '2027-02-21', until: null });
    const days = (await story.register()).found.map(({ on }) => on);
    expect(days).toEqual(['2027-02-22', '2027-02-20', '2027-02']);
  });

  it('tells of what exposes only once its month is over: the day on which it appears would be its own', async () => {
    await story.make({ ...AKTAU, actedOn: '2027-03-02', until: null });
    expect((await story.register(morning(3 * DAY))).found).toEqual([]);
    expect((await story.register(morning(31 * DAY))).found).toHaveLength(1);
  });

  it('names persons until six months after the appeal was closed', async () => {
    await story.make({ ...LILLE, consents: { ...LILLE.consents, consentPublishName: true } });
    await closeAppeal(story.appeal.id, story.nadia, morning());
    expect((await story.register(morning(170 * DAY))).found[0]?.contact).toBe(LILLE.contact);
    expect((await story.register(morning(190 * DAY))).found[0]?.contact).toBeNull();
  });

  it('hides a country that organisers hide', async () => {
    await story.make(LILLE);
    await hideCountry(story.appeal.id, 'FR', story.nadia);
    expect(await story.register()).toEqual({ found: [], unnamed: 1 });
  });

  it('leads to the signature of who has signed under that name in that country, and of nobody else', async () => {
    await signAndAccept(story.opened, DOCKERS, 'bureau@dockers.example', story.nadia);
    await story.make({ ...LILLE, organisations: [DOCKERS.organisation.toUpperCase(), 'Une autre'] });
    await story.make({ ...LILLE, country: 'BE', organisations: [DOCKERS.organisation] });
    const [here, there] = (await story.register()).found.sort((a, b) => (a.country < b.country ? 1 : -1));
    expect(here?.organisations).toMatchObject([{ signatory: expect.any(String) }, { signatory: null }]);
    expect(there?.organisations).toMatchObject([{ signatory: null }]);
  });

  it('finds who signed by an index, however many signed', () => {
    const { sql, params } = namedUnder(story.appeal.id, ['dockers', 'mineurs']).toSQL();
    const plan = rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...params).map(({ detail }) => detail);
    expect(plan[0]).toContain('USING INDEX signatures_organisation (organisation_key=?)');
    expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([]);
  });

  it('holds more names and more démarches than one statement takes values', async () => {
    const many = Array.from({ length: MORE_THAN_A_STATEMENT_TAKES }, (_, n) => `Section ${n}`);
    await story.make({ ...LILLE, organisations: many });
    expect((await story.register()).found[0]?.organisations).toHaveLength(many.length);
    expect((await readAttachments(read(), 'demarcheId', many)).size).toBe(0);
  });

  it('shows one by its code alone, whatever else is in the register', async () => {
    const { id } = await story.make(LILLE);
    const code = (await story.atDesk(id))?.code ?? '';
    addCopies(1);
    rawWrite(`UPDATE demarches SET accepted_report_id = 'unreadable' WHERE code = 'copy-001'`);
    rawWrite(`INSERT INTO reports SELECT 'unreadable', demarche_id, 2, 'no list', ${REST_OF_A_REPORT} FROM reports`);
    await expect(story.register()).rejects.toThrow();
    expect(await readPublicDemarche(story.appeal.id, code, morning())).toMatchObject({ code, place: LILLE.place });
    expect(await readPublicDemarche(story.appeal.id, 'none', morning())).toBeNull();
  });

  it('has a hundred on a page, and what there is to choose and to count is of all', async () => {
    await story.make(LILLE);
    addCopies(120);
    const codesOn = async (page: number) => {
      const read = await readRegisterPage(story.appeal.id, { kind: 'letter', page }, morning());
      expect(read).toMatchObject({ total: 121, pages: 2, page: Math.min(page, 2), unnamed: 0 });
      expect(read.all).toHaveLength(121);
      return read.found.map(({ code }) => code);
    };
    const inOrder = (await story.register()).found.map(({ code }) => code);
    expect([...(await codesOn(1)), ...(await codesOn(2))]).toEqual(inOrder);
    expect(await codesOn(7)).toEqual(inOrder.slice(100));
    expect(await countPublicDemarches(story.appeal.id, morning())).toBe(121);
    expect(await readRegisterPage(story.appeal.id, { kind: 'rally' }, morning())).toMatchObject({ total: 0, pages: 1 });
  });

  it('is narrowed by country, kind, addressee and outcome', async () => {
    const addressee = { id: 'embassy', office: 'Посольство', offices: {}, lang: 'ru', country: 'FR' };
    await story.make({ ...LILLE, addressee });
    await story.make({ ...LILLE, kind: 'rally', country: 'BE', outcome: 'refused' });
    const found = async (query: object) => (await readRegisterPage(story.appeal.id, query, morning())).total;
    expect(await found({ country: 'BE' })).toBe(1);
    expect(await found({ kind: 'letter' })).toBe(1);
    expect(await found({ addressee: 'embassy' })).toBe(1);
    expect(await found({ outcome: 'refused', country: 'FR' })).toBe(0);
    expect(await found({})).toBe(2);
  });
});
