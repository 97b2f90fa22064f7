import type { ReactNode } from 'react';
import { readCodes, readDraft, readSiteRules } from '@/db';
import type { CodesState } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';
import { AdminPage, DoorPage } from '../../../admin-page';
import { Input } from '../../../field';
import { deskLanguage, requireOrganiser } from '../../../organiser-guard';
import { QrCode } from '../../../qr-code';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).people.codesTitle };
}

export default async function Page({ searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('desk.open', { beforeCodes: true });
  const { made, refused, done, draft } = await searchParams;
  const [codes, { requiresCodes }] = await Promise.all([readCodes(organiser.id), readSiteRules()]);
  const m = messagesIn(lang).people;
  const fault = refused === 'wrong' ? (codes.awaiting ? m.codesWrong : m.wrong) : refused === 'later' ? m.later : null;
  const page = (
    <>
      {fault && (
        <p className="notice" role="alert">
          {fault}
        </p>
      )}
      {(done === 'off' || draft) && (
        <p className="notice" role="status">
          {draft ? m.againNow : m.turnedOff}
        </p>
      )}
      <RecoveryCodes lang={lang} draft={made} />
      {codes.since ? <On lang={lang} codes={codes} /> : <Off lang={lang} codes={codes} required={requiresCodes} />}
    </>
  );
  // Around who must turn them on first stands no way to the pages that are closed until then.
  return requiresCodes && !codes.since ? (
    <DoorPage lang={lang} title={m.codesTitle}>
      {page}
    </DoorPage>
  ) : (
    <AdminPage lang={lang} title={m.codesTitle}>
      {page}
    </AdminPage>
  );
}

/** The codes that were just made, kept in a draft and nowhere in an address; nothing where there are none. */
async function RecoveryCodes({ lang, draft }: { lang: string; draft: unknown }) {
  const made = typeof draft === 'string' ? await readDraft(draft) : null;
  if (!made?.codes) return null;
  const m = messagesIn(lang).people;
  return (
    <section className="notice" role="status">
      <h2>{m.recoveryTitle}</h2>
      <p>{m.recoveryIntro}</p>
      <ul>
        {made.codes.split(' ').map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface StateProps {
  lang: string;
  codes: CodesState;
}

function Off({ lang, codes: { awaiting }, required }: StateProps & { required: boolean }) {
  const m = messagesIn(lang).people;
  return (
    <>
      <p className="lead">{required ? m.codesRequired : m.codesIntro}</p>
      {awaiting && (
        <form method="post" action="/admin/account/codes/confirm">
          <p>{m.codesScan}</p>
          <QrCode text={awaiting.uri} label={m.codesPicture} />
          <dl className="facts">
            <dt>{m.codesSecret}</dt>
            <dd>
              <code>{awaiting.secret.replace(/.{4}(?=.)/g, '$& ')}</code>
            </dd>
          </dl>
          <Code lang={lang} label={m.codesFirst} />
          <button type="submit">{m.codesConfirm}</button>
        </form>
      )}
      <form method="post" action="/admin/account/codes/begin">
        <button className={awaiting ? 'quiet' : undefined} type="submit">
          {awaiting ? m.codesAgain : m.codesBegin}
        </button>
      </form>
    </>
  );
}

function Code({ lang, label }: { lang: string; label: string }) {
  const blank = { lang, values: {}, errors: {} };
  return <Input {...blank} name="code" label={label} inputMode="numeric" autoComplete="one-time-code" required />;
}

function On({ lang, codes: { since, recoveryCodesLeft } }: StateProps) {
  const m = messagesIn(lang).people;
  return (
    <>
      <p>{since && m.codesSince(dayIn(lang, since))}</p>
      <Section title={m.recoveryTitle} action="/admin/account/codes/renew" button={m.recoveryRenew}>
        <p>{m.recoveryLeft(recoveryCodesLeft)}</p>
      </Section>
      <Section title={m.turnOffTitle} action="/admin/account/codes/turn-off" button={m.turnOff}>
        <Input
          {...{ lang, values: {}, errors: {} }}
          name="password"
          label={m.oldPassword}
          type="password"
          autoComplete="current-password"
          required
        />
      </Section>
    </>
  );
}

interface SectionProps {
  title: string;
  action: string;
  button: string;
  children: ReactNode;
}

function Section({ title, action, button, children }: SectionProps) {
  return (
    <section>
      <h2>{title}</h2>
      <form method="post" action={action}>
        {children}
        <button className="quiet" type="submit">
          {button}
        </button>
      </form>
    </section>
  );
}
