import { prove } from '@/db';
import { readOrganisersForm, wayIn } from '../../../organiser-guard';
import { seeOther } from '../../../read-form';
import { posted } from '../../../unstored';

export const POST = posted(async (request) => {
  const posted = await readOrganisersForm(request, 'desk.open', { beforeCodes: true });
  if (posted instanceof Response) return posted;
  const { password = '', code = '' } = posted.fields;
  const outcome = await prove(request.headers.get('cookie') ?? '', { password, code: code.trim() });
  const { back, draft } = wayIn(posted.fields);
  if (outcome === 'gone') return seeOther('/admin/sign-in');
  if (outcome !== 'proved')
    return seeOther(`/admin/again?${new URLSearchParams({ refused: outcome, ...(draft && { back, draft }) })}`);
  return seeOther(draft ? `${back}?draft=${draft}` : back);
});
