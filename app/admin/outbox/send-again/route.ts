import { sendAgain } from '@/db';
import { readOrganisersForm } from '../../../organiser-guard';
import { seeOther } from '../../../read-form';
import { posted } from '../../../unstored';

export const POST = posted(async (request) => {
  const posted = await readOrganisersForm(request, 'outbox.hurry');
  if (posted instanceof Response) return posted;
  return seeOther(`/admin/outbox?again=${await sendAgain(posted.organiser.id)}`);
});
