import type { Metadata } from 'next';
import { findAppeal, findText, listEditions, readSite } from '@/db';
import { dayIn, directionOf, isLanguage, messagesIn } from '@/messages';
import { ended, unbroken } from '@/messages/typography';
import { EditionCode } from '../../../edition-counts';
import { MissingPage } from '../../../missing-page';
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

/** Every edition of the list, with its code. */
export default async function Page({ params }: Props) {
  const { lang, appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return <MissingPage lang={lang} />;
  const [text, site, editions] = await Promise.all([findText(appeal, lang), readSite(), listEditions(appeal.id)]);
  const { deliveries: m, editions: words } = messagesIn(lang);
  return (
    <PublicPage lang={lang} path={`/${slug}/deliveries`} site={site}>
      <div className="wrap plain">
        <p className="who">
          <a href={`/${lang}/${slug}`} lang={text.lang} dir={directionOf(text.lang)}>
            {unbroken(text.title)}
          </a>
        </p>
        <h1>{m.title}</h1>
        <p className="lead">{m.intro}</p>
        {editions.length === 0 && <p>{m.none}</p>}
        {editions.toReversed().map(({ id, number, recipients, frozenAt, code }) => (
          <section key={id}>
            <h2>
              <a href={`/${lang}/${slug}/deliveries/${number}`}>{words.number(number)}</a>
            </h2>
            <p>
              {words.recipients[recipients]} · {ended(m.frozenOn(dayIn(lang, frozenAt)))}
            </p>
            <p>
              {m.code} <EditionCode code={code} />
            </p>
          </section>
        ))}
      </div>
    </PublicPage>
  );
}
