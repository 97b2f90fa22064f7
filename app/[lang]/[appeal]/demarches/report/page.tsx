import type { Metadata } from 'next';
import { findAppeal, findText, listAddressees, readDraft, readSite, siteMayCollect } from '@/db';
import { isLanguage, messagesIn } from '@/messages';
import { fieldsIn } from '../../../../address-fields';
import { MissingPage } from '../../../../missing-page';
import { publicMetadata } from '../../../../page-metadata';
import { originalsBeside } from '../../../../promises';
import { PublicPage } from '../../../../public-page';
import { ReportPage } from './form';

interface Props {
  params: Promise<{ lang: string; appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, appeal } = await params;
  const { title, intro } = messagesIn(lang).reporting;
  return publicMetadata({ lang, path: `/${appeal}/demarches/report`, title, description: intro });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang, appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return <MissingPage lang={lang} />;
  const { draft } = fieldsIn(await searchParams);
  const [text, site, addressees, mayCollect, beside] = await Promise.all([
    findText(appeal, lang),
    readSite(),
    listAddressees(appeal.id),
    siteMayCollect(),
    originalsBeside(lang),
  ]);
  const { closed, reporting: m } = messagesIn(lang);
  const typed = draft ? await readDraft(draft) : null;
  const shut = appeal.state !== 'open' ? m.closed : mayCollect ? undefined : closed.site;
  if (!shut || typed)
    return <ReportPage {...{ lang, appeal, text, site, addressees, beside, typed, draft }} notice={shut} />;
  return (
    <PublicPage lang={lang} path={`/${slug}/demarches/report`} site={site}>
      <div className="wrap plain">
        <h1>{m.title}</h1>
        <p className="notice">{shut}</p>
        <p>
          <a href={`/${lang}/${slug}/demarches`}>{messagesIn(lang).demarches.whole}</a>
        </p>
      </div>
    </PublicPage>
  );
}
