import { messagesIn } from '@/messages';

/** An act of the audit in words, or as it is written down where no words are known for it. */
export function actIn(lang: string, act: string): string {
  const { acts } = messagesIn(lang).overview;
  return Object.hasOwn(acts, act) ? (acts[act] ?? act) : act;
}

/** Who did it: an organiser by name, or what stands for everybody else. */
export function whoIn(lang: string, by: string, name: string | null): string {
  const { people } = messagesIn(lang).overview.audit;
  return name ?? (Object.hasOwn(people, by) ? people[by as keyof typeof people] : by);
}
