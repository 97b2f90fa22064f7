import { messagesIn } from '@/messages';

/** What the last form on an edition did, or why it did not. */
export function EditionDone({ lang, done = '' }: { lang: string; done?: string }) {
  const words = messagesIn(lang).editions.done;
  if (!Object.hasOwn(words, done)) return null;
  return (
    <p className="notice" role="status">
      {words[done as keyof typeof words]}
    </p>
  );
}
