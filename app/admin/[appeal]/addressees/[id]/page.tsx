import type { ReactNode } from 'react';
import { findAddressee, findAppeal, readDraft } from '@/db';
import { type Addressee, may } from '@/db/types';
import { countryName, directionOf, languageName, messagesIn } from '@/messages';
import { fieldsIn } from '../../../../address-fields';
import { AddresseeFields, addresseeLabels } from '../../../../addressee-fields';
import { addresseeForm, fieldsOf } from '../../../../addressee-form';
import { CheckForm, officeIn, Source, Standing } from '../../../../addressee-words';
import { AdminPage } from '../../../../admin-page';
import { ErrorSummary } from '../../../../field';
import { MissingDeskPage } from '../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../organiser-guard';
import type { Fields } from '../../../../read-form';
import { errorsOf } from '../../../../signature-form';

interface Props {
  params: Promise<{ appeal: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).addressees.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('addressees.read');
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  const addressee = appeal && (await findAddressee(appeal.id, id));
  if (!addressee) return <MissingDeskPage />;
  const { draft = '', done } = fieldsIn(await searchParams);
  const sent = await readDraft(draft);
  // A session that ended at another button of the page brings back a draft without the form.
  const typed = sent && 'office' in sent ? sent : null;
  const m = messagesIn(lang).addressees;
  const here = `/admin/${slug}/addressees/${id}`;
  return (
    <AdminPage lang={lang} title={officeIn(lang, addressee)} appeal={slug}>
      {done && Object.hasOwn(m.done, done) && (
        <p className="notice" role="status">
          {m.done[done as keyof typeof m.done]}
        </p>
      )}
      <Facts lang={lang} addressee={addressee} />
      {may(organiser, 'addressees.write') && <Writing lang={lang} here={here} addressee={addressee} typed={typed} />}
      <p>
        <a href={`/admin/${slug}/addressees`}>{m.backToList}</a>
      </p>
    </AdminPage>
  );
}

interface Part {
  lang: string;
  addressee: Addressee;
}

function Facts({ lang, addressee }: Part) {
  const m = messagesIn(lang).addressees;
  const { office, holder, formOfAddress, lang: written, country, post, fax, email, source, validAsOf } = addressee;
  return (
    <dl className="facts">
      <Fact lang={lang} name={m.holder} known={holder} />
      <Fact lang={lang} name={m.office} known={office} />
      <Fact lang={lang} name={m.language} known={languageName(written, lang)} />
      <Fact lang={lang} name={m.formOfAddress} known={formOfAddress}>
        <bdi lang={written} dir={directionOf(written)}>
          {formOfAddress}
        </bdi>
      </Fact>
      <Fact lang={lang} name={m.country} known={countryName(lang, country)} />
      <Fact lang={lang} name={m.post} known={post} />
      <Fact lang={lang} name={m.fax} known={fax}>
        <bdi dir="ltr">{fax}</bdi>
      </Fact>
      <Fact lang={lang} name={m.email} known={email} />
      <Fact lang={lang} name={m.validAsOf} known={validAsOf}>
        <Standing lang={lang} addressee={addressee} />
      </Fact>
      <Fact lang={lang} name={m.source} known={source}>
        <Source source={source} />
      </Fact>
    </dl>
  );
}

/** What is known of it, as it is or as `children` show it, or that it is not known. */
function Fact(fact: { lang: string; name: string; known: string | null; children?: ReactNode }) {
  const { lang, name, known, children } = fact;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{known ? (children ?? <bdi>{known}</bdi>) : messagesIn(lang).admin.nothing}</dd>
    </div>
  );
}

function Writing({ lang, here, addressee, typed }: Part & { here: string; typed: Fields | null }) {
  const { addressees: m, admin } = messagesIn(lang);
  const errors = typed ? errorsOf(addresseeForm, typed) : {};
  return (
    <>
      {!addressee.isHistoric && (
        <section>
          <p>{m.checkHint}</p>
          <CheckForm lang={lang} action={`${here}/check`} />
        </section>
      )}
      <section>
        <h2>{m.change}</h2>
        <ErrorSummary lang={lang} errors={errors} labels={addresseeLabels(lang)} />
        <details open={typed !== null}>
          <summary>{m.details}</summary>
          <form method="post" action={`${here}/change`} noValidate>
            <AddresseeFields lang={lang} values={typed ?? fieldsOf(addressee)} errors={errors} />
            <button type="submit">{admin.save}</button>
          </form>
        </details>
        <p>
          <a href={`${here}/removal`}>{m.removalTitle}</a>
        </p>
      </section>
    </>
  );
}
