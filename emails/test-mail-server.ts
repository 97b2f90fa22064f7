import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface Arrived {
  /** Whom the server was told to deliver to. */
  recipients: string[];
  /** What the sending process called itself. */
  by: string;
  raw: string;
  mail: ParsedMail;
}

/** What the server says at each step; undefined is yes, a number is yes after so many milliseconds, `hang` is nothing. */
export interface Manners {
  greeting?: Answer;
  signIn?: Answer;
  sender?: Answer;
  recipient?: Answer;
  content?: Answer;
}
type Answer = { code: number; text: string } | number | 'hang';

export interface MailServer {
  url: string;
  arrived: Arrived[];
  /** Letters that it read to the end and then refused. */
  refused: Arrived[];
  manners: Manners;
  close(): Promise<void>;
}

/** A real mail server for the tests, on a port of its own, that keeps what it takes. */
export async function openMailServer(manners: Manners = {}): Promise<MailServer> {
  const arrived: Arrived[] = [];
  const refused: Arrived[] = [];
  const say = (step: keyof Manners, next: (error?: Error) => void) => {
    const answer = kept.manners[step];
    if (answer === undefined) next();
    else if (typeof answer === 'number') setTimeout(next, answer);
    else if (answer !== 'hang') next(Object.assign(new Error(answer.text), { responseCode: answer.code }));
  };
  const server = new SMTPServer({
    disableReverseLookup: true,
    authOptional: true,
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    closeTimeout: 100,
    onConnect: (_, next) => say('greeting', next),
    onAuth: (_, __, next) => say('signIn', (error) => (error ? next(error) : next(null, { user: 'campaign' }))),
    onMailFrom: (_, __, next) => say('sender', next),
    onRcptTo: (_, __, next) => say('recipient', next),
    onData: async (stream, session, next) => {
      const raw = Buffer.concat(await stream.toArray());
      say('content', async (error) => {
        (error ? refused : arrived).push(await read(raw, session));
        next(error);
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(resolve);
    });
  const kept: MailServer = { url: `smtp://127.0.0.1:${port}`, arrived, refused, manners, close };
  return kept;
}

async function read(raw: Buffer, session: SMTPServerSession): Promise<Arrived> {
  const recipients = session.envelope.rcptTo.map(({ address }) => address);
  return {
    recipients,
    by: session.hostNameAppearsAs || '',
    raw: raw.toString('latin1'),
    mail: await simpleParser(raw),
  };
}
