import { verifyDomain } from '@/db';
import type { At } from '../../../../../decision-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { onTies, tiesPage } from '../../../../../tie-route';
import { posted } from '../../../../../unstored';
import { domainForm } from '../ties/form';

export const POST = posted(async (request, at: At) => {
  const sent = await readOrganisersForm(request, 'signatures.decide', tiesPage(request));
  return onTies(sent, at, ['domain', domainForm], ({ domain, domainEvidence }, { signature, organiser }) =>
    verifyDomain({ signatoryId: signature.signatoryId, domain, evidence: domainEvidence, by: organiser.id }),
  );
});
