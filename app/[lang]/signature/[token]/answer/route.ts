import { z } from 'zod';
import { answerQuestion, keepDraft } from '@/db';
import { readForm, seeOther } from '../../../../read-form';
import { neededLines } from '../../../../text-rules';
import { posted } from '../../../../unstored';

interface Context {
  params: Promise<{ lang: string; token: string }>;
}

const answerForm = z.object({ answer: neededLines() });

export const POST = posted(async (request, { params }: Context) => {
  const { lang, token } = await params;
  const here = `/${lang}/signature/${token}`;
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  const form = answerForm.safeParse(fields);
  if (!form.success) {
    const draft = await keepDraft({ answer: fields.answer ?? '' });
    return seeOther(`${here}?wrong=${form.error.issues[0]?.message}&draft=${draft}#answer`);
  }
  const outcome = await answerQuestion(token, form.data.answer);
  return seeOther(`${here}?done=${outcome === 'answered' ? 'answered' : 'overtaken'}`);
});
