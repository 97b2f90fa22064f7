import type { Metadata } from 'next';
import { findAppeal, findText, readSite } from '@/db';
import { type Appeal, type PublishedText, shutBecause } from '@/db/types';
import { countryName, dayIn, directionOf, isLanguage, messagesIn } from '@/messages';
import { unbroken } from '@/messages/typography';
import { Around } from '../../../around';
import { MissingPage } from '../../../missing-page';
import { publicMetadata } from '../../../page-metadata';
import { Provenance } from '../../../provenance';
import { PublicPage } from '../../../public-page';

interface Props {
  params: Promise<{ lang: string; appeal: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, appeal: slug } = await params;
  const { title, intro } = messagesIn(lang).meeting;
  return publicMetadata({ lang, path: `/${slug}/meeting`, title, description: intro });
}

/** What a body needs that decides first: the appeal, a motion, and what the form will ask. */
export default async function Page({ params }: Props) {
  const { lang, appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return <MissingPage lang={lang} />;
  const [text, site] = await Promise.all([findText(appeal, lang), readSite()]);
  const { meeting: m, handouts, appeal: words } = messagesIn(lang);
  const here = `/${lang}/${slug}`;
  return (
    <PublicPage lang={lang} path={`/${slug}/meeting`} site={site}>
      <div className="wrap plain">
        <h1>{m.title}</h1>
        <p className="lead">{m.intro}</p>
        <p className="unprinted">
          <a href={`${here}/paper/meeting.pdf`}>{handouts.asPdf}</a>
        </p>
        <section>
          <h2>{m.callTitle}</h2>
          <p className="who">
            {words.issuedOn(dayIn(lang, appeal.issuedOn))} · <bdi lang={text.lang}>{text.issuer}</bdi>
          </p>
          <p>
            <a href={here} lang={text.lang} dir={directionOf(text.lang)}>
              {unbroken(text.title)}
            </a>
          </p>
          <Provenance lang={lang} appeal={appeal} text={text} />
        </section>
        <Motion lang={lang} appeal={appeal} text={text} />
        <section>
          <h2>{m.asksTitle}</h2>
          <ul>
            {m.asks.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          <p>{m.asksLater}</p>
        </section>
        {shutBecause(appeal) !== 'closed' && (
          <section className="unprinted">
            <h2>{m.decided}</h2>
            <p>
              <a className="button" href={`${here}/sign`}>
                {words.sign}
              </a>
            </p>
          </section>
        )}
      </div>
    </PublicPage>
  );
}

function Motion({ lang, appeal, text }: { lang: string; appeal: Appeal; text: PublishedText }) {
  const m = messagesIn(lang).meeting;
  const told = { lang: text.lang, dir: directionOf(text.lang) };
  return (
    <section>
      <h2>{m.motionTitle}</h2>
      <div className="motion">
        <p>{m.motionOf}</p>
        <p>{m.motionMet}</p>
        <p>
          <Around sentence={(issuer) => m.motionRead(issuer, dayIn(lang, appeal.issuedOn))} word={text.issuer} />
        </p>
        <p {...told}>
          <strong>{unbroken(text.title)}</strong>
        </p>
        <p>{m.motionDecides(countryName(lang, appeal.addressedTo))}</p>
        <ul {...told}>
          {text.demands.map((demand) => (
            <li key={demand}>
              <strong>{unbroken(demand)}</strong>
            </li>
          ))}
        </ul>
        <p>{m.motionMandates}</p>
        <p>{m.motionVotes}</p>
      </div>
    </section>
  );
}
