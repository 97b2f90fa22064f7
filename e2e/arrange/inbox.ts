import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface Letter {
  /** Whom the mail server was told to deliver to. */
  to: string[];
  subject: string;
  text: string;
  html: string;
  messageId: string;
}

const WAIT = 15_000;

/** A real mail server on loopback that keeps what it takes; closed, it refuses connections as one that is down. */
export class Inbox {
  readonly letters: Letter[] = [];
  private server: SMTPServer | null = null;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async open(): Promise<void> {
    const server = new SMTPServer({
      disableReverseLookup: true,
      authOptional: true,
      hideSTARTTLS: true,
      closeTimeout: 100,
      onData: (stream, session, done) => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        // A letter whose sender is killed on the way ends in an error, and never came.
        simpleParser(stream).then(({ subject = '', text = '', html, messageId = '' }) => {
          this.letters.push({ to, subject, text, html: html || '', messageId });
          done();
        }, done);
      },
    });
    server.on('error', () => {});
    await new Promise<void>((resolve) => {
      server.listen(this.port, '127.0.0.1', resolve);
    });
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  lettersTo(address: string): Letter[] {
    return this.letters.filter(({ to }) => to.includes(address));
  }

  /** The newest letter to an address, of those with such a subject; waits for it 15 seconds. */
  async letterTo(address: string, subject: string | RegExp = ''): Promise<Letter> {
    const until = Date.now() + WAIT;
    while (Date.now() < until) {
      const newest = this.lettersTo(address).findLast((letter) => letter.subject.search(subject) >= 0);
      if (newest) return newest;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`No such letter came to ${address} in ${WAIT / 1000} s.`);
  }
}
