import type { Metadata } from 'next';
import { readDraft, readPrivateSignature, readSite } from '@/db';
import { isLanguage, messagesIn } from '@/messages';
import { ErrorSummary } from '../../../../field';
import { MissingPage } from '../../../../missing-page';
import { MissingSignature } from '../../../../missing-signature';
import { originalsBeside } from '../../../../promises';
import { PublicPage } from '../../../../public-page';
import { fieldLabels, SignatureFields } from '../../../../signature-fields';
import { asFields, correctionForm, errorsOf } from '../../../../signature-form';

interface Props {
  params: Promise<{ lang: string; token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesIn((await params).lang).privatePage.changeTitle };
}

export default async function Page({ params, searchParams }: Props) {
  const { lang, token } = await params;
  if (!isLanguage(lang)) return <MissingPage lang={lang} />;
  const signature = await readPrivateSignature(token);
  if (typeof signature === 'string') return <MissingSignature lang={lang} why={signature} />;
  if (signature.status === 'refused') return <TooLate lang={lang} token={token} />;
  const { draft, repeated } = await searchParams;
  const typed = typeof draft === 'string' ? await readDraft(draft) : null;
  const said = signature.waiting ?? signature.accepted;
  const values = typed ?? (said ? asFields(said) : {});
  const errors = typed ? errorsOf(correctionForm, typed) : {};
  const all = repeated ? { ...errors, organisation: 'repeated' } : errors;
  const m = messagesIn(lang).privatePage;
  const here = `/${lang}/signature/${token}`;
  return (
    <PublicPage lang={lang} path={`/signature/${token}/correction`} site={await readSite()}>
      <div className="wrap plain">
        <h1>{m.changeTitle}</h1>
        <p className="lead">{m.changeHint}</p>
        <ErrorSummary lang={lang} errors={all} labels={fieldLabels(lang)} />
        <form method="post" action={`${here}/correct`} noValidate>
          <SignatureFields
            lang={lang}
            values={values}
            errors={all}
            addressedTo={signature.appeal.addressedTo}
            beside={await originalsBeside(lang)}
            correcting
          />
          <button type="submit">{m.changeSubmit}</button>
        </form>
        <p>
          <a href={here}>{m.back}</a>
        </p>
      </div>
    </PublicPage>
  );
}

async function TooLate({ lang, token }: { lang: string; token: string }) {
  const m = messagesIn(lang).privatePage;
  return (
    <PublicPage lang={lang} path={`/signature/${token}/correction`} site={await readSite()}>
      <div className="wrap plain">
        <h1>{m.changeTitle}</h1>
        <p className="lead">{m.tooLate}</p>
        <p>
          <a href={`/${lang}/signature/${token}`}>{m.back}</a>
        </p>
      </div>
    </PublicPage>
  );
}
