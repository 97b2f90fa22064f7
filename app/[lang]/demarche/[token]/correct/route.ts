import { correctDemarche, keepDraft, listAddressees, readPrivateDemarche } from '@/db';
import { asTold, reportForm, reportSentences, withTold } from '../../../../demarche-form';
import type { AtPrivatePage } from '../../../../private-route';
import { originalsBeside } from '../../../../promises';
import { readForm, seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

export const POST = posted(async (request, { params }: AtPrivatePage) => {
  const { lang, token } = await params;
  const here = `/${lang}/demarche/${token}`;
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  const demarche = await readPrivateDemarche(token);
  if (typeof demarche === 'string') return seeOther(here);
  const { appeal, waiting, accepted } = demarche;
  const addressees = withTold(await listAddressees(appeal.id), waiting ?? accepted);
  const form = reportForm(appeal, addressees);
  const read = form.safeParse(fields);
  if (!read.success) {
    const typed = Object.entries(fields).filter(([name]) => name in form.shape);
    return seeOther(`${here}/correction?draft=${await keepDraft(Object.fromEntries(typed))}`);
  }
  const sentences = reportSentences(lang, appeal.addressedTo, await originalsBeside(lang));
  const outcome = await correctDemarche(token, asTold(read.data, addressees), sentences);
  return seeOther(`${here}?done=${outcome === 'corrected' ? 'changed' : 'tooLate'}`);
});
