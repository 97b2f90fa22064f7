import { askForPack } from '@/db';
import { type AtEdition, onEdition } from '../../../../../edition-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { posted } from '../../../../../unstored';

export const POST = posted(async (request, at: AtEdition) =>
  onEdition(await readOrganisersForm(request, 'editions.freeze'), at, async (edition, organiser) => {
    await askForPack(edition.id, organiser.id);
    return 'asked';
  }),
);
