import { findAppeal } from '@/db';
import { type Appeal, may, type Organiser } from '@/db/types';
import { isLanguage } from '@/messages';

export interface Workshop {
  params: Promise<{ appeal: string; lang: string }>;
}

/** The page to which the forms of a translation belong; no appeal where `organiser` can write nothing there. */
export async function findWorkshop(
  params: Workshop['params'],
  organiser: Organiser,
): Promise<{ here: string; appeal: Appeal | null; written: string }> {
  const { appeal: slug, lang: written } = await params;
  const appeal = await findAppeal(slug);
  const isOne = appeal !== null && isLanguage(written) && mayWrite(organiser, appeal, written);
  return { here: `/admin/${slug}/translations/${written}`, appeal: isOne ? appeal : null, written };
}

/** The original is altered by owners alone. */
export function mayWrite(organiser: Organiser, { sourceLang }: Appeal, written: string): boolean {
  return written !== sourceLang || may(organiser, 'appeal.write');
}
