import { readSite } from '@/db';
import { PublicPage } from './public-page';

interface Asks {
  lang: string;
  /** The page's path below its language. */
  path: string;
  title: string;
  name: string;
  text: string;
  yes: string;
  no: string;
  /** The address of the private page. */
  here: string;
}

/** Asks once more before everything is erased. */
export async function AskWithdrawal({ lang, path, title, name, text, yes, no, here }: Asks) {
  return (
    <PublicPage lang={lang} path={path} site={await readSite()}>
      <div className="wrap plain">
        <h1>{title}</h1>
        <p>
          <bdi className="organisation">{name}</bdi>
        </p>
        <p className="lead">{text}</p>
        <form method="post" action={`${here}/withdraw`}>
          <button type="submit">{yes}</button>
        </form>
        <p>
          <a href={here}>{no}</a>
        </p>
      </div>
    </PublicPage>
  );
}

/** A page that says one thing, and has nothing more to offer. */
export async function SaidOnce({ lang, path, title, text }: Pick<Asks, 'lang' | 'path' | 'title' | 'text'>) {
  return (
    <PublicPage lang={lang} path={path} site={await readSite()}>
      <div className="wrap plain">
        <h1>{title}</h1>
        <p className="lead">{text}</p>
      </div>
    </PublicPage>
  );
}
