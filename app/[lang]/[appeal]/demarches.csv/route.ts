import { listPublicDemarches } from '@/db';
import { asCsv } from '@/delivery/csv';
import { asDemarcheLine, DEMARCHE_COLUMNS, demarcheCells } from '@/delivery/public-demarches';
import { listFile } from '../../../list-file';

export const GET = listFile('text/csv', async ({ id }) => {
  const { found } = await listPublicDemarches(id);
  return asCsv(found.map(asDemarcheLine), DEMARCHE_COLUMNS, demarcheCells);
});
