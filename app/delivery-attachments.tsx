import type { Attachment } from '@/db/types';
import { messagesIn } from '@/messages';
import { AttachmentFields, deliveryLabels } from './delivery-fields';
import { attachmentForm } from './delivery-form';
import { Shown } from './delivery-line';
import type { PartOfDelivery } from './delivery-parts';
import { ErrorSummary } from './field';
import { errorsOf } from './signature-form';

/** What is attached to a delivery, public or not, and what can be done with each. */
export function Attachments({ lang, delivery, here, mayWrite }: PartOfDelivery & { mayWrite: boolean }) {
  return delivery.attachments.map((attachment) => (
    <div key={attachment.id} className="attachment">
      <Shown lang={lang} attachment={attachment} from={`${here}/attachments`} />
      <Standing lang={lang} attachment={attachment} />
      {mayWrite && <Acts lang={lang} attachment={attachment} here={here} />}
    </div>
  ));
}

interface Part {
  lang: string;
  attachment: Attachment;
}

function Standing({ lang, attachment }: Part) {
  const m = messagesIn(lang).deliveryDesk;
  return (
    <p>
      <strong className="flag">{attachment.isPublic ? m.isShown : m.isHidden}</strong>
    </p>
  );
}

function Acts({ lang, attachment, here }: Part & { here: string }) {
  const m = messagesIn(lang).deliveryDesk;
  const { id, isPublic, description } = attachment;
  return (
    <div className="filters">
      <form method="post" action={`${here}/show`}>
        <input type="hidden" name="attachment" value={id} />
        {!isPublic && <input type="hidden" name="public" value="yes" />}
        <button className="quiet" type="submit" aria-label={`${isPublic ? m.hide : m.show} · ${description}`}>
          {isPublic ? m.hide : m.show}
        </button>
      </form>
      <form method="post" action={`${here}/remove-attachment`}>
        <input type="hidden" name="attachment" value={id} />
        <button className="quiet" type="submit" aria-label={`${m.removeAttachment} · ${description}`}>
          {m.removeAttachment}
        </button>
      </form>
    </div>
  );
}

/** The form by which one is added; `wrong` is what was wrong with the file itself. */
export function AddAttachment({ lang, here, typed, wrong }: PartOfDelivery & { wrong: string | undefined }) {
  const m = messagesIn(lang).deliveryDesk;
  const sent = typed && 'description' in typed ? typed : null;
  const errors = { ...(sent ? errorsOf(attachmentForm, sent) : {}), ...(wrong && { file: wrong }) };
  return (
    <details open={sent !== null}>
      <summary>{m.attach}</summary>
      <p>{m.attachmentsIntro}</p>
      <ErrorSummary lang={lang} errors={errors} labels={deliveryLabels(lang)} />
      <form method="post" action={`${here}/attach`} encType="multipart/form-data" noValidate>
        <AttachmentFields lang={lang} values={sent ?? {}} errors={errors} />
        <button type="submit">{m.attach}</button>
      </form>
    </details>
  );
}
