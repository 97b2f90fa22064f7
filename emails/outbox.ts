import { BACK_OFF, claimLetters, type LetterOutcome, settleLetter } from '@/db';
import type { ClaimedLetter } from '@/db/types';
import { env } from '@/env';
import { openPost, type Post } from './post';
import { writeLetter } from './write-letter';

const SECOND = 1_000;
const LOOK_EVERY = SECOND;
/** So that a database that can't be written does not fill the journal. */
const LOOK_AFTER_TROUBLE = 10 * SECOND;
const MOST_AT_ONCE = 5;
/** How long letters under way may take when the process is told to end. */
const PATIENCE = 8 * SECOND;
/** How long it may take to write down that they were cut off. */
const LAST_WORDS = SECOND;
const JITTER = 0.2;

/**
 * Looks every second for letters that are due, at most five under way at a time, and sends them; without SMTP_URL
 * keeps them, written, for the organisers to read. Answers the verb that stops it: it claims no more, gives letters
 * under way 8 s, cuts off the rest to be tried again, and resolves within 10 s. Neither ever throws.
 */
export function startOutbox(): () => Promise<void> {
  const post = env.smtpUrl ? openPost(env.smtpUrl) : null;
  const underWay = new Set<Promise<void>>();
  let timer: NodeJS.Timeout;
  let stopped = false;
  let looking = Promise.resolve();

  const look = async () => {
    const wait = await takeDueLetters(post, underWay);
    if (!stopped) timer = setTimeout(lookAgain, wait);
  };
  const lookAgain = () => {
    looking = look();
  };
  lookAgain();

  return async () => {
    stopped = true;
    clearTimeout(timer);
    const ended = looking.then(() => Promise.all(underWay));
    await atMost(PATIENCE, ended);
    post?.close();
    await atMost(LAST_WORDS, ended);
  };
}

/** Starts on the letters that are due, and answers how long to wait before looking again, in milliseconds. */
async function takeDueLetters(post: Post | null, underWay: Set<Promise<void>>): Promise<number> {
  const free = MOST_AT_ONCE - underWay.size;
  if (!free) return LOOK_EVERY;
  try {
    for (const letter of await claimLetters(free)) {
      const delivery = deliver(letter, post).finally(() => underWay.delete(delivery));
      underWay.add(delivery);
    }
    return LOOK_EVERY;
  } catch (error) {
    complain(error);
    return LOOK_AFTER_TROUBLE;
  }
}

async function deliver(letter: ClaimedLetter, post: Post | null): Promise<void> {
  try {
    await settleLetter(letter, await attempt(letter, post));
  } catch (error) {
    complain(error);
  }
}

async function attempt(letter: ClaimedLetter, post: Post | null): Promise<LetterOutcome> {
  const after = backOff(letter.attempts);
  const written = await writeLetter(letter).catch(complain);
  if (!written) return { state: 'due', error: 'the letter could not be written', after };
  const { subject, text } = written;
  if (!post) return { state: 'kept', written: { subject, text } };
  const posted = await post.send(letter, written);
  if (posted.state === 'sent') return { state: 'sent', written: { subject, text } };
  const { error } = posted;
  return posted.state === 'permanent' ? { state: 'failed', error } : { state: 'due', error, after };
}

/** Spread by a fifth either way, so that letters that failed together don't come back together. */
function backOff(attempts: number): number {
  const wait = BACK_OFF[attempts - 1] ?? BACK_OFF.at(-1) ?? 0;
  return Math.round(wait * (1 - JITTER + 2 * JITTER * Math.random()));
}

/** Says what kind of error it was and no more: its message may hold an address or a link. */
function complain(error: unknown): void {
  const { name = 'error', code = '', cause } = (error ?? {}) as { name?: string; code?: string; cause?: unknown };
  if (cause) complain(cause);
  else console.error(`Outbox: ${name} ${code}`.trimEnd());
}

async function atMost(milliseconds: number, act: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([act, patience]);
  clearTimeout(timer);
}
