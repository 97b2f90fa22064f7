import { describe, expect, it } from 'vitest';
import { type ClaimedLetter, type LetterFacts, OBJECTION_LETTERS, ORGANISER_LETTERS } from '@/db/types';
import { env } from '@/env';
import { LANGUAGES, messagesIn } from '@/messages';
import { DOCKERS } from './test-cast';
import { APPEAL, letter, linkOf, objection, SAID_IN, SITE, TAKER } from './test-letters';
import { writeLetter } from './write-letter';

const LOADS = /<(img|link|script|iframe|object|style)\b|\bsrc=|url\(/i;
const HOLES = /<\w|&\w+;|undefined|\bnull\b|\[object|=>/;

describe.each(LANGUAGES)('a letter in %s to who objects', (lang) => {
  it.each(OBJECTION_LETTERS)('(%s) names the organisation and brings the link of the objection alone', async (kind) => {
    const { subject, text, html } = await writeLetter(toObjector({ kind, lang }));
    expect(subject).toContain(DOCKERS);
    expect(text.split('\n')).toContain(linkOf(lang, 'o', 'objection'));
    expect(linksIn(html)).toEqual([linkOf(lang, 'o', 'objection')]);
    for (const words of [SITE.runBy, ...(SAID_IN[kind] ?? [])]) expect(text).toContain(words);
    expect(html).not.toMatch(LOADS);
    expect(text).not.toMatch(HOLES);
  });

  it.each(OBJECTION_LETTERS)('(%s) names neither appeal nor organisation once those are confidential', async (kind) => {
    const { subject, text, html } = await writeLetter(toObjector({ kind, lang, objection: objection('o', '') }));
    for (const word of [/dockers/, RegExp(APPEAL), /\bnull\b/]) expect(`${subject} ${text} ${html}`).not.toMatch(word);
    expect(text).toContain(linkOf(lang, 'o', 'objection'));
  });

  it('says of a translation that nobody has read it, where it names the appeal', async () => {
    const unread = { ...objection('o', DOCKERS), isUnreviewed: true };
    const { text } = await writeLetter(toObjector({ kind: 'objection', lang, objection: unread }));
    expect(text.replace(/[\u2068\u2069]/g, '')).toContain(`${APPEAL} (${messagesIn(lang).handouts.unreviewed})`);
  });

  it('says who was right', async () => {
    const written = async (upheld: number) =>
      (await writeLetter(toObjector({ kind: 'objection-answered', lang, facts: { upheld } }))).text;
    expect(await written(1)).not.toBe(await written(0));
  });
});

/** What each letter to organisers tells, and the one page of the desk or of the site that it leads to. */
const TO_ORGANISERS: Record<(typeof ORGANISER_LETTERS)[number], { facts: LetterFacts; path: string }> = {
  daily: { facts: { toDecide: 3, eraseOn: '2027-09-01', auditNumber: 41, auditHash: 'ab'.repeat(32) }, path: '/admin' },
  'objection-alert': { facts: { tookOut: 1 }, path: '/admin/repression/objections' },
  'new-way-in': { facts: { what: 'link', organiser: 'nadia' }, path: '/admin/organisers/nadia' },
  'export-taken': { facts: { preset: 'internal', at: Date.UTC(2027, 2, 1, 9) }, path: '/admin/audit' },
};

describe.each(LANGUAGES)('a letter in %s to an organiser', (lang) => {
  it.each(ORGANISER_LETTERS)('(%s) names no organisation, and leads nowhere but where it says', async (kind) => {
    const { facts, path } = TO_ORGANISERS[kind];
    const { subject, text, html } = await writeLetter(letter({ kind, lang, facts, entries: [], to: NADIA }));
    expect(linksIn(html)).toEqual([`${env.origin}${path}`]);
    expect(text.split('\n')).toContain(`${env.origin}${path}`);
    expect(`${subject} ${text} ${html}`).not.toContain('dockers');
    expect(html).not.toMatch(LOADS);
    expect(text).not.toMatch(HOLES);
  });
});

it('an objection from a domain of its own is told apart from another', async () => {
  for (const kind of ['objected', 'objection-alert'] as const) {
    const written = async (tookOut: number) => (await writeLetter(letter({ kind, facts: { tookOut } }))).text;
    expect(await written(1)).not.toBe(await written(0));
  }
});

it('a letter on a new way in tells what has changed', async () => {
  const ways = ['invited', 'added', 'link', 'role', 'codes', 'removed'];
  const written = ways.map((what) => writeLetter(letter({ kind: 'new-way-in', facts: { what, organiser: '' } })));
  expect(new Set((await Promise.all(written)).map(({ text }) => text)).size).toBe(ways.length);
});

it('a letter on an export tells who took what, when, and why', async () => {
  const facts = { preset: 'internal', format: 'csv', at: Date.UTC(2027, 2, 1, 9) };
  const taken = { kind: 'export-taken', facts, reason: 'Pour le congrès.', entries: [], to: NADIA } as const;
  const { text } = await writeLetter(letter({ ...taken, entries: [] }));
  const says = messagesIn('fr').letters.exportTaken;
  for (const told of [TAKER, '1er mars 2027', says.what.internal, 'Pour le congrès.']) expect(text).toContain(told);
  const ofOne = await writeLetter(
    letter({ ...taken, entries: [], facts: { ...facts, preset: 'own-data' }, reason: null }),
  );
  expect(ofOne.text).toContain(says.what['own-data']);
  expect(ofOne.text).not.toContain(says.reason);
});

it('the daily letter tells what waits and nothing else, and the whole head of the audit’s chain', async () => {
  const facts = { toDecide: 3, passedToMe: 0, objections: 1, eraseOn: '', auditNumber: 41, auditHash: 'ab'.repeat(32) };
  const { subject, text } = await writeLetter(letter({ kind: 'daily', facts, entries: [], to: NADIA }));
  const says = messagesIn('fr').letters.daily;
  expect(subject).toBe(says.subject(4));
  for (const told of [says.toDecide(3), says.objections(1), says.head(41, 'ab'.repeat(32))])
    expect(text).toContain(told);
  expect(text).not.toContain(says.passedToMe(0));
});

it('a letter that asks to confirm, or accepts, tells the days of the appeal where they are set', async () => {
  for (const kind of ['confirm', 'accepted'] as const) {
    const { days } = messagesIn('fr').letters;
    const { text } = await writeLetter(letter({ kind, facts: { closesOn: '2027-06-30' } }));
    expect(text).toContain(days.closesOn('30 juin 2027'));
    expect(text).not.toContain(days.handoverOn('').slice(0, 20));
    expect((await writeLetter(letter({ kind }))).text).not.toContain('30 juin');
  }
});

it('a letter that speaks of nothing is not written', async () => {
  await expect(writeLetter(letter({ kind: 'accepted', entries: [] }))).rejects.toThrow('no signature');
  await expect(writeLetter(letter({ kind: 'objection', objection: null }))).rejects.toThrow('no objection');
});

const NADIA = { name: 'Nadia', address: 'nadia@campaign.example' };

function toObjector(of: Partial<ClaimedLetter>): ClaimedLetter {
  return letter({ entries: [], to: { name: '', address: 'secretaire@dockers.example' }, ...of });
}

function linksIn(html: string): string[] {
  return [...new Set([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? ''))];
}
