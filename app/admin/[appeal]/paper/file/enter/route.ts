import { enterPaper, findAppeal, findText } from '@/db';
import { readTyped } from '../../../../../drafted';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { readPaperFile } from '../../../../../paper-file';
import { sheetIdOf } from '../../../../../paper-form';
import { seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';

interface Context {
  params: Promise<{ appeal: string }>;
}

/** Enters all lines that were shown, or none. */
export const POST = posted(async (request, { params }: Context) => {
  const posted = await readOrganisersForm(request, 'paper.enter');
  if (posted instanceof Response) return posted;
  const { organiser, fields } = posted;
  const { appeal: slug } = await params;
  const { draft = '' } = fields;
  const again = (wrong = '') => seeOther(`/admin/${slug}/paper/file?${new URLSearchParams({ draft, wrong })}`);
  const [appeal, typed] = await Promise.all([findAppeal(slug), readTyped(draft)]);
  const file = appeal && typed && (await readPaperFile(appeal, typed, organiser));
  if (!appeal || !typed || !file?.toEnter) return again();
  const { about, lines, countedOnly } = file.toEnter;
  const id = sheetIdOf(typed);
  const { id: textId } = await findText(appeal, about.lang);
  const outcome = await enterPaper(appeal.id, { ...about, id, textId, countedOnly }, lines, organiser);
  return typeof outcome === 'object' && 'entered' in outcome
    ? seeOther(`/admin/${slug}/paper?entered=${id}`)
    : again(outcome === 'closed' ? 'closed' : '');
});
