import { keepDraft, renewRecoveryCodes } from '@/db';
import { CODES, readProvenOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

export const POST = posted(async (request) => {
  const posted = await readProvenOrganisersForm(request, 'desk.open');
  if (posted instanceof Response) return posted;
  const codes = await renewRecoveryCodes(posted.organiser.id);
  if (codes === 'off') return seeOther(CODES);
  return seeOther(`${CODES}?made=${await keepDraft({ codes: codes.join(' ') })}`);
});
