import { listPublicDemarches } from '@/db';
import { asJson } from '@/delivery/json';
import { asDemarcheLine, DEMARCHE_FIELDS } from '@/delivery/public-demarches';
import { env } from '@/env';
import { listFile } from '../../../list-file';

export const GET = listFile('application/json', async ({ id, slug, sourceUrl, issuedOn }, lang) => {
  const { found, unnamed } = await listPublicDemarches(id);
  return asJson(found.map(asDemarcheLine), {
    appeal: slug,
    ...{ sourceUrl, issuedOn, list: `${env.origin}/${lang}/${slug}/demarches`, writtenAt: new Date(), unnamed },
    about: { unnamed: 'how many more there are, of which nothing is told', lines: DEMARCHE_FIELDS },
  });
});
