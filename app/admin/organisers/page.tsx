import { listOrganisers, readDraft, readSiteRules } from '@/db';
import type { ListedOrganiser } from '@/db/types';
import { countryName, dayIn, languageName, messagesIn, momentIn } from '@/messages';
import { AdminPage } from '../../admin-page';
import { TickBox } from '../../choices';
import { ErrorSummary, Input, type Shown } from '../../field';
import { deskLanguage, requireOrganiser } from '../../organiser-guard';
import { errorsOf } from '../../signature-form';
import { inviteForm } from './form';
import { OneTimeLink } from './one-time-link';
import { StandingFields } from './standing-fields';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).people.title };
}

export default async function Page({ searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('organisers.manage');
  const { draft, link, done } = await searchParams;
  const typed = typeof draft === 'string' ? await readDraft(draft) : null;
  const [everybody, { requiresCodes }] = await Promise.all([listOrganisers(), readSiteRules()]);
  const m = messagesIn(lang).people;
  // The rule's own form comes back without a role.
  const invited = typed && 'email' in typed ? typed : null;
  const errors = invited ? errorsOf(inviteForm, invited) : {};
  const ruled = typed && !invited ? 'requiresCodes' in typed : requiresCodes;
  return (
    <AdminPage lang={lang} title={m.title}>
      {done === 'ruled' && (
        <p className="notice" role="status">
          {m.done.ruled}
        </p>
      )}
      <OneTimeLink lang={lang} draft={link} />
      <p>{m.intro}</p>
      <Everybody lang={lang} everybody={everybody} me={organiser.id} />
      <InviteForm lang={lang} values={invited ?? {}} errors={errors} />
      <section>
        <h2>{m.ruleTitle}</h2>
        <form method="post" action="/admin/organisers/require-codes">
          <TickBox
            {...{ lang, errors: {}, values: ruled ? { requiresCodes: 'yes' } : {} }}
            name="requiresCodes"
            label={m.rule}
          />
          <p className="hint">{m.ruleHint}</p>
          <button className="quiet" type="submit">
            {messagesIn(lang).admin.save}
          </button>
        </form>
      </section>
    </AdminPage>
  );
}

function InviteForm(shown: Shown) {
  const { people: m, admin } = messagesIn(shown.lang);
  const labels = { name: m.name, email: admin.email, role: m.role, countries: m.countries };
  return (
    <section>
      <h2>{m.inviteTitle}</h2>
      <p>{m.inviteIntro}</p>
      <ErrorSummary {...shown} labels={labels} />
      <form method="post" action="/admin/organisers/invite" noValidate>
        <Input {...shown} name="name" label={m.name} />
        <Input {...shown} name="email" label={admin.email} inputMode="email" />
        <StandingFields {...shown} />
        <button type="submit">{m.invite}</button>
      </form>
    </section>
  );
}

function Everybody({ lang, everybody, me }: { lang: string; everybody: ListedOrganiser[]; me: string }) {
  const m = messagesIn(lang).people;
  return (
    <table className="stacking">
      <thead>
        <tr>
          {[m.name, m.role, m.languages, m.confidential, m.codes, m.seen].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {everybody.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <a href={`/admin/organisers/${one.id}`}>
                <bdi>{one.name}</bdi>
              </a>
              {one.id === me && ` (${m.you})`}
              <br />
              <small>
                <bdi>{one.email}</bdi>
              </small>
            </th>
            <td data-head={m.role}>
              {one.leftAt ? m.left(dayIn(lang, one.leftAt)) : m.roles[one.role]}
              {one.countries && ` · ${one.countries.map((code) => countryName(lang, code)).join(', ')}`}
            </td>
            <td data-head={m.languages}>
              {one.reads.map((code) => languageName(code, lang)).join(', ') || messagesIn(lang).admin.nothing}
            </td>
            <td data-head={m.confidential}>{one.readsConfidential ? m.readsThem : m.doesNotRead}</td>
            <td data-head={m.codes}>{one.hasCodes ? m.codesOn : m.codesOff}</td>
            <td data-head={m.seen}>{one.seenAt ? momentIn(lang, one.seenAt) : m.seenNot}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
