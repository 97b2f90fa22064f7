import type { z } from 'zod';
import { findAppeal, keepDraft, readForOrganisers } from '@/db';
import { readOrganisersForm } from './organiser-guard';
import { seeOther } from './read-form';

interface Context {
  params: Promise<{ appeal: string; id: string }>;
}

/** What all three decisions do around their one verb: who decides, on which signature, and back to its page. */
export async function takeDecision<Given extends { statement: string }>(
  request: Request,
  { params }: Context,
  form: z.ZodType<Given>,
  decide: (
    given: Given,
    what: { signatureId: string; statementId: string; by: string },
  ) => Promise<'decided' | 'changed'>,
): Promise<Response> {
  const posted = await readOrganisersForm(request);
  if (posted instanceof Response) return posted;
  const { appeal: slug, id } = await params;
  const here = `/admin/${slug}/signatures/${id}`;
  const appeal = await findAppeal(slug);
  if (!appeal || !(await readForOrganisers(appeal.id, id))) return seeOther(here);
  const read = form.safeParse(posted.fields);
  if (!read.success) {
    const fault = read.error.issues[0];
    const draft = await keepDraft(posted.fields);
    const wrong = new URLSearchParams({ wrong: `${String(fault?.path[0])} ${fault?.message}`, draft });
    return seeOther(`${here}?${wrong}`);
  }
  const what = { signatureId: id, statementId: read.data.statement, by: posted.organiser.id };
  const done = await decide(read.data, what);
  // What was written to the signatory may be wanted all the same, once the change has been read.
  return seeOther(`${here}?done=${done}${done === 'changed' ? `&draft=${await keepDraft(posted.fields)}` : ''}`);
}
