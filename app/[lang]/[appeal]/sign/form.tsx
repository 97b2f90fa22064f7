import type { Appeal, AppealText, Site } from '@/db/types';
import { languageName, messagesIn } from '@/messages';
import { ErrorSummary } from '../../../field';
import { NoMailNotice, PublicPage } from '../../../public-page';
import type { Fields } from '../../../read-form';
import { fieldLabels, SignatureFields } from '../../../signature-fields';
import { errorsOf, signatureForm } from '../../../signature-form';

interface Props {
  lang: string;
  appeal: Appeal;
  text: AppealText;
  site: Site;
  /** What was typed before, or null on a first visit. */
  typed: Fields | null;
  /** What went wrong beside the fields: a sentence. */
  notice?: string;
  /** The errors of what was typed are shown, not only the values. */
  checked?: boolean;
}

/** The page on which an organisation signs; plain, so that the route handler can answer with it too. */
export function SignPage({ lang, appeal, text, site, typed, notice, checked = true }: Props) {
  const m = messagesIn(lang).sign;
  const here = `/${lang}/${appeal.slug}`;
  const errors = typed && checked ? errorsOf(signatureForm, typed) : {};
  const shown = { lang, values: typed ?? {}, errors };
  return (
    <PublicPage lang={lang} path={`/${appeal.slug}/sign`} site={site}>
      <div className="wrap plain">
        <p className="who">
          <a href={here} lang={text.lang}>
            {text.title}
          </a>
        </p>
        <h1>{m.title}</h1>
        <p className="lead">{m.intro}</p>
        <p className="aside">
          {text.lang === lang ? m.onText(languageName(lang, lang)) : m.onSource} <a href={here}>{m.readText}</a>.{' '}
          {m.needed}
        </p>
        <NoMailNotice lang={lang} />
        {notice && (
          <p className="notice" role="alert">
            {notice}
          </p>
        )}
        <ErrorSummary lang={lang} errors={errors} labels={fieldLabels(lang)} />
        <form method="post" action={`${here}/signatures`} noValidate>
          <input type="hidden" name="text" value={text.id} />
          <SignatureFields {...shown} addressedTo={appeal.addressedTo} />
          <button type="submit">{m.submit}</button>
        </form>
      </div>
    </PublicPage>
  );
}
