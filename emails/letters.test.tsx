import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ClaimedLetter, SIGNATURE_LETTERS } from '@/db/types';
import { countryName, dayIn, directionOf, LANGUAGES, messagesIn } from '@/messages';
import { openPost, type Post } from './post';
import { DOCKERS } from './test-cast';
import { APPEAL, entry, letter, linkOf, SAID_IN, SITE, TEACHERS } from './test-letters';
import { type MailServer, openMailServer } from './test-mail-server';
import { writeLetter } from './write-letter';

let server: MailServer;
let post: Post;

beforeAll(async () => {
  server = await openMailServer();
  post = openPost(server.url);
});
beforeEach(() => {
  server.arrived.length = 0;
});
afterAll(async () => {
  post.close();
  await server.close();
});

describe.each(LANGUAGES)('a letter in %s', (lang) => {
  it.each(SIGNATURE_LETTERS)('(%s) says what it is about, in HTML and in plain text alike', async (kind) => {
    const written = await writeLetter(letter({ kind, lang }));
    const mail = await arrive(letter({ kind, lang }));

    if (kind !== 'links') expect(mail.subject).toContain(DOCKERS);
    expect(mail.subject).toBe(written.subject);
    expect(mail.html).toMatch(new RegExp(`<html dir="${directionOf(lang)}" lang="${lang}">`));
    expect(mail.html).toContain(`<bdi>${DOCKERS}</bdi>`);
    const foot = [SITE.runBy, SITE.contact, SITE.keptFor, countryName(lang, SITE.hostingCountry)];
    for (const words of [DOCKERS, APPEAL, ...foot, ...(SAID_IN[kind] ?? [])]) {
      expect(mail.text).toContain(words);
      expect(mail.html).toContain(words);
    }
    expect(mail.text).not.toMatch(/<\w|&\w+;|undefined|\bnull\b|\[object|=>/);
  });

  it.each(SIGNATURE_LETTERS)('(%s) has its link whole, on a line of its own', async (kind) => {
    const mail = await arrive(letter({ kind, lang }));
    expect(mail.text?.split('\n')).toContain(linkOf(lang, 'a'));
    expect(mail.html).toContain(`href="${linkOf(lang, 'a')}"`);
  });

  it.each(SIGNATURE_LETTERS)('(%s) loads nothing and leads nowhere but to the private page', async (kind) => {
    const { html } = await writeLetter(letter({ kind, lang }));
    expect(html).not.toMatch(/<(img|link|script|iframe|object|style)\b|\bsrc=|url\(/i);
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(new Set(targets)).toEqual(new Set([linkOf(lang, 'a')]));
  });

  it.each(SIGNATURE_LETTERS)(
    '(%s) for a confidential signature names neither appeal nor organisation',
    async (kind) => {
      const secret = letter({ kind, lang, to: { name: '', address: 'x@union.example' }, entries: [entry('a', null)] });
      const mail = await arrive(secret);
      const whole = `${server.arrived[0]?.raw} ${mail.subject} ${mail.text} ${mail.html}`;
      for (const word of [/dockers/, /Arrêt immédiat/, /\bnull\b/]) expect(whole).not.toMatch(word);
      expect(mail.to).toMatchObject({ text: 'x@union.example' });
      expect(mail.text).toContain(linkOf(lang, 'a'));
    },
  );

  it.each(SIGNATURE_LETTERS)('(%s) says of a translation that nobody has read it', async (kind) => {
    const unread = { ...entry('a', DOCKERS), isUnreviewed: true };
    const { text } = await writeLetter(letter({ kind, lang, entries: [unread] }));
    expect(bare(text)).toContain(`${APPEAL} (${messagesIn(lang).handouts.unreviewed})`);
  });

  it('lists every signature of the mailbox with where it stands, and names the confidential ones not', async () => {
    const entries = [entry('a', DOCKERS, 'accepted'), entry('b', TEACHERS, 'waiting'), entry('c', null, 'returned')];
    const { text, html } = await arrive(letter({ kind: 'links', lang, entries }));
    const { standing, confidentialSignature } = messagesIn(lang).letters;
    for (const token of ['a', 'b', 'c']) expect(text?.split('\n')).toContain(linkOf(lang, token));
    for (const words of [
      DOCKERS,
      standing.accepted,
      TEACHERS,
      standing.waiting,
      confidentialSignature,
      standing.returned,
    ]) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
  });

  it('says only of a signature that is no longer accepted that it is refused', async () => {
    const words = messagesIn(lang).letters.refused;
    const correction = await writeLetter(letter({ kind: 'refused', lang, entries: [entry('a', DOCKERS, 'accepted')] }));
    expect(bare(correction.subject)).toBe(words.subjectOfCorrection(DOCKERS));
    expect(correction.text).toContain(words.outcomeOfCorrection);
    const whole = await writeLetter(letter({ kind: 'refused', lang, entries: [entry('a', DOCKERS, 'refused')] }));
    expect(bare(whole.subject)).toBe(words.subject(DOCKERS));
    expect(whole.text).toContain(words.outcome);
  });

  it('says when and where a sheet of paper was collected, but not where for a confidential signature', async () => {
    const day = dayIn(lang, '2027-02-20');
    const named = await writeLetter(letter({ kind: 'paper', lang }));
    expect(bare(named.text)).toContain(messagesIn(lang).letters.paper.collected(day, 'Congrès de Port-Évrard'));
    const secret = await writeLetter(letter({ kind: 'paper', lang, entries: [entry('a', null)] }));
    expect(secret.text).toContain(messagesIn(lang).letters.paper.collected(day, null));
    expect(secret.text + secret.html).not.toContain('Congrès');
  });
});

/** Without the signs that set a name apart where it runs against the text. */
function bare(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}

describe('a name in a letter', () => {
  it('keeps its own direction: in HTML always, in plain text and subject where it runs against the text', async () => {
    const arabic = await writeLetter(letter({ entries: [entry('a', TEACHERS)] }));
    expect(arabic.subject).toContain(`\u2068${TEACHERS}\u2069`);
    expect(arabic.text).toContain(`\u2068${TEACHERS}\u2069`);
    expect(arabic.html).toContain(`<bdi>${TEACHERS}</bdi>`);
    const french = await writeLetter(letter({}));
    expect(french.subject + french.text).not.toMatch(/[\u2066-\u2069]/);
  });

  it('turns no text around it, breaks no line and is no markup', async () => {
    const name = 'Union\u202E\u2069\r\nBcc: all@union.example <b>x</b>';
    const { subject, text, html } = await writeLetter(letter({ entries: [entry('a', name)] }));
    expect(subject).toContain('Union Bcc: all@union.example <b>x</b>');
    expect(subject + text + html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(html).toContain('&lt;b&gt;x&lt;/b&gt;');
  });

  it('is cut in the subject between characters as readers see them, and whole in the letter', async () => {
    const family = '👩‍👩‍👧';
    const name = `${'Union '.repeat(9)}${family.repeat(20)}`;
    const { subject, text } = await writeLetter(letter({ entries: [entry('a', name)] }));
    expect(subject).toContain(`${'Union '.repeat(9)}${family.repeat(5)}…`);
    expect(text).toContain(name);
  });
});

describe('the foot', () => {
  it('shows of who runs the site only what is filled in', async () => {
    const site = { runBy: '', contact: 'comite@port-evrard.example', hostingCountry: '', keptFor: '' };
    const { text } = await writeLetter(letter({ site }));
    expect(text.trimEnd().split('\n').slice(-2)).toEqual([
      messagesIn('fr').letters.foot.automatic,
      messagesIn('fr').letters.foot.contact(site.contact),
    ]);
  });
});

describe('the sentences', () => {
  it('in French have typographic apostrophes and narrow spaces before ; : ! ?', () => {
    const sentences = sentencesOf(messagesIn('fr').letters);
    expect(sentences.length).toBeGreaterThan(60);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/['"]/);
      expect(sentence).not.toMatch(/[^\u202F][;:!?»]|«[^\u202F]/);
    }
  });

  it('in English have typographic apostrophes', () => {
    for (const sentence of sentencesOf(messagesIn('en').letters)) expect(sentence).not.toMatch(/['"\u202F]/);
  });
});

it('a letter in a language without sentences is written in French', async () => {
  const { html, text } = await writeLetter(letter({ lang: 'eo' }));
  expect(html).toContain('lang="fr"');
  expect(text).toContain(linkOf('fr', 'a'));
});

async function arrive(claimed: ClaimedLetter) {
  expect(await post.send(claimed, await writeLetter(claimed))).toEqual({ state: 'sent' });
  const [arrived] = server.arrived;
  if (!arrived) throw new Error('The letter did not arrive.');
  expect(arrived.recipients).toEqual([claimed.to.address]);
  return arrived.mail;
}

/** Every sentence of a language, with `x` and without a name where it takes one. */
function sentencesOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [words('x', true), words(null, false)];
  return Object.values(words as object).flatMap(sentencesOf);
}
