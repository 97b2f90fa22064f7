import { render, toPlainText } from '@react-email/render';
import type { ClaimedLetter, LetterKind, WrittenLetter } from '@/db/types';
import { env } from '@/env';
import { DEFAULT_LANGUAGE, directionOf, isLanguage, messagesIn } from '@/messages';
import { accepted } from './accepted';
import { already } from './already';
import { confirm } from './confirm';
import { Letter, type Occasion, type Sheet } from './letter';
import { links } from './links';
import { asPlainText, asSubject, END_OF_ISOLATE, ISOLATE, setApart } from './name';
import { refused } from './refused';
import { reminder } from './reminder';
import { returned } from './returned';

const SHEETS: Record<LetterKind, (occasion: Occasion) => Sheet> = {
  confirm,
  reminder,
  already,
  links,
  accepted,
  returned,
  refused,
};

/**
 * Writes a letter in its own language, or in the default one where there is none such: subject, HTML and plain text,
 * the links in them whole. Throws where the letter has no signature to speak of.
 */
export async function writeLetter(letter: ClaimedLetter): Promise<WrittenLetter & { html: string }> {
  const { kind, site, question, reason } = letter;
  const lang = isLanguage(letter.lang) ? letter.lang : DEFAULT_LANGUAGE;
  const dir = directionOf(lang);
  const words = messagesIn(lang).letters;
  const entries = letter.entries.map((entry) => ({
    ...entry,
    organisation: entry.organisation && setApart(entry.organisation),
    appealTitle: entry.appealTitle && setApart(entry.appealTitle),
    link: `${env.origin}/${lang}/signature/${entry.token}`,
  }));
  const [entry] = entries;
  if (!entry) throw new Error(`The letter ${letter.id} has no signature to speak of.`);
  const sheet = SHEETS[kind]({ words, entry, entries, question, reason });
  const subject = asSubject(sheet.subject, dir);
  const html = await render(<Letter {...sheet} subject={subject} {...{ lang, dir, words, site }} />);
  return { subject, html, text: asPlainText(toPlainText(html, PLAIN), dir) };
}

const PLAIN = {
  selectors: [
    { selector: 'bdi', format: 'inlineSurround', options: { prefix: ISOLATE, suffix: END_OF_ISOLATE } },
    { selector: 'h2', options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    { selector: 'a', options: { linkBrackets: false, hideLinkHrefIfSameAsText: true } },
    // The address of a button stands whole on the line below it.
    { selector: 'a.button', format: 'inline' },
    { selector: 'p.button', format: 'paragraph', options: { leadingLineBreaks: 2, trailingLineBreaks: 1 } },
    { selector: 'p.address', format: 'paragraph', options: { leadingLineBreaks: 1, trailingLineBreaks: 2 } },
    { selector: 'hr', options: { length: 24 } },
  ],
};
