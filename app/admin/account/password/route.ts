import { changePassword } from '@/db';
import { readOrganisersForm } from '../../../organiser-guard';
import { seeOther } from '../../../read-form';
import { posted } from '../../../unstored';
import { chosenPassword } from '../form';

export const POST = posted(async (request) => {
  const posted = await readOrganisersForm(request, 'desk.open');
  if (posted instanceof Response) return posted;
  const chosen = chosenPassword.safeParse(posted.fields.password);
  if (!chosen.success) {
    const fault = new URLSearchParams({ password: chosen.error.issues[0]?.message ?? '' });
    return seeOther(`/admin/account?${fault}`);
  }
  const given = { old: posted.fields.oldPassword ?? '', password: chosen.data };
  const outcome = await changePassword(request.headers.get('cookie') ?? '', given);
  if (outcome === 'gone') return seeOther('/admin/sign-in');
  return seeOther(`/admin/account?${outcome === 'changed' ? 'done=password' : `refused=${outcome}`}`);
});
