import { correctSignature, keepDraft, readPrivateSignature } from '@/db';
import { CONSENTS } from '@/db/types';
import { originalsBeside } from '../../../../promises';
import { readForm, seeOther } from '../../../../read-form';
import { asFields, asSaid, correctionForm, sentencesIn } from '../../../../signature-form';
import { posted } from '../../../../unstored';

interface Context {
  params: Promise<{ lang: string; token: string }>;
}

/** Changes what is shown and agreed to, and leaves every other word as it is. */
export const POST = posted(async (request, { params }: Context) => {
  const { lang, token } = await params;
  const here = `/${lang}/signature/${token}`;
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  const signature = await readPrivateSignature(token);
  if (typeof signature === 'string') return seeOther(here);
  const said = signature.waiting ?? signature.accepted;
  if (!said) return seeOther(here);
  const words = Object.entries(asFields(said)).filter(([name]) => !(CONSENTS as readonly string[]).includes(name));
  const asked = ['visibility', ...CONSENTS].flatMap((name) => (name in fields ? [[name, fields[name]]] : []));
  // Who signs keeps consenting to the signature being kept; withdrawing that consent is withdrawing the signature.
  const typed = { ...Object.fromEntries([...words, ...asked]), consentProcess: 'yes' };
  const form = correctionForm.safeParse(typed);
  if (!form.success) return seeOther(`${here}?shown=${await keepDraft(typed)}#visibility-form`);
  const next = asSaid(form.data);
  const beside = await originalsBeside(lang);
  const sentences = sentencesIn(lang, next.capacity, signature.appeal.addressedTo, beside);
  const outcome = await correctSignature(token, next, sentences);
  return seeOther(`${here}${outcome === 'corrected' ? '?done=changed' : ''}`);
});
