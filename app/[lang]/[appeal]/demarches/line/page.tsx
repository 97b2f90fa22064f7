import type { Metadata } from 'next';
import {
  countSignedByMonth,
  findAppeal,
  findText,
  listDeliveries,
  listEditionHeads,
  listPublicDemarches,
  readSite,
} from '@/db';
import { isLanguage, messagesIn } from '@/messages';
import { inTime, LineOfTime, momentOfEdition, momentsOfDelivery } from '../../../../delivery-line';
import { momentOfDemarche } from '../../../../demarche-words';
import { MissingPage } from '../../../../missing-page';
import { OfAppeal } from '../../../../of-appeal';
import { publicMetadata } from '../../../../page-metadata';
import { PublicPage } from '../../../../public-page';

interface Props {
  params: Promise<{ lang: string; appeal: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, appeal: slug } = await params;
  const { lineTitle, lineIntro } = messagesIn(lang).demarches;
  return publicMetadata({ lang, path: `/${slug}/demarches/line`, title: lineTitle, description: lineIntro });
}

/** Signatures by month, démarches and deliveries on one line of time, the newest first. */
export default async function Page({ params }: Props) {
  const { lang, appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return <MissingPage lang={lang} />;
  const [text, site, signed, { found }, editions, deliveries] = await Promise.all([
    findText(appeal, lang),
    readSite(),
    countSignedByMonth(appeal.id),
    listPublicDemarches(appeal.id),
    listEditionHeads(appeal.id),
    listDeliveries(appeal.id),
  ]);
  const m = messagesIn(lang).demarches;
  const home = `/${lang}/${slug}`;
  const files = `${home}/deliveries`;
  const moments = inTime([
    ...signed.map(({ month, organisations }) => ({
      key: month,
      on: month,
      what: (
        <p>
          <a href={`${home}/signatories`}>{m.signedThatMonth(organisations)}</a>
        </p>
      ),
    })),
    ...found.map((demarche) => momentOfDemarche({ lang, demarche, home })),
    ...editions.map((edition) => momentOfEdition(lang, edition, files)),
    ...deliveries.flatMap((delivery) => momentsOfDelivery({ lang, delivery, files })),
  ]);
  return (
    <PublicPage lang={lang} path={`/${slug}/demarches/line`} site={site}>
      <div className="wrap plain">
        <OfAppeal lang={lang} appeal={appeal} text={text} />
        <h1>{m.lineTitle}</h1>
        <p className="lead">{m.lineIntro}</p>
        {moments.length === 0 ? <p>{m.none}</p> : <LineOfTime lang={lang} moments={moments.toReversed()} />}
        <p className="unprinted">
          <a href={`${home}/demarches`}>{m.whole}</a>
        </p>
      </div>
    </PublicPage>
  );
}
