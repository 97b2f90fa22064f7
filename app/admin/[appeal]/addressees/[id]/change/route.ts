import { changeAddressee, findAppeal, keepDraft } from '@/db';
import { readAddressee } from '../../../../../addressee-form';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';

interface Context {
  params: Promise<{ appeal: string; id: string }>;
}

/** Writes an addressee anew; one that somebody removed meanwhile is offered as a new one, with what was typed. */
export const POST = posted(async (request, { params }: Context) => {
  const posted = await readOrganisersForm(request, 'addressees.write');
  if (posted instanceof Response) return posted;
  const { appeal: slug, id } = await params;
  const list = `/admin/${slug}/addressees`;
  const appeal = await findAppeal(slug);
  if (!appeal) return seeOther(list);
  const words = readAddressee(posted.fields);
  if (!words) return seeOther(`${list}/${id}?draft=${await keepDraft(posted.fields)}`);
  const outcome = await changeAddressee(appeal.id, id, words, posted.organiser.id);
  if (outcome === 'changed') return seeOther(`${list}/${id}?done=changed`);
  return seeOther(`${list}/new?wrong=gone&draft=${await keepDraft(posted.fields)}`);
});
