import type { Metadata } from 'next';
import {
  countPublicDemarches,
  countSupport,
  findAppeal,
  findText,
  hasEditions,
  listGains,
  listLatest,
  readSite,
} from '@/db';
import { isLanguage } from '@/messages';
import { AppealGains } from '../../appeal-gains';
import { AppealOpening } from '../../appeal-opening';
import { AppealPassingOn } from '../../appeal-passing-on';
import { AppealPresence } from '../../appeal-presence';
import { AppealArticle } from '../../appeal-text';
import { MissingPage } from '../../missing-page';
import { publicMetadata } from '../../page-metadata';
import { PublicPage } from '../../public-page';

interface Props {
  params: Promise<{ lang: string; appeal: string }>;
}

const LATEST = 12;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return {};
  const { title, summary } = await findText(appeal, lang);
  return publicMetadata({ lang, path: `/${slug}`, title, description: summary, card: `/${lang}/${slug}/card.png` });
}

export default async function Page({ params }: Props) {
  const { lang, appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return <MissingPage lang={lang} />;
  const [text, support, latest, isHandedOver, gains, demarches, site] = await Promise.all([
    findText(appeal, lang),
    countSupport(appeal.id),
    listLatest(appeal.id, LATEST),
    hasEditions(appeal.id),
    listGains(appeal.id),
    countPublicDemarches(appeal.id),
    readSite(),
  ]);
  const shown = { lang, appeal, text };
  return (
    <PublicPage lang={lang} path={`/${appeal.slug}`} site={site}>
      <AppealOpening {...shown} support={support} />
      <AppealGains {...shown} gains={gains} />
      <div className="wrap two">
        <AppealArticle {...shown} />
        <AppealPresence {...shown} {...{ support, latest, isHandedOver }} demarches={demarches} />
      </div>
      <AppealPassingOn {...shown} />
    </PublicPage>
  );
}
