import type { Metadata } from 'next';
import { findAppeal, listDomains, listTies, proposeDomain, readDraft, readEvidence, readForOrganisers } from '@/db';
import { type OrganiserSignature, type Tie, VERIFIED_HOW, type VerifiedDomain } from '@/db/types';
import { messagesIn } from '@/messages';
import { fieldsIn } from '../../../../../address-fields';
import { AdminPage } from '../../../../../admin-page';
import { Choice } from '../../../../../choices';
import { ErrorSummary, Input, type Shown, TextArea } from '../../../../../field';
import { MissingDeskPage } from '../../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../../organiser-guard';
import { errorsOf } from '../../../../../signature-form';
import { TieInWords } from '../../../../../ties';
import { FORMS } from './form';

interface Props {
  params: Promise<{ appeal: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn(await deskLanguage()).ties.title };
}

/** A page of its own, so that the screen on which fifty are decided in a row stays short. */
export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('signatures.decide');
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  const signature = appeal && (await readForOrganisers(appeal.id, id, organiser));
  if (!signature) return <MissingDeskPage />;
  const asked = fieldsIn(await searchParams);
  const typed = asked.draft ? await readDraft(asked.draft) : null;
  const form = Object.hasOwn(FORMS, asked.wrong ?? '') ? FORMS[asked.wrong ?? ''] : undefined;
  const { ties: m, admin } = messagesIn(lang);
  const shown = { lang, values: typed ?? {}, errors: form && typed ? errorsOf(form, typed) : {} };
  const labels = { otherAddress: m.other, domain: m.domain, email: m.email, verifiedHow: admin.verifiedHow };
  const below = { shown, here: `/admin/${slug}/moderation/${id}`, signature };
  const done = Object.entries(m.outcomes).find(([outcome]) => outcome === asked.done)?.[1];
  const close = (await readEvidence(id, organiser)).flatMap(({ other }) => other ?? []);
  return (
    <AdminPage lang={lang} title={signature.current.organisation} appeal={slug}>
      {done && (
        <p className="notice" role="status">
          {done}
        </p>
      )}
      <ErrorSummary lang={lang} errors={shown.errors} labels={{ ...labels, evidence: m.evidence }} />
      <p>
        <a href={below.here}>{m.toSignature}</a>
      </p>
      <Tied {...below} slug={slug} ties={await listTies(signature.signatoryId, organiser)} />
      <TieForm {...below} close={[...new Map(close.map((other) => [other.id, other])).values()]} />
      <Domains
        {...{ shown, here: below.here }}
        domains={await listDomains(signature.signatoryId)}
        proposed={await proposeDomain(id)}
      />
      <HandOverForm {...below} />
    </AdminPage>
  );
}

interface Part {
  shown: Shown;
  /** The address of the signature's screen, below which each form has its path. */
  here: string;
  signature: OrganiserSignature;
}

function Tied({ shown, here, slug, ties }: Part & { slug: string; ties: Tie[] }) {
  if (ties.length === 0) return null;
  return (
    <ul>
      {ties.map((tie) => (
        <li key={tie.id}>
          <TieInWords lang={shown.lang} slug={slug} tie={tie} />
          <form method="post" action={`${here}/untie`}>
            <input type="hidden" name="link" value={tie.id} />
            <button className="quiet" type="submit">
              {messagesIn(shown.lang).ties.untie}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}

function TieForm({ shown, here, signature, close }: Part & { close: { id: string; organisation: string }[] }) {
  const m = messagesIn(shown.lang).ties;
  return (
    <section>
      <h2>{m.tieTitle}</h2>
      <p>{m.tieIntro}</p>
      <form method="post" action={`${here}/tie`} noValidate>
        <input type="hidden" name="version" value={signature.version} />
        {close.length > 0 && (
          <fieldset className="field">
            <legend>{m.close}</legend>
            {close.map(({ id, organisation }) => (
              <div className="option" key={id}>
                <input
                  type="radio"
                  id={`other-${id}`}
                  name="other"
                  value={id}
                  defaultChecked={shown.values.other === id}
                />
                <label htmlFor={`other-${id}`}>
                  <bdi>{organisation}</bdi>
                </label>
              </div>
            ))}
          </fieldset>
        )}
        <Input {...shown} name="otherAddress" label={m.other} hint={m.otherHint} />
        <button type="submit">{m.isSame}</button>{' '}
        <button className="quiet" type="submit" formAction={`${here}/part`}>
          {m.isPart}
        </button>
      </form>
    </section>
  );
}

interface Proposed {
  domains: VerifiedDomain[];
  /** The domain of the mailbox, where it could be verified. */
  proposed: string;
}

function Domains({ shown, here, domains, proposed }: Omit<Part, 'signature'> & Proposed) {
  const m = messagesIn(shown.lang).ties;
  const values = { domain: domains.length === 0 ? proposed : '', ...shown.values };
  return (
    <section>
      <h2>{m.domains}</h2>
      <p>{m.domainsIntro}</p>
      {domains.length === 0 && <p>{m.noDomain}</p>}
      <ul>
        {domains.map(({ id, domain, evidence }) => (
          <li key={id}>
            <bdi>{domain}</bdi> <bdi>{evidence}</bdi>
            <form method="post" action={`${here}/drop-domain`}>
              <input type="hidden" name="dropped" value={id} />
              <button className="quiet" type="submit">
                {m.drop}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action={`${here}/domain`} noValidate>
        <Input {...shown} values={values} name="domain" label={m.domain} hint={m.domainHint} />
        <TextArea {...shown} name="domainEvidence" label={m.domainEvidence} hint={m.evidenceHint} rows={2} />
        <button type="submit">{m.verify}</button>
      </form>
    </section>
  );
}

function HandOverForm({ shown, here, signature }: Part) {
  const { ties: m, admin } = messagesIn(shown.lang);
  return (
    <section>
      <h2>{m.handOverTitle}</h2>
      <p>{m.handOverIntro}</p>
      <form method="post" action={`${here}/hand-over`} noValidate>
        <input type="hidden" name="version" value={signature.version} />
        <Input {...shown} name="email" label={m.email} type="email" />
        <Choice
          {...shown}
          name="verifiedHow"
          label={admin.verifiedHow}
          options={VERIFIED_HOW.map((value) => ({ value, label: admin.verified[value] }))}
        />
        <TextArea {...shown} name="evidence" label={m.evidence} hint={m.evidenceHint} />
        <button type="submit">{m.handOver}</button>
      </form>
    </section>
  );
}
