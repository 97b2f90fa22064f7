import { messagesIn } from '.';

// How the text of an appeal is set: the same on pages and on paper.

/** Shows the spaces beside French punctuation as ones at which no line ends; the text that is kept has plain ones. */
export function unbroken(text: string): string {
  return text.replace(/ (?=[»;:!?])/g, '\u00a0').replace(/« /g, '«\u00a0');
}

/** A title as it leaves its page: a translation that nobody has read says so wherever it goes. */
export function titleAway(lang: string, title: string, isUnreviewed: boolean): string {
  return isUnreviewed ? `${title} (${messagesIn(lang).handouts.unreviewed})` : title;
}

/** A title cut after each of its sentences. */
export function sentencesOf(title: string): string[] {
  const sentences = title.match(/[^!?.؟]+[\s\u00a0\u202f]*[!?.؟]*/gu) ?? [title];
  return sentences.map((sentence) => unbroken(sentence.trim()));
}

/** The paragraphs of a body. The texts know one mark: a paragraph between double asterisks is strong. */
export function paragraphsOf(body: string): { words: string; isStrong: boolean }[] {
  return body.split(/\n{2,}/).map((paragraph) => {
    const [, strong] = /^\*\*(.+)\*\*$/s.exec(paragraph) ?? [];
    return { words: unbroken(strong ?? paragraph), isStrong: strong !== undefined };
  });
}

/** A sentence with its full stop; some languages end a date with one of their own. */
export function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

/** What stands between the members of a list. */
export function comma(lang: string): string {
  return WITH_ARABIC_COMMA.has(lang) ? '، ' : ', ';
}

const WITH_ARABIC_COMMA = new Set(['ar', 'fa', 'ur']);
