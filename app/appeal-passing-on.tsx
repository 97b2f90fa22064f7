import type { Appeal, PublishedText } from '@/db/types';
import { HANDOUTS } from '@/delivery/paper/kinds';
import { env } from '@/env';
import { messagesIn } from '@/messages';
import { titleAway } from '@/messages/typography';

interface Props {
  lang: string;
  appeal: Appeal;
  text: PublishedText;
}

/** What is printed, taken along and passed on. */
export function AppealPassingOn({ lang, appeal, text }: Props) {
  const { handouts: m, share } = messagesIn(lang);
  const here = `/${lang}/${appeal.slug}`;
  const names = { 'flyer-a4': m.flyerA4, 'flyer-a5': m.flyerA5, meeting: m.meeting, sheet: m.sheet };
  return (
    <div className="wrap two passing-on">
      <section aria-labelledby="take-along">
        <h2 id="take-along">{m.title}</h2>
        <p>{m.intro}</p>
        <ul className="ways-on">
          <li>
            <a href={`${here}/meeting`}>{m.meeting}</a>
          </li>
          <li>
            <a href={`${here}/without-this-site`}>{m.withoutSite}</a>
          </li>
        </ul>
        <h3>{m.pdfs}</h3>
        <ul className="ways-on">
          {HANDOUTS.map((kind) => (
            <li key={kind}>
              <a href={`${here}/paper/${kind}.pdf`}>{names[kind]}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="share">
        <h2 id="share">{share.title}</h2>
        <p>
          {share.intro} <code dir="ltr">{`${env.origin}${here}`}</code>
        </p>
        <ul className="ways-on">
          {waysToShare(lang, text, `${env.origin}${here}`).map(([name, address]) => (
            <li key={name}>
              <a href={address} rel="noreferrer external">
                {name}
              </a>
            </li>
          ))}
        </ul>
        <p className="aside">{share.note}</p>
      </section>
    </div>
  );
}

/** Plain links, with nothing of those sites on this one. Names of services are the same in every language. */
function waysToShare(lang: string, text: PublishedText, address: string): [string, string][] {
  const { share } = messagesIn(lang);
  const title = titleAway(lang, text.title, text.status === 'draft');
  const words = `${title} ${address}`;
  const at = (site: string, fields: Record<string, string>) =>
    `${site}?${new URLSearchParams(fields).toString().replaceAll('+', '%20')}`;
  return [
    [share.mail, at('mailto:', { subject: title, body: `${share.mailText(text.issuer)}\n${title}\n${address}` })],
    ['WhatsApp', at('https://wa.me/', { text: words })],
    ['Telegram', at('https://t.me/share/url', { url: address, text: title })],
    // The project's own page, which asks for the reader's server; what stands after # is sent to nobody.
    ['Mastodon', `https://share.joinmastodon.org/#text=${encodeURIComponent(words)}`],
    ['Bluesky', at('https://bsky.app/intent/compose', { text: words })],
    ['Facebook', at('https://www.facebook.com/sharer/sharer.php', { u: address })],
  ];
}
