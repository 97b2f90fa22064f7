import { findReading } from '@/db';
import { DEFAULT_LANGUAGE, messagesIn } from '@/messages';
import { sentencesOfPromises, sha256OfPromises } from './promises';
import type { TranslationShown } from './translation-passage';
import { ReadingForm } from './translation-publishing';

/** The sentences that bind, beside those that they translate, and who has read them. */
export async function TranslatedPromises(shown: TranslationShown) {
  const { lang, written } = shown;
  const m = messagesIn(lang).translations;
  const sha256 = sha256OfPromises(written);
  const originals = sentencesOfPromises(DEFAULT_LANGUAGE, '…');
  return (
    <section>
      <h2>{m.promisesTitle}</h2>
      <p>{m.promisesIntro}</p>
      <table className="stacking">
        <thead>
          <tr>
            <th scope="col">{m.sourceTitle}</th>
            <th scope="col">{m.translationTitle}</th>
          </tr>
        </thead>
        <tbody>
          {sentencesOfPromises(written, '…').map((sentence, place) => (
            <tr key={sentence}>
              <td data-head={m.sourceTitle}>
                <bdi lang={DEFAULT_LANGUAGE}>{originals[place]}</bdi>
              </td>
              <td data-head={m.translationTitle}>
                <bdi lang={written}>{sentence}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ReadingForm
        {...shown}
        of="promises"
        title={m.promisesReadTitle}
        intro={m.readIntro}
        reading={await findReading(sha256)}
        sha256={sha256}
      />
    </section>
  );
}
