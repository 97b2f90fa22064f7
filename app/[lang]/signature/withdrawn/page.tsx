import type { Metadata } from 'next';
import { readSite } from '@/db';
import { isLanguage, messagesIn } from '@/messages';
import { MissingPage } from '../../../missing-page';
import { PublicPage } from '../../../public-page';

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesIn((await params).lang).privatePage.withdrawnTitle, robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) return <MissingPage lang={lang} />;
  const m = messagesIn(lang).privatePage;
  return (
    <PublicPage lang={lang} path="/signature/withdrawn" site={await readSite()}>
      <div className="wrap plain">
        <h1>{m.withdrawnTitle}</h1>
        <p className="lead">{m.withdrawn}</p>
      </div>
    </PublicPage>
  );
}
