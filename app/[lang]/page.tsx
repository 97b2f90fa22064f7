import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { findText, listAppeals, readSite } from '@/db';
import { dayIn, isLanguage, messagesIn } from '@/messages';
import { MissingPage } from '../missing-page';
import { publicMetadata } from '../page-metadata';
import { PublicPage } from '../public-page';

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return publicMetadata({ lang, path: '', title: messagesIn(lang).home.title });
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) return <MissingPage lang={lang} />;
  const appeals = await listAppeals();
  const open = appeals.filter(({ state }) => state === 'open');
  if (open.length === 1 && open[0]) redirect(`/${lang}/${open[0].slug}`);
  const m = messagesIn(lang);
  const shown = await Promise.all(appeals.map(async (appeal) => ({ appeal, text: await findText(appeal, lang) })));
  return (
    <PublicPage lang={lang} path="" site={await readSite()}>
      <div className="wrap plain">
        <h1>{m.home.title}</h1>
        {shown.length === 0 && <p>{m.home.none}</p>}
        <ul className="appeals">
          {shown.map(({ appeal, text }) => (
            <li key={appeal.id}>
              <a href={`/${lang}/${appeal.slug}`} lang={text.lang} dir="auto">
                {text.title}
              </a>
              <p>{m.appeal.issuedOn(dayIn(lang, appeal.issuedOn))}</p>
            </li>
          ))}
        </ul>
      </div>
    </PublicPage>
  );
}
