import { dayIn, languageName, messagesIn } from '.';
import { comma, ended } from './typography';

/** What is told of where a text comes from. */
interface Text {
  lang: string;
  status: 'source' | 'official' | 'volunteer' | 'draft';
  translator: string | null;
  /** YYYY-MM-DD; null before it is published. */
  datedOn: string | null;
  reading: { readBy: string; readOn: string } | null;
}

/** Which text this is, in which language, and of a translation who made it, when, and who read it: one sentence. */
export function provenanceIn(lang: string, text: Text, sourceLang: string): string {
  const m = messagesIn(lang).appeal;
  const { status, translator, datedOn, reading } = text;
  const said = [
    languageName(text.lang, lang),
    m.textStatus[status],
    translator && m.translatedBy(translator),
    text.lang !== sourceLang && datedOn && dayIn(lang, datedOn),
    reading && m.readBy(reading.readBy, dayIn(lang, reading.readOn)),
  ];
  return ended(said.filter(Boolean).join(comma(lang)));
}
