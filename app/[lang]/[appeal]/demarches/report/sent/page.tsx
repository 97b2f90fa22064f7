import type { Metadata } from 'next';
import { findAppeal } from '@/db';
import { isLanguage, messagesIn } from '@/messages';
import { fieldsIn } from '../../../../../address-fields';
import { MissingPage } from '../../../../../missing-page';
import { SentPage } from '../../../../../sent-page';

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
  const { draft } = fieldsIn(await searchParams);
  return (
    <SentPage
      lang={lang}
      path={`/${slug}/demarches/report/sent`}
      draft={draft}
      press={messagesIn(lang).reporting.press}
    />
  );
}
