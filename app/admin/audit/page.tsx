import { ACTS_A_PAGE, auditHead, auditLink, listAuditChoices, readAudit } from '@/db';
import type { AuditEntry } from '@/db/types';
import { messagesIn, momentIn, numberIn } from '@/messages';
import { actIn, whoIn } from '../../act-words';
import { fieldsIn, pageAsked } from '../../address-fields';
import { AdminPage } from '../../admin-page';
import { DeskFilters } from '../../desk-filters';
import { DeskPages } from '../../desk-pages';
import { Input, Select } from '../../field';
import { deskLanguage, requireOrganiser } from '../../organiser-guard';
import type { Fields } from '../../read-form';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const DAY = 24 * 60 * 60_000;

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).overview.audit.title };
}

export default async function Page({ searchParams }: Props) {
  const { lang } = await requireOrganiser('audit.read');
  const asked = fieldsIn(await searchParams);
  const page = pageAsked(asked.page);
  const until = dayAt(asked.until);
  const { rows, total } = await readAudit({
    ...{ by: asked.by, act: asked.act, subject: asked.subject, page },
    from: dayAt(asked.from),
    // The day itself is wanted too.
    until: until && new Date(until.getTime() + DAY),
  });
  const m = messagesIn(lang).overview.audit;
  const pages = Math.ceil(total / ACTS_A_PAGE);
  const to = (other: number) => `?${new URLSearchParams({ ...asked, page: String(other) })}`;
  return (
    <AdminPage lang={lang} title={m.title}>
      <p>{m.intro}</p>
      <Head lang={lang} compared={asked.compare} />
      <Filters lang={lang} asked={asked} />
      <p role="status">{m.found(total)}</p>
      {rows.length > 0 && <Acts lang={lang} rows={rows} />}
      <DeskPages {...{ lang, page, pages, to }} />
    </AdminPage>
  );
}

/** The end of the chain, and any other link that a letter has told. */
async function Head({ lang, compared }: { lang: string; compared: string | undefined }) {
  const m = messagesIn(lang).overview.audit;
  const number = /^\d{1,9}$/.test(compared?.trim() ?? '') ? Number(compared) : null;
  const [head, link] = await Promise.all([auditHead(), number === null ? null : auditLink(number)]);
  const shown = { lang, values: { compare: compared ?? '' }, errors: {} };
  return (
    <section>
      <h2>{m.headTitle}</h2>
      <p>{m.headHint}</p>
      <dl className="facts">
        {[head && { ...head, words: m.head }, link && { ...link, words: m.compared }].map(
          (each) =>
            each && (
              <div key={each.words(each.number)}>
                <dt>{each.words(each.number)}</dt>
                <dd>
                  <code>{each.hash}</code>
                </dd>
              </div>
            ),
        )}
      </dl>
      {compared && !link && <p className="notice">{m.notThere}</p>}
      <form className="filters" method="get">
        <Input {...shown} name="compare" label={m.compare} inputMode="numeric" />
        <button className="quiet" type="submit">
          {m.compareShow}
        </button>
      </form>
    </section>
  );
}

async function Filters({ lang, asked }: { lang: string; asked: Fields }) {
  const m = messagesIn(lang).overview.audit;
  const { acts, people } = await listAuditChoices();
  const shown = { lang, values: asked, errors: {} };
  return (
    <DeskFilters lang={lang}>
      <Select
        {...shown}
        name="by"
        label={m.who}
        prompt={m.everybody}
        options={people.map(({ by, name }) => ({ value: by, label: whoIn(lang, by, name) }))}
      />
      <Select
        {...shown}
        name="act"
        label={m.what}
        prompt={m.everything}
        options={acts.map((act) => ({ value: act, label: actIn(lang, act) }))}
      />
      <Input {...shown} name="subject" label={m.subject} />
      <Input {...shown} name="from" label={m.from} hint={m.dayHint} type="date" />
      <Input {...shown} name="until" label={m.until} hint={m.dayHint} type="date" />
    </DeskFilters>
  );
}

function Acts({ lang, rows }: { lang: string; rows: AuditEntry[] }) {
  const m = messagesIn(lang).overview.audit;
  return (
    <table className="stacking">
      <thead>
        <tr>
          {[m.number, m.when, m.who, m.what, m.subject].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, at, by, name, act, subject, details }) => (
          <tr key={number}>
            <th scope="row">{numberIn(lang, number)}</th>
            <td data-head={m.when}>{momentIn(lang, at)}</td>
            <td data-head={m.who}>
              <bdi>{whoIn(lang, by, name)}</bdi>
            </td>
            <td data-head={m.what}>
              {actIn(lang, act)}
              {details && (
                <>
                  <br />
                  <small>
                    {Object.entries(details)
                      .map(([what, value]) => `${what} ${value}`)
                      .join(' · ')}
                  </small>
                </>
              )}
            </td>
            <td data-head={m.subject}>
              <a href={`?${new URLSearchParams({ subject })}`}>
                <code>{subject.slice(0, 8)}</code>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function dayAt(typed: string | undefined): Date | undefined {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(typed ?? '') ? new Date(`${typed}T00:00:00Z`) : null;
  return at && !Number.isNaN(at.getTime()) ? at : undefined;
}
