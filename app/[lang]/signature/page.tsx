import type { Metadata } from 'next';
import { readDraft, readSite } from '@/db';
import { isLanguage, messagesIn } from '@/messages';
import { ErrorSummary, Input } from '../../field';
import { MissingPage } from '../../missing-page';
import { publicMetadata } from '../../page-metadata';
import { NoMailNotice, PublicPage } from '../../public-page';
import { errorsOf } from '../../signature-form';
import { linksForm } from './form';

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const { title, intro } = messagesIn(lang).links;
  return publicMetadata({ lang, path: '/signature', title, description: intro });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) return <MissingPage lang={lang} />;
  const { draft } = await searchParams;
  const typed = typeof draft === 'string' ? await readDraft(draft) : null;
  const shown = { lang, values: typed ?? {}, errors: typed ? errorsOf(linksForm, typed) : {} };
  const { links: m, sign } = messagesIn(lang);
  return (
    <PublicPage lang={lang} path="/signature" site={await readSite()}>
      <div className="wrap plain">
        <h1>{m.title}</h1>
        <p className="lead">{m.intro}</p>
        <NoMailNotice lang={lang} />
        <ErrorSummary lang={lang} errors={shown.errors} labels={{ email: sign.email }} />
        <form method="post" action={`/${lang}/signature/links`} noValidate>
          <Input {...shown} name="email" label={sign.email} inputMode="email" autoComplete="email" />
          <button type="submit">{m.submit}</button>
        </form>
      </div>
    </PublicPage>
  );
}
