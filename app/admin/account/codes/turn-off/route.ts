import { turnOffCodes } from '@/db';
import { CODES, readOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

export const POST = posted(async (request) => {
  const posted = await readOrganisersForm(request, 'desk.open');
  if (posted instanceof Response) return posted;
  const outcome = await turnOffCodes(posted.organiser.id, posted.fields.password ?? '');
  return seeOther(`${CODES}?${outcome === 'off' ? 'done=off' : `refused=${outcome}`}`);
});
