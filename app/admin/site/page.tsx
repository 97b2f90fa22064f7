import { readDraft, readSite } from '@/db';
import { countriesIn, messagesIn } from '@/messages';
import { AdminPage } from '../../admin-page';
import { ErrorSummary, Input, Select } from '../../field';
import { deskTitle, requireOrganiser } from '../../organiser-guard';
import { errorsOf } from '../../signature-form';
import { siteForm } from './form';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const generateMetadata = () => deskTitle('siteTitle');

export default async function Page({ searchParams }: Props) {
  const { lang } = await requireOrganiser();
  const { draft, saved } = await searchParams;
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
    </AdminPage>
  );
}
