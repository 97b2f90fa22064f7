import { addSignature, findAppeal, findText, keepDraft } from '@/db';
import { isLanguage } from '@/messages';
import { originalsBeside } from '../../../promises';
import { type Fields, readForm, seeOther } from '../../../read-form';
import { asSaid, sentencesIn, signatureForm } from '../../../signature-form';
import { isTrapped } from '../../../trap';
import { answerUnstored } from '../../../unstored';

interface Context {
  params: Promise<{ lang: string; appeal: string }>;
}

/** Takes a signature from the form. Anybody may post: a mirror, an embedded form; nothing here rests on a session. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { lang, appeal: slug } = await params;
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  try {
    const appeal = await findAppeal(slug);
    if (!appeal || !isLanguage(lang)) return new Response('404\n', { status: 404 });
    const form = signatureForm.safeParse(fields);
    if (!form.success) return await backToForm(lang, slug, fields);
    const { email, text, invitation, ...words } = form.data;
    // A form without the hidden field, on a mirror for example, signs the text of its language.
    const textId = text || (await findText(appeal, lang)).id;
    const said = asSaid(words);
    const sentences = sentencesIn(lang, said.capacity, appeal.addressedTo, await originalsBeside(lang));
    const given = { appealId: appeal.id, textId, lang, email, said, sentences, invitation, trapped: isTrapped(fields) };
    const outcome = await addSignature(given);
    return outcome === 'taken' ? seeOther(await sentPage(lang, slug, email)) : await backToForm(lang, slug, fields);
  } catch (error) {
    return answerUnstored(error, lang, slug, fields);
  }
}

async function backToForm(lang: string, slug: string, fields: Fields): Promise<Response> {
  const draft = await keepDraft(onlyKnown(fields));
  return seeOther(`/${lang}/${slug}/sign?draft=${draft}`);
}

/** The address that was typed goes to the next page as a draft too, so that it never stands in the page's address. */
async function sentPage(lang: string, slug: string, email: string): Promise<string> {
  // The signature is stored by now; without a draft the next page only leaves the address out.
  const draft = await keepDraft({ email }).catch(() => null);
  return `/${lang}/${slug}/sign/sent${draft ? `?draft=${draft}` : ''}`;
}

function onlyKnown(fields: Fields): Fields {
  const known = Object.keys(signatureForm.shape);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => known.includes(name)));
}
