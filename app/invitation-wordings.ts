import { findText, listReadyTexts } from '@/db';
import type { Appeal, Invitation } from '@/db/types';
import { env } from '@/env';
import { directionOf, isLanguage, type Lang, messagesIn } from '@/messages';
import { asPlainText, setApart } from '@/messages/names-in-text';
import { titleAway } from '@/messages/typography';

/** Where a text of one's own wants the link; one without it has the link at its end. */
const PLACE = '{link}';
const FALLBACK: Lang = 'en';

export interface InvitationWording {
  id: string;
  lang: string;
  /** Of the letter; an organiser's own, by which it is chosen too. */
  subject: string;
  text: string;
}

/** The address of the form, filled in; in the invitation's language, or in English where the site has none such. */
export function personalLink(appeal: Appeal, { token, lang }: Invitation): string {
  const path = `/${isLanguage(lang) ? lang : FALLBACK}/${appeal.slug}/sign`;
  return `${env.origin}${path}?${new URLSearchParams({ invitation: token })}`;
}

/**
 * What may be sent with the link: the organisers' own texts in the invitation's language, or else the one that comes with
 * the site, in that language or in English.
 */
export async function wordingsFor(appeal: Appeal, invitation: Invitation): Promise<InvitationWording[]> {
  const link = personalLink(appeal, invitation);
  const own = await listReadyTexts(appeal.id, 'invite', invitation.lang);
  if (own.length === 0) return [await shipped(appeal, invitation, link)];
  return own.map(({ id, lang, title, text }) => ({
    ...{ id, lang, subject: title },
    text: text.includes(PLACE) ? text.replaceAll(PLACE, link) : `${text}\n\n${link}`,
  }));
}

async function shipped(appeal: Appeal, { lang, organisation }: Invitation, link: string): Promise<InvitationWording> {
  const written = isLanguage(lang) ? lang : FALLBACK;
  const { shipped: m, shippedSubject } = messagesIn(written).asking;
  const { title, status } = await findText(appeal, written);
  const named = setApart(titleAway(written, title, status === 'draft'));
  const here = `${m.here}\n${link}`;
  const ask = m.ask(setApart(organisation), named);
  const plain = (words: string) => asPlainText(words, directionOf(written));
  const text = plain([m.greeting, ask, here, m.public, m.decide, m.farewell].join('\n\n'));
  return { id: 'shipped', lang: written, subject: plain(shippedSubject(named)), text };
}
