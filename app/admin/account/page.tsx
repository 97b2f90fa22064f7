import { readCodes, readDraft, SHORTEST_PASSWORD } from '@/db';
import type { OrganiserAtDesk } from '@/db/types';
import { countryName, dayIn, languageName, messagesIn } from '@/messages';
import { AdminPage } from '../../admin-page';
import { TickBox } from '../../choices';
import { ErrorSummary, Input } from '../../field';
import { deskLanguage, requireOrganiser } from '../../organiser-guard';
import type { Fields } from '../../read-form';
import { errorsOf, type FieldErrors } from '../../signature-form';
import { accountForm, asFields, USUAL_LANGUAGES } from './form';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).people.account };
}

export default async function Page({ searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('desk.open');
  const { draft, done, password, refused } = await searchParams;
  const typed = typeof draft === 'string' ? await readDraft(draft) : null;
  const { people: m, admin } = messagesIn(lang);
  const said = done === 'saved' ? admin.saved : done === 'password' ? m.passwordChanged : null;
  return (
    <AdminPage lang={lang} title={m.account}>
      {said && (
        <p className="notice" role="status">
          {said}
        </p>
      )}
      <AboutYou lang={lang} organiser={organiser} typed={typed && 'otherReads' in typed ? typed : null} />
      <Password lang={lang} fault={typeof password === 'string' ? password : ''} refused={refused} />
      <Codes lang={lang} id={organiser.id} />
      <section>
        <h2>{m.signOutTitle}</h2>
        <form method="post" action="/admin/account/sign-out-everywhere">
          <p className="hint">{m.signOutIntro}</p>
          <button className="quiet" type="submit">
            {m.signOutEverywhere}
          </button>
        </form>
      </section>
    </AdminPage>
  );
}

function AboutYou({ lang, organiser, typed }: { lang: string; organiser: OrganiserAtDesk; typed: Fields | null }) {
  const { people: m, admin } = messagesIn(lang);
  const errors = typed ? errorsOf(accountForm, typed) : {};
  const shown = { lang, errors, values: typed ?? asFields(lang, organiser) };
  return (
    <section>
      <h2>{m.aboutYou}</h2>
      <dl className="facts">
        <dt>{admin.email}</dt>
        <dd>
          <bdi>{organiser.email}</bdi>
        </dd>
        <dt>{m.yourRole}</dt>
        <dd>
          {m.roles[organiser.role]}
          {organiser.countries && ` · ${organiser.countries.map((code) => countryName(lang, code)).join(', ')}`}
          {organiser.readsConfidential && ` · ${m.readsConfidential}`}
        </dd>
      </dl>
      <ErrorSummary lang={lang} errors={errors} labels={{ name: m.name, otherReads: m.otherReads }} />
      <form method="post" action="/admin/account/save" noValidate>
        <Input {...shown} name="name" label={m.name} autoComplete="name" />
        <fieldset aria-describedby="reads-hint">
          <legend>{m.reads}</legend>
          <p className="hint" id="reads-hint">
            {m.readsHint}
          </p>
          {USUAL_LANGUAGES.map((code) => (
            <TickBox key={code} {...shown} name={`reads-${code}`} label={languageName(code, lang)} />
          ))}
        </fieldset>
        <Input {...shown} name="otherReads" label={m.otherReads} hint={m.otherReadsHint} />
        <button type="submit">{admin.save}</button>
      </form>
    </section>
  );
}

/** What was typed here never comes back: passwords are not kept. */
function Password({ lang, fault, refused }: { lang: string; fault: string; refused: unknown }) {
  const { people: m, admin } = messagesIn(lang);
  const errors: FieldErrors = fault ? { password: fault } : {};
  const shown = { lang, values: {}, errors };
  return (
    <section>
      <h2>{m.passwordTitle}</h2>
      {(refused === 'wrong' || refused === 'later') && (
        <p className="notice" role="alert">
          {m[refused]}
        </p>
      )}
      <form method="post" action="/admin/account/password" noValidate>
        <Input {...shown} name="oldPassword" label={m.oldPassword} type="password" autoComplete="current-password" />
        <Input
          {...shown}
          name="password"
          label={m.newPassword}
          hint={admin.passwordHint(SHORTEST_PASSWORD)}
          type="password"
          autoComplete="new-password"
        />
        <button type="submit">{m.changePassword}</button>
      </form>
    </section>
  );
}

async function Codes({ lang, id }: { lang: string; id: string }) {
  const m = messagesIn(lang).people;
  const { since, recoveryCodesLeft } = await readCodes(id);
  return (
    <section>
      <h2>{m.codesTitle}</h2>
      <p>{since ? `${m.codesSince(dayIn(lang, since))} ${m.recoveryLeft(recoveryCodesLeft)}` : m.codesIntro}</p>
      <p>
        <a href="/admin/account/codes">{since ? m.recoveryTitle : m.codesBegin}</a>
      </p>
    </section>
  );
}
