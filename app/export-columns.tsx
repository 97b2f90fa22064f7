import { type Appeal, CONSENTS, type ConsentName } from '@/db/types';
import { DELIVERY_COLUMNS, INTERNAL_COLUMNS, PRESS_COLUMNS } from '@/delivery/columns';
import { countryName, messagesIn } from '@/messages';

const COLUMNS = { delivery: DELIVERY_COLUMNS, press: PRESS_COLUMNS, internal: INTERNAL_COLUMNS };
type Column = (typeof COLUMNS)[keyof typeof COLUMNS][number];

interface Props {
  lang: string;
  preset: keyof typeof COLUMNS;
  appeal: Appeal;
}

/** The columns that the file will have, each by its name there and what it holds. */
export function ExportColumns({ lang, preset, appeal }: Props) {
  const m = messagesIn(lang).exports;
  const words = wordsOf(lang, appeal);
  return (
    <details open>
      <summary>{m.columnsTitle}</summary>
      <p className="hint">{m.columnsHint}</p>
      <dl className="facts">
        {COLUMNS[preset].map((column) => (
          <div key={column}>
            <dt>
              <code>{column}</code>
            </dt>
            <dd>{words[column]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** In the words of the forms and of the desk, where these have a name for it; a consent is the sentence that is ticked. */
function wordsOf(lang: string, { addressedTo }: Appeal): Record<Column, string> {
  const { exports: m, admin, moderation, sign, consents, overview } = messagesIn(lang);
  const { organisationLatin, acronym, affiliatedTo, city, website, members } = sign;
  const { mandateBody, mandateOn, mandateText, capacity, visibility } = sign;
  const sentences = CONSENTS.map((name) => [name, consents[name](countryName(lang, addressedTo))]);
  return {
    ...m.columns,
    ...{ organisation: sign.organisation, organisationLatin, acronym, affiliatedTo, city, website, members },
    ...{ country: admin.country, kind: moderation.kind, signatory: admin.who, office: admin.office },
    ...{ status: admin.status, source: admin.source, email: admin.email, message: admin.words },
    ...{ signedOn: admin.signedOn, signedAt: admin.signedOn, confirmedAt: admin.confirmedOn },
    ...{ mandateBody, mandateOn, mandateText, capacity, visibility, number: overview.retention.number },
    ...(Object.fromEntries(sentences) as Record<ConsentName, string>),
  };
}
