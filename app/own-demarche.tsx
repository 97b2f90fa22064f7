import { publicDemarcheOf } from '@/db';
import { MOST_PICTURES, type Picture, type PrivateDemarche, type PublicDemarche, type Told } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';
import { AttachmentFields, deliveryLabels } from './delivery-fields';
import { attachmentForm } from './delivery-form';
import { Shown } from './delivery-line';
import { DemarcheInFull, WhoActed } from './demarche-words';
import { ErrorSummary } from './field';
import type { Fields } from './read-form';
import { errorsOf } from './signature-form';

interface Part {
  lang: string;
  demarche: Pick<PrivateDemarche, 'appeal' | 'code' | 'pictures'>;
}

/** What others see of what is told, from the one rule that every output goes through; its pictures are below `pictures`. */
export function ToldToOthers({ lang, demarche, told, pictures }: Part & { told: Told; pictures: string }) {
  const m = messagesIn(lang).demarchePage;
  const { appeal, code } = demarche;
  const shown = publicDemarcheOf(told, appeal, new Date());
  if (shown === 'not-yet') return <p>{m.notYet(dayIn(lang, told.actedOn))}</p>;
  if (shown === 'number') return <p>{m.seenNothing}</p>;
  const { isNamed, ...words } = shown;
  const attachments = demarche.pictures.filter(({ state }) => state === 'shown');
  const read: PublicDemarche = {
    ...{ ...words, code },
    organisations: isNamed ? told.organisations.map((name) => ({ name, signatory: null })) : [],
    attachments: words.isVeiled ? [] : attachments,
  };
  return (
    <div className="signed">
      <p className="organisation">
        <WhoActed lang={lang} demarche={read} home={`/${lang}/${appeal.slug}`} />
      </p>
      <DemarcheInFull lang={lang} demarche={read} pictures={pictures} />
    </div>
  );
}

interface FilesProps extends Part {
  /** The address of the private page. */
  here: string;
  typed: Fields | null;
  /** What was wrong with the file itself. */
  wrong: string;
}

/** The pictures and the document of a démarche, and the form by which one is added. */
export function OwnFiles({ lang, demarche, here, typed, wrong }: FilesProps) {
  const { demarchePage: m } = messagesIn(lang);
  const sent = typed && 'description' in typed ? typed : null;
  const errors = sent ? { ...errorsOf(attachmentForm, sent), ...(wrong && { file: wrong }) } : {};
  return (
    <section id="files">
      <h2>{m.filesTitle}</h2>
      <p>{m.filesIntro(MOST_PICTURES)}</p>
      {demarche.pictures.map((picture) => (
        <OwnFile key={picture.id} lang={lang} picture={picture} here={here} />
      ))}
      <ErrorSummary lang={lang} errors={errors} labels={deliveryLabels(lang)} />
      <form method="post" action={`${here}/attach`} encType="multipart/form-data" noValidate>
        <AttachmentFields lang={lang} values={sent ?? {}} errors={errors} decides={false} />
        <button type="submit">{m.attach}</button>
      </form>
    </section>
  );
}

function OwnFile({ lang, picture, here }: { lang: string; picture: Picture; here: string }) {
  const m = messagesIn(lang).demarchePage;
  return (
    <div className="attachment">
      <Shown lang={lang} attachment={picture} from={`${here}/pictures`} />
      <p>
        <strong className="flag">{m.fileStates[picture.state]}</strong>
      </p>
      <form method="post" action={`${here}/remove-picture`}>
        <input type="hidden" name="picture" value={picture.id} />
        <button className="quiet" type="submit" aria-label={`${m.removeFile} · ${picture.description}`}>
          {m.removeFile}
        </button>
      </form>
    </div>
  );
}
