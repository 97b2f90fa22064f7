import type { ReactNode } from 'react';
import type { Appeal, ShownText } from '@/db/types';
import { directionOf } from '@/messages';

interface Words {
  appeal: Appeal;
  text: ShownText;
}

/** The language of a passage and its direction: those of the text, or of the original where it is not translated. */
export function spokenIn({ appeal, text }: Words, passage?: string) {
  const lang = passage && text.untranslated?.includes(passage) ? appeal.sourceLang : text.lang;
  return { lang, dir: directionOf(lang) };
}

/** A passage among others: set apart where it is not in the language of the text around it. */
export function Passage({ name, children, ...of }: Words & { name: string; children: ReactNode }) {
  const spoken = spokenIn(of, name);
  return spoken.lang === of.text.lang ? children : <bdi {...spoken}>{children}</bdi>;
}
