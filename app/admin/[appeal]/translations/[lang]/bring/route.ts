import { findText, keepPassages, readTranslation } from '@/db';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { readUpload, seeOther } from '../../../../../read-form';
import { readTranslationFile } from '../../../../../translation-file';
import { findWorkshop, type Workshop } from '../../../../../translation-workshop';
import { posted } from '../../../../../unstored';

/** Takes a file back: what it has of each passage is kept, what it leaves empty stays. */
export const POST = posted(async (request, { params }: Workshop) => {
  const sent = await readOrganisersForm(request, 'translations.write', { read: readUpload });
  if (sent instanceof Response) return sent;
  const { here, appeal, written } = await findWorkshop(params, sent.organiser);
  if (!appeal) return seeOther(here);
  const fault = (name: string) => seeOther(`${here}?fault=${name}#content`);
  if (sent.fields.fileWrong) return fault('notText');
  const { passages, ready } = await readTranslation(appeal, written);
  const { sha256 } = await findText(appeal, appeal.sourceLang);
  const parts = [...passages, ...ready];
  const read = readTranslationFile(sent.fields.file ?? '', { appeal, lang: written, sha256, parts });
  if (typeof read === 'string') return fault(read);
  const kept = await keepPassages(appeal, written, read, sent.organiser.id);
  if (kept === 'changed') return fault('changedSince');
  if (kept === 'strange') return fault('strangePart');
  return seeOther(`${here}?done=brought&number=${kept}#content`);
});
