import { countSupport, findText, listPublicOrganisations } from '@/db';
import { asJson } from '@/delivery/json';
import { PUBLIC_FIELDS } from '@/delivery/public-list';
import { env } from '@/env';
import { listFile } from '../../../list-file';

export const GET = listFile('application/json', async (appeal, lang) => {
  const { id, slug, sourceUrl, issuedOn } = appeal;
  const [{ title, sha256 }, support] = await Promise.all([findText(appeal, lang), countSupport(id)]);
  return asJson(listPublicOrganisations(id), {
    appeal: slug,
    ...{ title, sourceUrl, issuedOn, textSha256: sha256, list: `${env.origin}/${lang}/${slug}/signatories` },
    writtenAt: new Date(),
    support,
    about: {
      support:
        'organisations that signed, countries that may be told; of those that are named, how many of each kind and, under ' +
        'named, in each country; lines are the named ones, ' +
        'and of the others nothing is told here',
      lines: PUBLIC_FIELDS,
    },
  });
});
