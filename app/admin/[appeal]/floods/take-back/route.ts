import { takeBackBatch } from '@/db';
import { readOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';
import { batchForm } from '../form';

export const POST = posted(async (request, { params }: { params: Promise<{ appeal: string }> }) => {
  const sent = await readOrganisersForm(request, 'floods.stop');
  if (sent instanceof Response) return sent;
  const here = `/admin/${(await params).appeal}/floods`;
  const form = batchForm.safeParse(sent.fields);
  const taken = form.success ? await takeBackBatch(form.data.batch, sent.organiser) : 'unknown';
  if (typeof taken === 'string') return seeOther(`${here}?done=not-taken-back`);
  return seeOther(`${here}?done=taken-back&n=${taken.restored}&changed=${taken.changed}`);
});
