import type { Metadata } from 'next';
import { isLanguage, messagesIn } from '@/messages';
import { MissingPage } from '../../../missing-page';
import { SaidOnce } from '../../../private-words';

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesIn((await params).lang).demarchePage.withdrawnTitle, robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) return <MissingPage lang={lang} />;
  const { demarchePage, privatePage } = messagesIn(lang);
  return (
    <SaidOnce lang={lang} path="/demarche/withdrawn" title={demarchePage.withdrawnTitle} text={privatePage.withdrawn} />
  );
}
