import { findAppeal, removeAddressee } from '@/db';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';

interface Context {
  params: Promise<{ appeal: string; id: string }>;
}

/** Takes an addressee out of the register; out already is out. */
export const POST = posted(async (request, { params }: Context) => {
  const posted = await readOrganisersForm(request, 'addressees.write');
  if (posted instanceof Response) return posted;
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  if (appeal) await removeAddressee(appeal.id, id, posted.organiser.id);
  return seeOther(`/admin/${slug}/addressees?done=removed`);
});
