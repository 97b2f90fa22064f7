import { FORMATS } from '@/db/types';
import { messagesIn } from '@/messages';
import { Choice } from './choices';
import { FORMAT_NAMES } from './exported-file';
import type { Shown } from './field';

/** On the private page: everything that is kept, to take along. */
export function OwnData({ lang, here }: { lang: string; here: string }) {
  const m = messagesIn(lang).exports.ownData;
  return (
    <section>
      <h2>{m.title}</h2>
      <p>{m.hint}</p>
      <form method="post" action={`${here}/own-data`}>
        <button className="quiet" type="submit">
          {m.take}
        </button>
      </form>
    </section>
  );
}

/** At the desk: the same for a signatory who asks for it in another way. */
export function OwnDataAtDesk({ shown, here }: { shown: Shown; here: string }) {
  const { exports: m, people } = messagesIn(shown.lang);
  const isProved = 'format' in shown.values;
  return (
    <section id="own-data">
      <h2>{m.ownData.deskTitle}</h2>
      {isProved && (
        <p className="notice" role="status">
          {people.againNow}
        </p>
      )}
      <p className="hint">{m.ownData.deskHint}</p>
      <form method="post" action={`${here}/own-data`}>
        <Choice
          {...shown}
          values={{ format: 'json', ...shown.values }}
          name="format"
          label={m.format}
          options={FORMATS.map((value) => ({ value, label: FORMAT_NAMES[value] }))}
        />
        <button className="quiet" type="submit">
          {m.take}
        </button>
      </form>
    </section>
  );
}
