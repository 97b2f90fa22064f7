import type { ReactNode } from 'react';
import type { PublishedText, Reading } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';
import { Choice } from './choices';
import { ErrorSummary, Field, Input } from './field';
import { errorsOf } from './signature-form';
import { PUBLISHED_AS, publishForm, readingForm } from './translation-form';
import type { TranslationShown } from './translation-passage';

interface PublishProps extends TranslationShown {
  published: PublishedText | null;
  isOriginal: boolean;
}

/** Makes what is written the text of the appeal's page. */
export function PublishForm({ published, isOriginal, ...shown }: PublishProps) {
  const { lang, here, typed, about } = shown;
  const m = messagesIn(lang).translations;
  const cameBack = about === 'publish';
  const errors = cameBack ? errorsOf(publishForm, typed) : {};
  const before = {
    status: published?.status === 'official' ? 'official' : 'draft',
    translator: published?.translator ?? '',
  };
  const form = { lang, errors, values: cameBack ? typed : before };
  return (
    <section>
      <h2>{m.publishTitle}</h2>
      <p>{m.publishIntro}</p>
      <form method="post" action={`${here}/publish`} noValidate>
        {!isOriginal && (
          <>
            <Choice
              {...form}
              name="status"
              label={m.publishStatus}
              options={PUBLISHED_AS.map((value) => ({ value, label: m.statuses[value] }))}
            />
            <Input {...form} name="translator" label={m.translator} hint={m.translatorHint} />
          </>
        )}
        <button type="submit">{m.publish}</button>
      </form>
    </section>
  );
}

interface ReadingProps extends TranslationShown {
  of: 'text' | 'promises';
  title: string;
  intro: string;
  reading: Reading | null;
  /** Of the words that the page shows, or leads to. */
  sha256: string;
  children?: ReactNode;
}

/** Notes who, whose language it is, has read what is published. */
export function ReadingForm({ of, title, intro, reading, sha256, children, ...shown }: ReadingProps) {
  const { lang, here, typed, about, done } = shown;
  const m = messagesIn(lang).translations;
  const cameBack = about === of;
  const errors = cameBack ? errorsOf(readingForm, typed) : {};
  // Two such forms stand on one page: the names of the fields say which.
  const named = (field: string) => `${of}-${field}`;
  const values = cameBack ? { [named('readBy')]: typed.readBy ?? '', [named('readOn')]: typed.readOn ?? '' } : {};
  const wrong = Object.fromEntries(Object.entries(errors).map(([field, error]) => [named(field), error]));
  const form = { lang, values, errors: wrong };
  return (
    <section>
      <h2 id={`${of}-reading`}>{title}</h2>
      {cameBack && done === 'readChanged' && (
        <p className="notice" role="alert">
          {m.readChanged}
        </p>
      )}
      <p>{intro}</p>
      {children}
      {reading && <p>{m.readLast(reading.readBy, dayIn(lang, reading.readOn))}</p>}
      <ErrorSummary lang={lang} errors={wrong} labels={{ [named('readBy')]: m.readBy, [named('readOn')]: m.readOn }} />
      <form method="post" action={`${here}/note`} noValidate>
        <input type="hidden" name="of" value={of} />
        <input type="hidden" name="sha256" value={sha256} />
        <Input {...form} name={named('readBy')} label={m.readBy} hint={m.readByHint} />
        <Input {...form} name={named('readOn')} label={m.readOn} type="date" />
        <button className="quiet" type="submit">
          {m.markRead}
        </button>
      </form>
    </section>
  );
}

/** The file with which a translation goes out and comes back. */
export function TranslationFiles({ lang, here }: TranslationShown) {
  const m = messagesIn(lang).translations;
  return (
    <section>
      <h2>{m.fileTitle}</h2>
      <p>{m.fileIntro}</p>
      <p>
        <a href={`${here}/file`}>{m.download}</a>
      </p>
      <form method="post" action={`${here}/bring`} encType="multipart/form-data">
        <Field lang={lang} errors={{}} name="file" label={m.file}>
          {(pointed) => <input {...pointed} type="file" accept=".md,.txt,text/markdown,text/plain" />}
        </Field>
        <button className="quiet" type="submit">
          {m.bring}
        </button>
      </form>
    </section>
  );
}
