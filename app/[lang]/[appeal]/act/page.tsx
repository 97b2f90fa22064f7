import type { Metadata } from 'next';
import { findAppeal, findText, listAddressees, readSite } from '@/db';
import type { Addressee, Appeal } from '@/db/types';
import { COUNTRIES, countriesIn, countryName, isLanguage, messagesIn } from '@/messages';
import { fieldsIn } from '../../../address-fields';
import { AddresseeCard } from '../../../addressee-card';
import { officeIn } from '../../../addressee-words';
import { Select } from '../../../field';
import { MissingPage } from '../../../missing-page';
import { OfAppeal } from '../../../of-appeal';
import { publicMetadata } from '../../../page-metadata';
import { PublicPage } from '../../../public-page';
import { FillingForm } from './form';

interface Props {
  params: Promise<{ lang: string; appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, appeal: slug } = await params;
  const { title, intro } = messagesIn(lang).act;
  return publicMetadata({ lang, path: `/${slug}/act`, title, description: intro });
}

/** Everything for a démarche in ten minutes: to whom, in which words, what to take along. */
export default async function Page({ params, searchParams }: Props) {
  const { lang, appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return <MissingPage lang={lang} />;
  const { country = '', addressee = '' } = fieldsIn(await searchParams);
  const [text, site, addressees] = await Promise.all([findText(appeal, lang), readSite(), listAddressees(appeal.id)]);
  const m = messagesIn(lang).act;
  const shown = { lang, values: { model: 'letter', language: lang, addressee }, errors: {} };
  return (
    <PublicPage lang={lang} path={addressOf(`/${slug}`, country, addressee)} site={site}>
      <div className="wrap plain">
        <OfAppeal lang={lang} appeal={appeal} text={text} />
        <h1>{m.title}</h1>
        <p className="lead">{m.intro}</p>
        <section>
          <h2>{m.toWhomTitle}</h2>
          <p>{m.toWhomIntro}</p>
          <Addressees lang={lang} appeal={appeal} addressees={addressees} chosen={country} />
          <h3>{m.noEmbassyTitle}</h3>
          <ul>
            {m.noEmbassy.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </section>
        <section className="unprinted" id="words">
          <h2>{m.wordsTitle}</h2>
          <p>{m.wordsIntro}</p>
          <FillingForm {...shown} appeal={appeal} addressees={addressees} />
        </section>
        <section>
          <h2>{m.onSpotTitle}</h2>
          {m.onSpot.map(({ title, text: told }) => (
            <div key={title}>
              <h3>{title}</h3>
              <p>{told}</p>
            </div>
          ))}
        </section>
        <section>
          <h2>{m.reportTitle}</h2>
          <p>{m.reportText}</p>
          <p className="unprinted together">
            {appeal.state === 'open' && (
              <a className="button" href={`/${lang}/${slug}/demarches/report`}>
                {m.report}
              </a>
            )}
            <a href={`/${lang}/${slug}/demarches`}>{messagesIn(lang).demarches.whole}</a>
          </p>
        </section>
      </div>
    </PublicPage>
  );
}

/** The address of this page, with the country and the addressee that were chosen. */
function addressOf(home: string, country = '', addressee = ''): string {
  const chosen = new URLSearchParams({ ...(country && { country }), ...(addressee && { addressee }) });
  return `${home}/act${chosen.size ? `?${chosen}` : ''}`;
}

interface ListProps {
  lang: string;
  appeal: Appeal;
  addressees: Addressee[];
  /** The country that the visitor chose; nobody guesses it. */
  chosen: string;
}

/** Those of the country whose authorities are addressed and, above them, those of the country that was chosen. */
function Addressees({ lang, appeal, addressees, chosen }: ListProps) {
  const m = messagesIn(lang).act;
  const home = `/${lang}/${appeal.slug}`;
  const options = countriesIn(lang).map(({ code, name }) => ({ value: code, label: name }));
  const isChosen = COUNTRIES.includes(chosen) && chosen !== appeal.addressedTo;
  const countries = isChosen ? [chosen, appeal.addressedTo] : [appeal.addressedTo];
  return (
    <>
      <form method="get" action={addressOf(home)} className="unprinted">
        <Select
          lang={lang}
          values={{ country: chosen }}
          errors={{}}
          name="country"
          label={m.country}
          hint={m.countryHint}
          prompt={messagesIn(lang).sign.choose}
          options={options}
        />
        <button className="quiet" type="submit">
          {m.show}
        </button>
      </form>
      {countries.map((country) => {
        const there = addressees.filter((addressee) => addressee.country === country);
        return (
          <section className="country" key={country}>
            <h3>{countryName(lang, country)}</h3>
            {there.length === 0 && <p>{m.noneThere}</p>}
            {there.map((addressee) => (
              <AddresseeCard key={addressee.id} lang={lang} addressee={addressee}>
                <p className="unprinted">
                  <a
                    href={`${addressOf(home, chosen, addressee.id)}#words`}
                    aria-label={`${m.writeTo} · ${officeIn(lang, addressee)}`}
                  >
                    {m.writeTo}
                  </a>
                </p>
              </AddresseeCard>
            ))}
          </section>
        );
      })}
    </>
  );
}
