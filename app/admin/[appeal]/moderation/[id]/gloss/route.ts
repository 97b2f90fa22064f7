import { writeGloss } from '@/db';
import { type At, onSignature } from '../../../../../decision-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { screenAddress } from '../../../../../queue-view';
import { posted } from '../../../../../unstored';
import { glossForm } from '../form';

export const POST = posted(async (request, at: At) => {
  const sent = await readOrganisersForm(request, 'glosses.write');
  return onSignature(sent, at, ['gloss', glossForm], async (given, { slug, signature, organiser, view }) => {
    const told = await writeGloss(signature.id, given.of, given.glossLang, given.gloss, organiser.id);
    return screenAddress(slug, signature.id, view, { told });
  });
});
