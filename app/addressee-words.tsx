import { type Addressee, CHECKED_FOR_DAYS, needsChecking } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';

interface Props {
  lang: string;
  addressee: Addressee;
}

/** An office as the language calls it, or as it calls itself. */
export function officeIn(lang: string, { office, offices }: Pick<Addressee, 'office' | 'offices'>): string {
  return offices[lang] ?? office;
}

/** Until when it is known to be so, and whether somebody should look again. */
export function Standing({ lang, addressee }: Props) {
  const m = messagesIn(lang).addressees;
  const { validAsOf, checkedOn, isHistoric } = addressee;
  return (
    <>
      {dayIn(lang, validAsOf)}
      {checkedOn && !isHistoric && (
        <>
          <br />
          <small>{m.checkedOn(dayIn(lang, checkedOn))}</small>
        </>
      )}
      {isHistoric && (
        <>
          <br />
          <small>{m.history}</small>
        </>
      )}
      {needsChecking(addressee) && (
        <>
          <br />
          <strong className="flag">{m.notChecked(CHECKED_FOR_DAYS)}</strong>
        </>
      )}
    </>
  );
}

/** Where it is known from; the address of a page leads there. */
export function Source({ source }: Pick<Addressee, 'source'>) {
  if (!/^https?:\/\/\S+$/.test(source)) return <bdi>{source}</bdi>;
  return (
    <a href={source} rel="noreferrer" dir="ltr">
      {source}
    </a>
  );
}

/** What an organiser presses who has just looked. */
export function CheckForm({ lang, action }: { lang: string; action: string }) {
  return (
    <form method="post" action={action}>
      <button className="quiet" type="submit">
        {messagesIn(lang).addressees.check}
      </button>
    </form>
  );
}
