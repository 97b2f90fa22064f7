import { confirmCodes, keepDraft } from '@/db';
import { CODES, readOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

export const POST = posted(async (request) => {
  const posted = await readOrganisersForm(request, 'desk.open', { beforeCodes: true });
  if (posted instanceof Response) return posted;
  const outcome = await confirmCodes(posted.organiser.id, posted.fields.code ?? '');
  if (typeof outcome === 'string') return seeOther(`${CODES}?refused=${outcome}`);
  return seeOther(`${CODES}?made=${await keepDraft({ codes: outcome.recoveryCodes.join(' ') })}`);
});
