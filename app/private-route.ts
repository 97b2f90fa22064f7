import { z } from 'zod';
import { keepDraft } from '@/db';
import { readForm, seeOther } from './read-form';
import { neededLines } from './text-rules';
import { posted } from './unstored';

// What the private pages of signatures and of démarches do alike.

export interface AtPrivatePage {
  params: Promise<{ lang: string; token: string }>;
}

const answerForm = z.object({ answer: neededLines() });

/** A route that takes the answer to an organiser's question in. */
export function answering(noun: 'signature' | 'demarche', answer: (token: string, answer: string) => Promise<string>) {
  return posted(async (request, { params }: AtPrivatePage) => {
    const { lang, token } = await params;
    const here = `/${lang}/${noun}/${token}`;
    const fields = await readForm(request);
    if (fields instanceof Response) return fields;
    const form = answerForm.safeParse(fields);
    if (!form.success) {
      const draft = await keepDraft({ answer: fields.answer ?? '' });
      return seeOther(`${here}?wrong=${form.error.issues[0]?.message}&draft=${draft}#answer`);
    }
    const outcome = await answer(token, form.data.answer);
    return seeOther(`${here}?done=${outcome === 'answered' ? 'answered' : 'overtaken'}`);
  });
}

/** A route that confirms what the page showed, which is sent under `field`, and nothing that came in meanwhile. */
export function confirming(
  noun: 'signature' | 'demarche',
  field: string,
  confirm: (token: string, shown: string) => Promise<'confirmed' | 'changed' | 'unknown' | 'gone'>,
) {
  return posted(async (request, { params }: AtPrivatePage) => {
    const { lang, token } = await params;
    const fields = await readForm(request);
    if (fields instanceof Response) return fields;
    const outcome = await confirm(token, fields[field] ?? '');
    const done = { confirmed: '?done=confirmed', changed: '?done=meanwhile', unknown: '', gone: '' }[outcome];
    return seeOther(`/${lang}/${noun}/${token}${done}`);
  });
}

/** A route that withdraws, and leads to where that is said. */
export function withdrawing(noun: 'signature' | 'demarche', withdraw: (token: string) => Promise<string>) {
  return posted(async (_, { params }: AtPrivatePage) => {
    const { lang, token } = await params;
    const outcome = await withdraw(token);
    return seeOther(outcome === 'withdrawn' ? `/${lang}/${noun}/withdrawn` : `/${lang}/${noun}/${token}`);
  });
}
