import { tiePart } from '@/db';
import type { At } from '../../../../../decision-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { onTies, tiesPage } from '../../../../../tie-route';
import { posted } from '../../../../../unstored';
import { otherIn, tieForm } from '../ties/form';

/** This signature is by a part of the organisation of another. */
export const POST = posted(async (request, at: At) => {
  const sent = await readOrganisersForm(request, 'signatures.decide', tiesPage(request));
  return onTies(sent, at, ['tie', tieForm], (given, { signature, organiser }) =>
    tiePart({ signatureId: signature.id, otherId: otherIn(given), by: organiser.id }),
  );
});
