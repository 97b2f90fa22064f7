import { acceptDemarche } from '@/db';
import { type AtDemarche, decideDemarche } from '../../../../../demarche-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { posted } from '../../../../../unstored';

export const POST = posted(async (request, at: AtDemarche) =>
  decideDemarche(await readOrganisersForm(request, 'signatures.decide'), at, 'accept', (deciding) =>
    acceptDemarche(deciding),
  ),
);
