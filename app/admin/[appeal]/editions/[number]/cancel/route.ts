import { cancelPack } from '@/db';
import { onEdition } from '../../../../../edition-route';

export const POST = onEdition(async (edition, organiser) => {
  await cancelPack(edition.id, organiser.id);
  return 'cancelled';
});
