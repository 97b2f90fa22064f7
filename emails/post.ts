import { createTransport } from 'nodemailer';
import type { ClaimedLetter, WrittenLetter } from '@/db/types';
import { env } from '@/env';
import { shortenName } from '@/messages/names-in-text';

export type Posted = { state: 'sent' } | { state: 'permanent' | 'temporary'; error: string };

export interface Post {
  /** Hands one letter to the mail server, in 90 s at most. Never throws; the error names no address and no link. */
  send(letter: Pick<ClaimedLetter, 'to' | 'messageId'>, written: WrittenLetter & { html: string }): Promise<Posted>;
  /** Closes every connection; letters under way fail, for the time being. */
  close(): void;
}

const SECOND = 1_000;
/** Shorter than the lease of a letter, which another process may take over when it ends. */
const LONGEST_ATTEMPT = 90 * SECOND;

/** The way to the mail server that `url` names (smtp:// or smtps://), over three connections at most. */
export function openPost(url: string): Post {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 3,
    // A letter sent again is an attempt of its own, counted in the outbox, never one that the pool makes by itself.
    maxRequeues: 0,
    dnsTimeout: 10 * SECOND,
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 30 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, messageId }, { subject, html, text }) {
      try {
        await transport.sendMail({
          from: env.mailFrom,
          // An object only: a string would be read as a list of recipients.
          to: { name: shortenName(to.name), address: to.address },
          messageId,
          headers: { 'Auto-Submitted': 'auto-generated' },
          subject,
          text,
          html,
          // The other encodings may break a long link over two lines.
          textEncoding: 'quoted-printable',
          disableFileAccess: true,
          disableUrlAccess: true,
          signal: AbortSignal.timeout(LONGEST_ATTEMPT),
        });
        return { state: 'sent' };
      } catch (error) {
        return judge(error as SmtpError, to.address);
      }
    },
    close: () => transport.close({ force: true }),
  };
}

interface SmtpError extends Error {
  responseCode?: number;
  response?: string;
  command?: string;
}

// What these say is that the server does not take letters from us, or wants us to sign in first; we may mend that.
const OURS_TO_MEND = new Set([503, 530, 534, 535, 538]);
const POLICY = /^5\d\d[ -]5\.7\./;

/** Permanent is only what the server says for good of the recipient or of the letter; all else may pass. */
function judge(error: SmtpError, address: string): Posted {
  const { responseCode = 0, response = '', command = '' } = error;
  const ofRecipient = command === 'RCPT TO' || command === 'DATA';
  const permanent = ofRecipient && responseCode >= 500 && !OURS_TO_MEND.has(responseCode) && !POLICY.test(response);
  return { state: permanent ? 'permanent' : 'temporary', error: withoutAddresses(response || error.message, address) };
}

const ADDRESS = /\S*(?:[@＠]|%40|&#64;)\S*/gi;
const LINK_TOKEN = /[\w-]{64,}/g;
const LONGEST_ERROR = 300;

function withoutAddresses(text: string, address: string): string {
  const mailbox = address.slice(0, address.lastIndexOf('@'));
  return text
    .replace(/\s+/g, ' ')
    .replaceAll(address, '…')
    .replace(ADDRESS, '…')
    .split(' ')
    .map((word) => (bare(word) === mailbox.toLowerCase() ? '…' : word))
    .join(' ')
    .replace(LINK_TOKEN, '…')
    .slice(0, LONGEST_ERROR);
}

/** A word without the quotes and brackets that servers put around a mailbox. */
function bare(word: string): string {
  return word.replace(/^[<"'([]+|[>"')\],.:;]+$/g, '').toLowerCase();
}
