import { messagesIn } from '@/messages';

/** What the last form on deliveries, or on what was obtained, did. */
export function DeliveryDone({ lang, done = '' }: { lang: string; done?: string }) {
  const words = messagesIn(lang).deliveryDesk.done;
  if (!Object.hasOwn(words, done)) return null;
  return (
    <p className="notice" role="status">
      {words[done as keyof typeof words]}
    </p>
  );
}
