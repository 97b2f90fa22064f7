import { readDraft, readSite, readSiteRules } from '@/db';
import { countriesIn, messagesIn } from '@/messages';
import { AdminPage } from '../../admin-page';
import { ErrorSummary, Input, Select } from '../../field';
import { deskTitle, requireOrganiser } from '../../organiser-guard';
import type { Fields } from '../../read-form';
import { errorsOf } from '../../signature-form';
import { budgetsForm, siteForm } from './form';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const generateMetadata = () => deskTitle('siteTitle');

export default async function Page({ searchParams }: Props) {
  const { lang } = await requireOrganiser('site.write');
  const { draft, saved, budgets } = await searchParams;
  const typed = typeof draft === 'string' ? await readDraft(draft) : null;
  const { admin: m, sign } = messagesIn(lang);
  const shown = { lang, values: typed ?? { ...(await readSite()) }, errors: typed ? errorsOf(siteForm, typed) : {} };
  const countries = countriesIn(lang).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <AdminPage lang={lang} title={m.siteTitle}>
      {saved && (
        <p className="notice" role="status">
          {m.saved}
        </p>
      )}
      <p>{m.siteIntro}</p>
      <ErrorSummary
        lang={lang}
        errors={shown.errors}
        labels={{ runBy: m.runBy, contact: m.contact, hostingCountry: m.hostingCountry, keptFor: m.keptFor }}
      />
      <form method="post" action="/admin/site/save" noValidate>
        <Input {...shown} name="runBy" label={m.runBy} hint={m.runByHint} autoComplete="organization" />
        <Input {...shown} name="contact" label={m.contact} hint={m.contactHint} />
        <Select {...shown} name="hostingCountry" label={m.hostingCountry} prompt={sign.choose} options={countries} />
        <Input {...shown} name="keptFor" label={m.keptFor} hint={m.keptForHint} />
        <button type="submit">{m.save}</button>
      </form>
      <Budgets lang={lang} typed={typeof budgets === 'string' ? await readDraft(budgets) : null} />
    </AdminPage>
  );
}

async function Budgets({ lang, typed }: { lang: string; typed: Fields | null }) {
  const { floods: m, admin } = messagesIn(lang);
  const { lettersAnHour, lettersAnHourToDomain } = await readSiteRules();
  const kept = { lettersAnHour: String(lettersAnHour), lettersAnHourToDomain: String(lettersAnHourToDomain) };
  const shown = { lang, values: typed ?? kept, errors: typed ? errorsOf(budgetsForm, typed) : {} };
  const labels = { lettersAnHour: m.lettersAnHour, lettersAnHourToDomain: m.lettersAnHourToDomain };
  return (
    <section>
      <h2>{m.budgetsTitle}</h2>
      <p className="hint">{m.budgetsHint}</p>
      <ErrorSummary lang={lang} errors={shown.errors} labels={labels} />
      <form method="post" action="/admin/site/budgets" noValidate>
        <Input {...shown} name="lettersAnHour" label={m.lettersAnHour} inputMode="numeric" />
        <Input {...shown} name="lettersAnHourToDomain" label={m.lettersAnHourToDomain} inputMode="numeric" />
        <button className="quiet" type="submit">
          {admin.save}
        </button>
      </form>
    </section>
  );
}
