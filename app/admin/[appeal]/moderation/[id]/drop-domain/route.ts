import { dropDomain } from '@/db';
import type { At } from '../../../../../decision-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { onTies, tiesPage } from '../../../../../tie-route';
import { posted } from '../../../../../unstored';
import { dropForm } from '../ties/form';

export const POST = posted(async (request, at: At) => {
  const sent = await readOrganisersForm(request, 'signatures.decide', tiesPage(request));
  return onTies(sent, at, ['drop-domain', dropForm], async ({ dropped }, { signature, organiser }) => {
    await dropDomain({ id: dropped, signatoryId: signature.signatoryId, by: organiser.id });
    return 'dropped';
  });
});
