import { findAppeal, INVITATIONS_A_PAGE, listAppeals, listInvitations } from '@/db';
import { type Appeal, INVITATION_ANSWERS, type InvitationAnswer, type InvitationRow, may } from '@/db/types';
import { COUNTRIES, countriesIn, countryName, dayIn, languageName, messagesIn, numberIn } from '@/messages';
import { fieldsIn, pageAsked, queryAsked } from '../../../address-fields';
import { AdminPage } from '../../../admin-page';
import { DeskFilters } from '../../../desk-filters';
import { DeskPages } from '../../../desk-pages';
import { Input, Select } from '../../../field';
import { MissingDeskPage } from '../../../missing-desk-page';
import { LANGUAGE_CODES, languagesIn } from '../../../named-codes';
import { deskLanguage, requireOrganiser } from '../../../organiser-guard';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).asking.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('invitations.read');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const { country = '', lang: spoken = '', answer = '', query = '', page, done } = fieldsIn(await searchParams);
  const at = pageAsked(page);
  const wanted = {
    country: COUNTRIES.includes(country) ? country : undefined,
    lang: LANGUAGE_CODES.includes(spoken) ? spoken : undefined,
    answer: isAnswer(answer) ? answer : undefined,
    query: queryAsked(query),
  };
  const { rows, total, numbers } = await listInvitations(appeal.id, { ...wanted, page: at }, organiser);
  const { asking: m } = messagesIn(lang);
  const pages = Math.ceil(total / INVITATIONS_A_PAGE);
  const to = (other: number) =>
    `?${new URLSearchParams({ country, lang: spoken, answer, query, page: String(other) })}`;
  const mayWrite = may(organiser, 'invitations.write');
  return (
    <AdminPage lang={lang} title={m.title} appeal={slug}>
      {done && Object.hasOwn(m.done, done) && (
        <p className="notice" role="status">
          {m.done[done as keyof typeof m.done]}
        </p>
      )}
      <p>{m.intro}</p>
      {mayWrite && (
        <ul className="others">
          <li>
            <a href={`/admin/${slug}/invitations/new`}>{m.add}</a>
          </li>
          <li>
            <a href={`/admin/${slug}/invitations/many`}>{m.addMany}</a>
          </li>
        </ul>
      )}
      <section>
        <h2>{m.numbers}</h2>
        <dl className="facts">
          {INVITATION_ANSWERS.map((each) => (
            <div key={each}>
              <dt>{m.answers[each]}</dt>
              <dd>{numberIn(lang, numbers[each])}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Filters lang={lang} values={{ country, lang: spoken, answer, query }} />
      <p role="status">{m.found(total)}</p>
      {rows.length > 0 && <Rows lang={lang} slug={slug} rows={rows} />}
      <DeskPages {...{ lang, pages, to }} page={at} />
      {mayWrite && <CopyForm lang={lang} appeal={appeal} />}
    </AdminPage>
  );
}

function Filters({ lang, values }: { lang: string; values: Record<string, string> }) {
  const { asking: m, admin } = messagesIn(lang);
  const shown = { lang, values, errors: {} };
  return (
    <DeskFilters lang={lang}>
      <Input {...shown} name="query" label={admin.search} hint={m.searchHint} type="search" />
      <Select
        {...shown}
        name="country"
        label={m.country}
        prompt={admin.all}
        options={countriesIn(lang).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        {...shown}
        name="lang"
        label={m.language}
        prompt={admin.all}
        options={languagesIn(lang).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        {...shown}
        name="answer"
        label={m.answer}
        prompt={admin.all}
        options={INVITATION_ANSWERS.map((value) => ({ value, label: m.answers[value] }))}
      />
    </DeskFilters>
  );
}

function Rows({ lang, slug, rows }: { lang: string; slug: string; rows: InvitationRow[] }) {
  const { asking: m, admin } = messagesIn(lang);
  return (
    <table className="stacking">
      <thead>
        <tr>
          <th scope="col">{m.organisation}</th>
          <th scope="col">{m.country}</th>
          <th scope="col">{m.answer}</th>
          <th scope="col">{m.askedBy}</th>
          <th scope="col">{m.brought}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, organisation, country, lang: spoken, answer, decidesOn, askedBy, brought }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/admin/${slug}/invitations/${id}`}>
                <bdi>{organisation}</bdi>
              </a>
              <br />
              <small>{languageName(spoken, lang)}</small>
            </th>
            <td data-head={m.country}>{countryName(lang, country)}</td>
            <td data-head={m.answer}>
              {m.answers[answer]}
              {answer === 'will-decide' && decidesOn && (
                <>
                  <br />
                  <small>{dayIn(lang, decidesOn)}</small>
                </>
              )}
            </td>
            <td data-head={m.askedBy}>{askedBy ? <bdi>{askedBy.name}</bdi> : admin.nothing}</td>
            <td data-head={m.brought}>{numberIn(lang, brought)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

async function CopyForm({ lang, appeal }: { lang: string; appeal: Appeal }) {
  const others = (await listAppeals()).filter(({ id }) => id !== appeal.id);
  if (others.length === 0) return null;
  const { asking: m, sign } = messagesIn(lang);
  const options = others.map(({ slug }) => ({ value: slug, label: slug }));
  return (
    <section>
      <h2>{m.copyTitle}</h2>
      <p>{m.copyHint}</p>
      <form method="post" action={`/admin/${appeal.slug}/invitations/copy`}>
        <Select
          lang={lang}
          values={{}}
          errors={{}}
          name="from"
          label={m.copyFrom}
          prompt={sign.choose}
          options={options}
        />
        <button className="quiet" type="submit">
          {m.copy}
        </button>
      </form>
    </section>
  );
}

function isAnswer(text: string): text is InvitationAnswer {
  return (INVITATION_ANSWERS as readonly string[]).includes(text);
}
