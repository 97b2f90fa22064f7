import { listPublicOrganisations } from '@/db';
import { asCsv } from '@/delivery/csv';
import { PUBLIC_COLUMNS, publicLine } from '@/delivery/public-list';
import { listFile } from '../../../list-file';

export const GET = listFile('text/csv', async ({ id }) =>
  asCsv(listPublicOrganisations(id), PUBLIC_COLUMNS, publicLine),
);
