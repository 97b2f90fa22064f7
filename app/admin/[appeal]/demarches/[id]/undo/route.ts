import { undoDemarcheDecision } from '@/db';
import { type AtDemarche, onDemarche } from '../../../../../demarche-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { posted } from '../../../../../unstored';

export const POST = posted(async (request, at: AtDemarche) =>
  onDemarche(
    await readOrganisersForm(request, 'signatures.decide'),
    at,
    async ({ decisions }, { organiser, fields: { decision = '' } }) => {
      const isItsOwn = decisions.some(({ id }) => id === decision);
      return { undone: isItsOwn ? await undoDemarcheDecision(decision, organiser.id) : 'changed' };
    },
  ),
);
