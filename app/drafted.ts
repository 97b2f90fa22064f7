import { readDraft } from '@/db';
import type { Fields } from './read-form';

/** What was typed, also where a session ended at the step after it, whose form holds the draft's address alone. */
export async function readTyped(draft: string): Promise<Fields | null> {
  const typed = await readDraft(draft);
  return typed?.draft ? readDraft(typed.draft) : typed;
}
