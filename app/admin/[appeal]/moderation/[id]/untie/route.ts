import { untie } from '@/db';
import type { At } from '../../../../../decision-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { onTies, tiesPage } from '../../../../../tie-route';
import { posted } from '../../../../../unstored';
import { untieForm } from '../ties/form';

export const POST = posted(async (request, at: At) => {
  const sent = await readOrganisersForm(request, 'signatures.decide', tiesPage(request));
  return onTies(sent, at, ['untie', untieForm], ({ link }, { appealId, organiser }) =>
    untie({ linkId: link, appealId, by: organiser.id }),
  );
});
