import { sendAgain } from '@/db';
import { readOrganisersForm } from '../../../organiser-guard';
import { seeOther } from '../../../read-form';

export async function POST(request: Request): Promise<Response> {
  const posted = await readOrganisersForm(request);
  if (posted instanceof Response) return posted;
  return seeOther(`/admin/outbox?again=${await sendAgain(posted.organiser.id)}`);
}
