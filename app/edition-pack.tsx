import { type Edition, may, type Organiser, type Pack } from '@/db/types';
import { messagesIn } from '@/messages';
import { refreshAfter } from './exchange';

interface Props {
  lang: string;
  here: string;
  edition: Edition;
  pack: Pack | null;
  organiser: Organiser;
}

const LOOK_AGAIN_AFTER = 3;

/** The files of an edition: how far they are, and what can be done with them. */
export function EditionPack({ lang, here, pack, organiser }: Props) {
  const m = messagesIn(lang).editions;
  const isUnderWay = pack?.state === 'due' || pack?.state === 'making';
  // Without scripts, the page asks for itself again.
  if (isUnderWay) refreshAfter(LOOK_AGAIN_AFTER);
  if (!may(organiser, 'editions.freeze')) return null;
  return (
    <section>
      <h2>{m.packTitle}</h2>
      <p>{m.packIntro}</p>
      {pack && <PackState lang={lang} pack={pack} />}
      {pack?.state === 'made' && <Act action={`${here}/take`} words={m.takePack} />}
      {isUnderWay ? (
        <Act action={`${here}/cancel`} words={m.cancelPack} quiet />
      ) : (
        <Act action={`${here}/pack`} words={m.makePack} quiet={pack?.state === 'made'} />
      )}
    </section>
  );
}

function PackState({ lang, pack }: { lang: string; pack: Pack }) {
  const m = messagesIn(lang).editions;
  const isUnderWay = pack.state === 'due' || pack.state === 'making';
  return (
    <p className="notice" role="status">
      {m.packStates[pack.state]}
      {pack.state === 'making' && <> · {m.progress(pack.progress)}</>}
      {pack.error && (
        <>
          {' '}
          {m.packErrors[pack.error]} {pack.detail && <bdi>{pack.detail}</bdi>}
        </>
      )}
      {isUnderWay && <> · {m.refreshes}</>}
    </p>
  );
}

function Act({ action, words, quiet }: { action: string; words: string; quiet?: boolean }) {
  return (
    <form method="post" action={action}>
      <button className={quiet ? 'quiet' : undefined} type="submit">
        {words}
      </button>
    </form>
  );
}
