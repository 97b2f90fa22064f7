import { keepDraft, offerWelcome } from '@/db';
import type { Invited } from '@/db/types';
import { env } from '@/env';

/** Makes a one-time link and answers the address of the draft that shows it. */
export async function makeLink(to: Invited, by: string): Promise<string> {
  const link = `${env.origin}/admin/welcome/${await offerWelcome(to, by)}`;
  return keepDraft({ link, email: to.email });
}
