import { findAppeal } from '@/db';
import { type Organiser, reaches } from '@/db/types';
import { COUNTRIES } from '@/messages';
import { type Fields, seeOther } from './read-form';

interface Context {
  params: Promise<{ appeal: string }>;
}

type Done = 'done' | 'same';

/** What hiding and showing share: which country, whether it is the organiser's, and back to the page. */
export async function changeWhatIsHidden(
  { params }: Context,
  { organiser, fields }: { organiser: Organiser; fields: Fields },
  change: (appealId: string, country: string, by: string) => Promise<Done>,
  changed: 'hidden' | 'shown',
): Promise<Response> {
  const { appeal: slug } = await params;
  const here = `/admin/${slug}/list`;
  const appeal = await findAppeal(slug);
  const { country = '' } = fields;
  if (!appeal || ![...COUNTRIES, '*'].includes(country)) return seeOther(here);
  if (!mayHide(organiser, country)) return seeOther(`${here}?done=refused`);
  const done = await change(appeal.id, country, organiser.id);
  return seeOther(`${here}?done=${done === 'done' ? changed : 'same'}`);
}

function mayHide(organiser: Organiser, country: string): boolean {
  return country === '*' ? organiser.countries === null : reaches(organiser, { country, confidential: false });
}
