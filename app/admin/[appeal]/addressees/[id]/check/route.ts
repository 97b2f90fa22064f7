import { checkAddressee, findAppeal } from '@/db';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';

interface Context {
  params: Promise<{ appeal: string; id: string }>;
}

/** Notes that an organiser looked today and found the addressee still so. */
export const POST = posted(async (request, { params }: Context) => {
  const posted = await readOrganisersForm(request, 'addressees.write');
  if (posted instanceof Response) return posted;
  const { appeal: slug, id } = await params;
  const list = `/admin/${slug}/addressees`;
  const appeal = await findAppeal(slug);
  if (!appeal) return seeOther(list);
  return seeOther(`${list}?done=${await checkAddressee(appeal.id, id, posted.organiser.id)}`);
});
