import type { Metadata } from 'next';
import { findAppeal, readDraft, readSite } from '@/db';
import { env } from '@/env';
import { isLanguage, messagesIn } from '@/messages';
import { Around } from '../../../../around';
import { MissingPage } from '../../../../missing-page';
import { NoMailNotice, PublicPage } from '../../../../public-page';

interface Props {
  params: Promise<{ lang: string; appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesIn((await params).lang).sent.title, robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const { lang, appeal: slug } = await params;
  if (!isLanguage(lang) || !(await findAppeal(slug))) return <MissingPage lang={lang} />;
  const { draft } = await searchParams;
  const typed = typeof draft === 'string' ? await readDraft(draft) : null;
  const m = messagesIn(lang).sent;
  return (
    <PublicPage lang={lang} path={`/${slug}/sign/sent`} site={await readSite()}>
      <div className="wrap plain">
        <h1>{m.title}</h1>
        <p className="lead">{typed?.email ? <Around sentence={m.wroteTo} word={typed.email} /> : m.wrote}</p>
        <NoMailNotice lang={lang} />
        <ol className="steps">
          <li>
            <Around sentence={m.lookFor} word={env.mailFrom.address} />
          </li>
          <li>{m.press}</li>
        </ol>
        <p>{m.afterAnHour}</p>
        <p>
          <a href={`/${lang}/signature`}>{m.askAgain}</a>
        </p>
      </div>
    </PublicPage>
  );
}
