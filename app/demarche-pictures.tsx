import type { Picture } from '@/db/types';
import { messagesIn } from '@/messages';
import { Shown } from './delivery-line';

interface Props {
  lang: string;
  pictures: Picture[];
  /** The address of the démarche's screen. */
  here: string;
  mayDecide: boolean;
}

/** What was sent with a démarche, each to be shown or not. */
export function DeskPictures({ lang, pictures, here, mayDecide }: Props) {
  if (pictures.length === 0) return null;
  const { demarcheDesk: m, demarchePage } = messagesIn(lang);
  return (
    <section>
      <h2>{m.files}</h2>
      <p className="hint">{m.facesHint}</p>
      {pictures.map((picture) => (
        <div key={picture.id} className="attachment">
          <Shown lang={lang} attachment={picture} from={`${here}/pictures`} />
          <p>
            <strong className="flag">{demarchePage.fileStates[picture.state]}</strong>
          </p>
          {mayDecide && <Acts lang={lang} picture={picture} here={here} />}
        </div>
      ))}
    </section>
  );
}

function Acts({ lang, picture: { id, state, description }, here }: { lang: string; picture: Picture; here: string }) {
  const m = messagesIn(lang).demarcheDesk;
  return (
    <form className="together" method="post" action={`${here}/picture`}>
      <input type="hidden" name="picture" value={id} />
      {state !== 'shown' && (
        <button className="quiet" type="submit" name="show" value="yes" aria-label={`${m.showFile} · ${description}`}>
          {m.showFile}
        </button>
      )}
      {state !== 'refused' && (
        <button className="quiet" type="submit" aria-label={`${m.refuseFile} · ${description}`}>
          {m.refuseFile}
        </button>
      )}
    </form>
  );
}
