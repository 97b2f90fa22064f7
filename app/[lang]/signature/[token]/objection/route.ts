import { answerObjection, keepDraft } from '@/db';
import { objectionAnswerForm } from '../../../../objection-answer-form';
import { readForm, seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

interface Context {
  params: Promise<{ lang: string; token: string }>;
}

/** Takes the signatory's answer to what is said against its signature. */
export const POST = posted(async (request, { params }: Context) => {
  const { lang, token } = await params;
  const here = `/${lang}/signature/${token}`;
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  const form = objectionAnswerForm.safeParse(fields);
  if (!form.success) {
    const { objection = '', objectionAnswer = '' } = fields;
    return seeOther(`${here}?objection=${await keepDraft({ objection, objectionAnswer })}#objections`);
  }
  const { objection, objectionAnswer } = form.data;
  const outcome = await answerObjection(token, objection, objectionAnswer);
  return seeOther(outcome === 'unknown' ? here : `${here}?objection=${outcome}#objections`);
});
