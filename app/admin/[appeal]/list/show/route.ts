import { showCountry } from '@/db';
import { changeWhatIsHidden } from '../../../../hiding-route';
import { readOrganisersForm } from '../../../../organiser-guard';
import { posted } from '../../../../unstored';

interface Context {
  params: Promise<{ appeal: string }>;
}

export const POST = posted(async (request, context: Context) => {
  const posted = await readOrganisersForm(request, 'floods.stop');
  return posted instanceof Response ? posted : changeWhatIsHidden(context, posted, showCountry, 'shown');
});
