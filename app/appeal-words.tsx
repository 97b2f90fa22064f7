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

/** The same of a passage among others, where it is not in the language of the text around it. */
export function spokenApart(of: Words, passage: string) {
  const spoken = spokenIn(of, passage);
  return spoken.lang === of.text.lang ? null : spoken;
}

/** A passage within a line of others. */
export function Passage({ name, children, ...of }: Words & { name: string; children: ReactNode }) {
  const apart = spokenApart(of, name);
  return apart ? <bdi {...apart}>{children}</bdi> : children;
}
