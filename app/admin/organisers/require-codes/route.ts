import { readSiteRules, saveSiteRules } from '@/db';
import { readProvenOrganisersForm } from '../../../organiser-guard';
import { seeOther } from '../../../read-form';
import { posted } from '../../../unstored';
import { ruleForm } from '../form';

export const POST = posted(async (request) => {
  const posted = await readProvenOrganisersForm(request, 'organisers.manage');
  if (posted instanceof Response) return posted;
  const { requiresCodes } = ruleForm.parse(posted.fields);
  await saveSiteRules({ ...(await readSiteRules()), requiresCodes }, posted.organiser.id);
  return seeOther('/admin/organisers?done=ruled');
});
