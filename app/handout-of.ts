import { findAppeal, findText, readSite } from '@/db';
import type { HandoutMatter } from '@/delivery/paper/handouts';
import { env } from '@/env';
import { isLanguage } from '@/messages';
import { arePromisesRead } from './promises';

/** What a sheet or a card is made from; null where there is no such appeal or language. */
export async function handoutOf(lang: string, slug: string): Promise<HandoutMatter | null> {
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return null;
  const [text, site, promisesRead] = await Promise.all([findText(appeal, lang), readSite(), arePromisesRead(lang)]);
  return { lang, appeal, text, site, promisesRead, address: `${env.origin}/${lang}/${slug}` };
}
