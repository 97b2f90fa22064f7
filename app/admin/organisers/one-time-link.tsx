import { readDraft } from '@/db';
import { messagesIn } from '@/messages';

/** The link that was just made, kept in a draft and nowhere in an address; nothing where there is none. */
export async function OneTimeLink({ lang, draft }: { lang: string; draft: unknown }) {
  const made = typeof draft === 'string' ? await readDraft(draft) : null;
  if (!made?.link) return null;
  const m = messagesIn(lang).people;
  return (
    <section className="notice" role="status">
      <h2>{m.linkTitle}</h2>
      <p>
        {m.linkFor} <bdi>{made.email}</bdi>
      </p>
      <p className="words">
        <code>{made.link}</code>
      </p>
      <p>{m.linkHint}</p>
    </section>
  );
}
