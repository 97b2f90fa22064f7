import { handOver } from '@/db';
import type { At } from '../../../../../decision-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { onTies, tiesPage } from '../../../../../tie-route';
import { posted } from '../../../../../unstored';
import { handOverForm } from '../ties/form';

export const POST = posted(async (request, at: At) => {
  const sent = await readOrganisersForm(request, 'signatures.decide', tiesPage(request));
  return onTies(sent, at, ['hand-over', handOverForm], (given, { signature, organiser }) =>
    handOver({ ...given, signatureId: signature.id, by: organiser.id }),
  );
});
