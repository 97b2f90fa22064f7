import { correctSignature, keepDraft, readPrivateSignature } from '@/db';
import { originalsBeside } from '../../../../promises';
import { type Fields, readForm, seeOther } from '../../../../read-form';
import { asSaid, correctionForm, sentencesIn } from '../../../../signature-form';
import { posted } from '../../../../unstored';

interface Context {
  params: Promise<{ lang: string; token: string }>;
}

export const POST = posted(async (request, { params }: Context) => {
  const { lang, token } = await params;
  const here = `/${lang}/signature/${token}`;
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  const signature = await readPrivateSignature(token);
  if (typeof signature === 'string') return seeOther(here);
  const form = correctionForm.safeParse(fields);
  if (!form.success) return backToForm(here, fields);
  const said = asSaid(form.data);
  const sentences = sentencesIn(lang, said.capacity, signature.appeal.addressedTo, await originalsBeside(lang));
  const outcome = await correctSignature(token, said, sentences);
  if (outcome === 'repeated') return backToForm(here, fields, '&repeated=yes');
  return seeOther(`${here}${outcome === 'corrected' ? '?done=changed' : ''}`);
});

async function backToForm(here: string, fields: Fields, more = ''): Promise<Response> {
  const known = Object.keys(correctionForm.shape);
  const draft = await keepDraft(Object.fromEntries(Object.entries(fields).filter(([name]) => known.includes(name))));
  return seeOther(`${here}/correction?draft=${draft}${more}`);
}
