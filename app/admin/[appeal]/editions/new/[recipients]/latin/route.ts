import { findAppeal, keepLatinForms } from '@/db';
import { isRecipients } from '@/db/types';
import { readOrganisersForm } from '../../../../../../organiser-guard';
import { seeOther } from '../../../../../../read-form';
import { line } from '../../../../../../text-rules';
import { posted } from '../../../../../../unstored';

interface Context {
  params: Promise<{ appeal: string; recipients: string }>;
}

const ID = /^[0-9a-f-]{36}$/;

/** Keeps the Latin forms of names, each under the id of its statement. */
export const POST = posted(async (request, { params }: Context) => {
  const sent = await readOrganisersForm(request, 'editions.freeze');
  if (sent instanceof Response) return sent;
  const { appeal: slug, recipients } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isRecipients(recipients)) return seeOther(`/admin/${slug}/editions`);
  const forms = Object.entries(sent.fields).flatMap(([statementId, typed]) => {
    const latin = line().safeParse(typed);
    return ID.test(statementId) && latin.success ? [{ statementId, latin: latin.data ?? '' }] : [];
  });
  await keepLatinForms(appeal.id, forms, sent.organiser.id);
  return seeOther(`/admin/${slug}/editions/new/${recipients}?done=latin`);
});
