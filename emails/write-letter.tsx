import { render, toPlainText } from '@react-email/render';
import type { ClaimedLetter, LetterKind, WrittenLetter } from '@/db/types';
import { env } from '@/env';
import { DEFAULT_LANGUAGE, directionOf, isLanguage, type Lang, messagesIn } from '@/messages';
import { asPlainText, asSubject, END_OF_ISOLATE, ISOLATE, setApart } from '@/messages/names-in-text';
import { titleAway } from '@/messages/typography';
import { accepted } from './accepted';
import { already } from './already';
import { answered } from './answered';
import { confirm } from './confirm';
import { daily } from './daily';
import { delivered } from './delivered';
import { demarcheAccepted } from './demarche-accepted';
import { demarcheConfirm } from './demarche-confirm';
import { demarcheRefused } from './demarche-refused';
import { demarcheReturned } from './demarche-returned';
import { exportTaken } from './export-taken';
import { handedOver } from './handed-over';
import { Letter, type Occasion, type Sheet } from './letter';
import { links } from './links';
import { newWayIn } from './new-way-in';
import { objected } from './objected';
import { objection } from './objection';
import { objectionAlert } from './objection-alert';
import { objectionAnswered } from './objection-answered';
import { objectionResolved } from './objection-resolved';
import { paper } from './paper';
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
  paper,
  delivered,
  answered,
  'handed-over': handedOver,
  objected,
  'objection-resolved': objectionResolved,
  objection,
  'objection-answered': objectionAnswered,
  'demarche-confirm': demarcheConfirm,
  'demarche-accepted': demarcheAccepted,
  'demarche-returned': demarcheReturned,
  'demarche-refused': demarcheRefused,
  'objection-alert': objectionAlert,
  daily,
  'new-way-in': newWayIn,
  'export-taken': exportTaken,
};

/**
 * Writes a letter in its own language, or in the default one where there is none such: subject, HTML and plain text,
 * the links in them whole. Throws where the letter has nothing to speak of.
 */
export async function writeLetter(letter: ClaimedLetter): Promise<WrittenLetter & { html: string }> {
  const lang = isLanguage(letter.lang) ? letter.lang : DEFAULT_LANGUAGE;
  const dir = directionOf(lang);
  const words = messagesIn(lang).letters;
  const sheet = SHEETS[letter.kind](occasionOf(letter, lang));
  const subject = asSubject(sheet.subject, dir);
  const html = await render(<Letter {...sheet} subject={subject} {...{ lang, dir, words, site: letter.site }} />);
  return { subject, html, text: asPlainText(toPlainText(html, PLAIN), dir) };
}

function occasionOf(letter: ClaimedLetter, lang: Lang): Occasion {
  const { id, by, question, reason, facts, objection } = letter;
  const entries = letter.entries.map((entry) => ({
    ...entry,
    organisation: entry.organisation && setApart(entry.organisation),
    appealTitle: entry.appealTitle && setApart(titleAway(lang, entry.appealTitle, entry.isUnreviewed)),
    link: `${env.origin}/${lang}/signature/${entry.token}`,
  }));
  const demarches = letter.demarches.map(({ token }) => ({ link: `${env.origin}/${lang}/demarche/${token}` }));
  return {
    ...{ lang, words: messagesIn(lang).letters, entries, demarches, by, question, reason, facts },
    desk: (path) => `${env.origin}/admin${path}`,
    get entry() {
      const [entry] = entries;
      if (!entry) throw new Error(`The letter ${id} has no signature to speak of.`);
      return entry;
    },
    get objection() {
      if (!objection) throw new Error(`The letter ${id} has no objection to speak of.`);
      const { organisation, appealTitle, isUnreviewed } = objection;
      return {
        ...objection,
        organisation: organisation ? setApart(organisation) : null,
        appealTitle: organisation ? setApart(titleAway(lang, appealTitle, isUnreviewed)) : null,
        link: `${env.origin}/${lang}/objection/${objection.token}`,
      };
    },
    get demarche() {
      const [demarche] = demarches;
      if (!demarche) throw new Error(`The letter ${id} has no démarche to speak of.`);
      return demarche;
    },
  };
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
