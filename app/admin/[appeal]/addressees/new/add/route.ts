import { addAddressee, findAppeal, keepDraft } from '@/db';
import { readAddressee } from '../../../../../addressee-form';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';

interface Context {
  params: Promise<{ appeal: string }>;
}

/** Puts an addressee into the register. */
export const POST = posted(async (request, { params }: Context) => {
  const posted = await readOrganisersForm(request, 'addressees.write');
  if (posted instanceof Response) return posted;
  const { appeal: slug } = await params;
  const list = `/admin/${slug}/addressees`;
  const appeal = await findAppeal(slug);
  if (!appeal) return seeOther(list);
  const words = readAddressee(posted.fields);
  if (!words) return seeOther(`${list}/new?draft=${await keepDraft(posted.fields)}`);
  await addAddressee(appeal.id, words, posted.organiser.id);
  return seeOther(`${list}?done=added`);
});
