import { checkPaper, enterPaper, findAppeal, findText, keepDraft } from '@/db';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { readSheet, sheetIdOf } from '../../../../../paper-form';
import { seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';

interface Context {
  params: Promise<{ appeal: string }>;
}

/** Enters one sheet; a name that is there already is asked about first. */
export const POST = posted(async (request, { params }: Context) => {
  const posted = await readOrganisersForm(request, 'paper.enter');
  if (posted instanceof Response) return posted;
  const { organiser, fields } = posted;
  const { appeal: slug } = await params;
  const here = `/admin/${slug}/paper`;
  const again = async (wrong: string) =>
    seeOther(`${here}/sheet?${new URLSearchParams({ wrong, draft: await keepDraft(fields) })}`);
  const appeal = await findAppeal(slug);
  const read = appeal && (await readSheet(fields, appeal.addressedTo));
  if (!read) return again('');
  const lines = read.line ? [read.line] : [];
  const { doubles } = await checkPaper(appeal.id, lines, organiser);
  if (doubles.length && !('despite' in fields)) return again('');
  const id = sheetIdOf(fields);
  const { id: textId } = await findText(appeal, read.about.lang);
  const sheet = { ...read.about, id, textId, countedOnly: read.line ? 0 : 1 };
  const outcome = await enterPaper(appeal.id, sheet, lines, organiser);
  if (outcome === 'closed') return again('closed');
  if (outcome === 'outside') return again('outsideReach');
  return 'repeated' in outcome ? again('mailboxRepeated') : seeOther(`${here}?entered=${id}`);
});
