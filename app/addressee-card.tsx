import type { ReactNode } from 'react';
import { type Addressee, needsChecking } from '@/db/types';
import { dayIn, directionOf, languageName, messagesIn } from '@/messages';
import { officeIn, Source } from './addressee-words';

interface Props {
  lang: string;
  addressee: Addressee;
  children?: ReactNode;
}

/** Who an authority is, under its country: where it can be written to, and from where and when that is known. */
export function AddresseeCard({ lang, addressee, children }: Props) {
  const { addressees: m, act } = messagesIn(lang);
  const { holder, formOfAddress, post, fax, email, source, validAsOf, checkedOn, isHistoric } = addressee;
  const named = addressee.offices[lang] ? lang : addressee.lang;
  const isKnown = post || fax || email;
  return (
    <article className="card">
      <h4>
        <bdi lang={named} dir={directionOf(named)}>
          {officeIn(lang, addressee)}
        </bdi>
      </h4>
      {isHistoric && <p className="flag">{act.history(dayIn(lang, validAsOf))}</p>}
      {needsChecking(addressee) && <p className="flag">{act.notChecked}</p>}
      <dl>
        <Told name={m.holder} said={holder} />
        <Told name={m.formOfAddress} said={formOfAddress} />
        <Told name={m.post} said={post} />
        <Told name={m.fax} said={fax} isCode />
        <Told name={m.email} said={email} isCode />
        <Told name={m.language} said={languageName(addressee.lang, lang)} />
      </dl>
      {!isKnown && <p>{act.noAddress}</p>}
      <p className="aside">
        {m.source} · <Source source={source} />
        {!isHistoric && ` · ${act.knownOn(dayIn(lang, validAsOf))}`}
        {checkedOn && !isHistoric && ` · ${act.checkedOn(dayIn(lang, checkedOn))}`}
      </p>
      {children}
    </article>
  );
}

/** A number or an address runs from the left in every language. */
function Told({ name, said, isCode = false }: { name: string; said: string | null; isCode?: boolean }) {
  if (!said) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd className="said">
        <bdi dir={isCode ? 'ltr' : 'auto'}>{said}</bdi>
      </dd>
    </div>
  );
}
