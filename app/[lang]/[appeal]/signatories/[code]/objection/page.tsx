import type { Metadata } from 'next';
import { findAppeal, findNamedSignatory, readDraft, readSite } from '@/db';
import type { NamedEntry } from '@/db/types';
import { countryName, isLanguage, messagesIn } from '@/messages';
import { ErrorSummary, Input, TextArea } from '../../../../../field';
import { MissingPage } from '../../../../../missing-page';
import { NoMailNotice, PublicPage } from '../../../../../public-page';
import type { Fields } from '../../../../../read-form';
import { errorsOf } from '../../../../../signature-form';
import { objectionForm } from './form';

interface Props {
  params: Promise<{ lang: string; appeal: string; code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesIn((await params).lang).objections.formTitle, robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const { lang, appeal: slug, code } = await params;
  const appeal = await findAppeal(slug);
  const entry = appeal && isLanguage(lang) ? await findNamedSignatory(appeal.id, code) : null;
  if (!entry) return <MissingPage lang={lang} />;
  const { draft } = await searchParams;
  const typed = typeof draft === 'string' ? await readDraft(draft) : null;
  const below = `/${slug}/signatories/${code}`;
  return (
    <PublicPage lang={lang} path={`${below}/objection`} site={await readSite()}>
      <div className="wrap plain">
        <h1>{messagesIn(lang).objections.formTitle}</h1>
        <NoMailNotice lang={lang} />
        <Form lang={lang} entry={entry} typed={typed} action={`/${lang}${below}/objections`} />
        <p>
          <a href={`/${lang}/${slug}/signatories`}>{messagesIn(lang).objections.backToList}</a>
        </p>
      </div>
    </PublicPage>
  );
}

interface FormProps {
  lang: string;
  entry: NamedEntry;
  typed: Fields | null;
  action: string;
}

function Form({ lang, entry, typed, action }: FormProps) {
  const m = messagesIn(lang).objections;
  const shown = { lang, values: typed ?? {}, errors: typed ? errorsOf(objectionForm, typed) : {} };
  const labels = { name: m.name, office: m.office, email: m.email, text: m.text };
  return (
    <>
      <p className="lead">{m.about}</p>
      <p className="organisation">
        <bdi>{entry.organisation}</bdi> · {countryName(lang, entry.country)}
      </p>
      <ul>
        {m.whatNext.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <ErrorSummary lang={lang} errors={shown.errors} labels={labels} />
      <form method="post" action={action} noValidate>
        <Input {...shown} name="name" label={m.name} hint={m.nameHint} autoComplete="name" />
        <Input {...shown} name="office" label={m.office} autoComplete="organization-title" />
        <Input {...shown} name="email" label={m.email} hint={m.emailHint} type="email" autoComplete="email" />
        <TextArea {...shown} name="text" label={m.text} hint={m.textHint} />
        <button type="submit">{m.submit}</button>
      </form>
    </>
  );
}
