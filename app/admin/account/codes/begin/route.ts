import { beginCodes } from '@/db';
import { CODES, readProvenOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

export const POST = posted(async (request) => {
  const posted = await readProvenOrganisersForm(request, 'desk.open', { beforeCodes: true });
  if (posted instanceof Response) return posted;
  await beginCodes(posted.organiser.id);
  return seeOther(CODES);
});
