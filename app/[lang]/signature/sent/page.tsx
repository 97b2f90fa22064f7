import type { Metadata } from 'next';
import { readSite } from '@/db';
import { env } from '@/env';
import { isLanguage, messagesIn } from '@/messages';
import { Around } from '../../../around';
import { MissingPage } from '../../../missing-page';
import { PublicPage } from '../../../public-page';

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesIn((await params).lang).links.sentTitle, robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) return <MissingPage lang={lang} />;
  const { links, sent } = messagesIn(lang);
  return (
    <PublicPage lang={lang} path="/signature/sent" site={await readSite()}>
      <div className="wrap plain">
        <h1>{links.sentTitle}</h1>
        <p className="lead">{links.sent}</p>
        <p>
          <Around sentence={sent.lookFor} word={env.mailFrom.address} />
        </p>
      </div>
    </PublicPage>
  );
}
