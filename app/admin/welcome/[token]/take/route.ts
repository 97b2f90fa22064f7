import { keepDraft, readSite, readWelcome, signIn, takeWelcome } from '@/db';
import { refuseForeign } from '../../../../organiser-guard';
import { type Fields, readForm, seeOther } from '../../../../read-form';
import { errorsOf } from '../../../../signature-form';
import { posted } from '../../../../unstored';
import { firstForm, namedForm } from '../form';

interface Context {
  params: Promise<{ token: string }>;
}

export const POST = posted(async (request, { params }: Context) => {
  const refusal = refuseForeign(request);
  if (refusal) return refusal;
  const { token } = await params;
  const here = `/admin/welcome/${token}`;
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  const welcome = await readWelcome(token);
  if (!welcome) return seeOther(here);
  const form = welcome.email ? namedForm.transform((given) => ({ ...welcome, ...given })) : firstForm;
  const read = form.safeParse(fields);
  if (!read.success) return backToForm(here, fields);
  const outcome = await takeWelcome(token, read.data);
  if (outcome === 'gone') return seeOther(here);
  const entered = await signIn(read.data.email, read.data.password);
  if (typeof entered === 'string') return seeOther('/admin/sign-in');
  if (entered.codeDue) return seeOther('/admin/sign-in/code', entered.cookies);
  const { runBy } = await readSite();
  return seeOther(runBy ? '/admin' : '/admin/site', entered.cookies);
});

/** What was typed, but for the password, which is never kept. */
async function backToForm(here: string, { name = '', email = '', password = '' }: Fields): Promise<Response> {
  const draft = await keepDraft({ name, email });
  const wrong = errorsOf(namedForm, { password }).password;
  const about = wrong ? `&password=${encodeURIComponent(wrong)}` : '';
  return seeOther(`${here}?draft=${draft}${about}`);
}
