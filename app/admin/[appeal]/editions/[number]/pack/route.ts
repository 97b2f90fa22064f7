import { askForPack } from '@/db';
import { onEdition } from '../../../../../edition-route';

export const POST = onEdition(async (edition, organiser) => {
  await askForPack(edition.id, organiser.id);
  return 'asked';
});
