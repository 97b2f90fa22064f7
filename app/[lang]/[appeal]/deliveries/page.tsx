import type { Metadata } from 'next';
import { findAppeal, findText, listDeliveries, listEditionHeads, readSite } from '@/db';
import { isLanguage, messagesIn } from '@/messages';
import { inTime, LineOfTime, momentOfEdition, momentsOfDelivery } from '../../../delivery-line';
import { MissingPage } from '../../../missing-page';
import { OfAppeal } from '../../../of-appeal';
import { publicMetadata } from '../../../page-metadata';
import { PublicPage } from '../../../public-page';

interface Props {
  params: Promise<{ lang: string; appeal: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, appeal: slug } = await params;
  const { title, intro } = messagesIn(lang).deliveries;
  return publicMetadata({ lang, path: `/${slug}/deliveries`, title, description: intro });
}

/** What was handed to whom and what came of it, the newest first: each edition with its code, each delivery. */
export default async function Page({ params }: Props) {
  const { lang, appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return <MissingPage lang={lang} />;
  const [text, site, editions, deliveries] = await Promise.all([
    findText(appeal, lang),
    readSite(),
    listEditionHeads(appeal.id),
    listDeliveries(appeal.id),
  ]);
  const { deliveries: m, delivering } = messagesIn(lang);
  const files = `/${lang}/${slug}/deliveries`;
  const moments = inTime([
    ...editions.map((edition) => momentOfEdition(lang, edition, files)),
    ...deliveries.flatMap((delivery) => momentsOfDelivery({ lang, delivery, files })),
  ]);
  return (
    <PublicPage lang={lang} path={`/${slug}/deliveries`} site={site}>
      <div className="wrap plain">
        <OfAppeal lang={lang} appeal={appeal} text={text} />
        <h1>{m.title}</h1>
        <p className="lead">{m.intro}</p>
        {editions.length === 0 && <p>{m.none}</p>}
        {moments.length > 0 && (
          <section>
            <h2>{delivering.lineTitle}</h2>
            <LineOfTime lang={lang} moments={moments.toReversed()} />
          </section>
        )}
      </div>
    </PublicPage>
  );
}
