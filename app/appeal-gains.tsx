import type { Appeal, Gain, ShownText } from '@/db/types';
import { dayIn, directionOf, messagesIn } from '@/messages';
import { unbroken } from '@/messages/typography';
import { Source } from './addressee-words';

interface Props {
  lang: string;
  appeal: Appeal;
  text: ShownText;
  gains: Gain[];
}

/** What each demand has obtained, dated and sourced; nothing while there is nothing to say. */
export function AppealGains({ lang, appeal, text, gains }: Props) {
  if (gains.length === 0) return null;
  const m = messagesIn(lang).delivering;
  const obtained = text.demands.map((demand, place) => ({
    demand,
    its: gains.filter((gain) => gain.demand === place + 1),
  }));
  return (
    <section className="wrap gains" aria-labelledby="gains">
      <h2 id="gains">{m.gainsTitle}</h2>
      <dl>
        {obtained
          .filter(({ its }) => its.length > 0)
          .map(({ demand, its }) => (
            <div key={demand}>
              <dt lang={text.lang} dir={directionOf(text.lang)}>
                {unbroken(demand)}
              </dt>
              {its.map((gain) => (
                <dd key={gain.id}>
                  <time dateTime={gain.cameOn}>{dayIn(lang, gain.cameOn)}</time>
                  <ToldGain lang={lang} appeal={appeal} gain={gain} />
                  <small>
                    {m.source} · <Source source={gain.source} />
                  </small>
                </dd>
              ))}
            </div>
          ))}
      </dl>
    </section>
  );
}

/** In the page's language, or else as the appeal's own has it. */
export function ToldGain({ lang, appeal, gain }: Pick<Props, 'lang' | 'appeal'> & { gain: Gain }) {
  const told = gain.told[lang] ? lang : appeal.sourceLang;
  return (
    <p>
      <bdi lang={told} dir={directionOf(told)}>
        {gain.told[told]}
      </bdi>
    </p>
  );
}
