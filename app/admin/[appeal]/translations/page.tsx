import { findAppeal, listTranslations } from '@/db';
import type { TranslationState } from '@/db/types';
import { dayIn, LANGUAGES, languageName, messagesIn, ownName } from '@/messages';
import { AdminPage } from '../../../admin-page';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../organiser-guard';
import { arePromisesRead } from '../../../promises';
import { mayWrite } from '../../../translation-workshop';

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).translations.title };
}

export default async function Page({ params }: { params: Promise<{ appeal: string }> }) {
  const { organiser, lang } = await requireOrganiser('translations.write');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const m = messagesIn(lang).translations;
  const states = await listTranslations(appeal, LANGUAGES);
  const all = states.filter((state) => mayWrite(organiser, appeal, state.lang));
  const promisesRead = await Promise.all(all.map((state) => arePromisesRead(state.lang)));
  return (
    <AdminPage lang={lang} title={m.title} appeal={slug}>
      <p>{m.intro}</p>
      <table className="stacking">
        <thead>
          <tr>
            <th scope="col">{m.language}</th>
            <th scope="col">{m.status}</th>
            <th scope="col">{m.work}</th>
            <th scope="col">{m.promises}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((state, place) => (
            <tr key={state.lang}>
              <th scope="row">
                <a href={`/admin/${slug}/translations/${state.lang}`}>
                  <bdi lang={state.lang}>{ownName(state.lang)}</bdi>
                </a>
                <br />
                {languageName(state.lang, lang)}
              </th>
              <td data-head={m.status}>
                <Published lang={lang} state={state} />
              </td>
              <td data-head={m.work}>
                <LeftToDo lang={lang} state={state} />
              </td>
              <td data-head={m.promises}>{promisesRead[place] ? m.promisesRead : m.promisesUnread}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </AdminPage>
  );
}

interface StateProps {
  lang: string;
  state: TranslationState;
}

function Published({ lang, state: { published } }: StateProps) {
  const { translations: m, appeal } = messagesIn(lang);
  if (!published) return m.nothingPublished;
  const { status, version, reading, datedOn } = published;
  return (
    <>
      {appeal.textStatus[status]}, {m.version(version)}, {dayIn(lang, datedOn)}
      {reading && <>. {m.readLast(reading.readBy, dayIn(lang, reading.readOn))}</>}
    </>
  );
}

function LeftToDo({ lang, state }: StateProps) {
  const m = messagesIn(lang).translations;
  const { missing, outdated, fresh, readyMissing, readyOutdated } = state.left;
  const left = [
    missing > 0 && m.missing(missing),
    outdated > 0 && m.older(outdated),
    fresh > 0 && m.unpublished(fresh),
    readyMissing > 0 && m.readyMissing(readyMissing),
    readyOutdated > 0 && m.readyOlder(readyOutdated),
  ];
  return left.filter(Boolean).join(' · ') || m.unpublished(0);
}
