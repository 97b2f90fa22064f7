import { readDraft } from '@/db';
import { CONSENTS, type PrivateSignature } from '@/db/types';
import { messagesIn } from '@/messages';
import { ErrorSummary } from './field';
import { originalsBeside } from './promises';
import { ConsentBoxes, fieldLabels, UnreadNotice, VisibilityChoice } from './signature-fields';
import { asFields, correctionForm, errorsOf } from './signature-form';

interface Props {
  lang: string;
  signature: PrivateSignature;
  /** The address of the private page. */
  here: string;
  /** The draft of what came back, or an empty string. */
  shown: string;
}

/** The form by which a signatory lets others see less, or more. */
export async function VisibilityForm({ lang, signature, here, shown }: Props) {
  const said = signature.waiting ?? signature.accepted;
  if (!said) return null;
  const m = messagesIn(lang).privatePage;
  const typed = shown ? await readDraft(shown) : null;
  const values = typed ?? asFields(said);
  const wrong = typed ? errorsOf(correctionForm, typed) : {};
  // A name can be added only where all the words are.
  const errors = wrong.signatory || wrong.office ? { visibility: 'nameNeeded' } : wrong;
  const parts = { lang, values, errors };
  const beside = await originalsBeside(lang);
  const names = CONSENTS.filter((name) => name !== 'consentProcess');
  return (
    <section id="visibility-form">
      <h2>{m.visibilityTitle}</h2>
      <ErrorSummary lang={lang} errors={errors} labels={fieldLabels(lang)} />
      <form method="post" action={`${here}/visibility`} noValidate>
        <UnreadNotice lang={lang} beside={beside} />
        <VisibilityChoice {...parts} beside={beside} />
        <ConsentBoxes
          {...parts}
          beside={beside}
          addressedTo={signature.appeal.addressedTo}
          hint={m.consentsHint}
          names={names}
        />
        <button type="submit">{m.visibilitySubmit}</button>
      </form>
    </section>
  );
}
