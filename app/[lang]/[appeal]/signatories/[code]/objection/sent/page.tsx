import type { Metadata } from 'next';
import { findAppeal, readSite } from '@/db';
import { env } from '@/env';
import { isLanguage, messagesIn } from '@/messages';
import { Around } from '../../../../../../around';
import { MissingPage } from '../../../../../../missing-page';
import { PublicPage } from '../../../../../../public-page';

interface Props {
  params: Promise<{ lang: string; appeal: string; code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesIn((await params).lang).objections.sentTitle, robots: { index: false } };
}

/** The same for every entry and every address, whether a letter leaves or not. */
export default async function Page({ params }: Props) {
  const { lang, appeal: slug, code } = await params;
  if (!isLanguage(lang) || !(await findAppeal(slug))) return <MissingPage lang={lang} />;
  const { objections: m, sent } = messagesIn(lang);
  return (
    <PublicPage lang={lang} path={`/${slug}/signatories/${code}/objection/sent`} site={await readSite()}>
      <div className="wrap plain">
        <h1>{m.sentTitle}</h1>
        <p className="lead">{m.sent}</p>
        <p>
          <Around sentence={sent.lookFor} word={env.mailFrom.address} />
        </p>
        <p>
          <a href={`/${lang}/${slug}/signatories`}>{m.backToList}</a>
        </p>
      </div>
    </PublicPage>
  );
}
