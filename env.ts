import path from 'node:path';
import { z } from 'zod';

const LOOPBACK = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

const settings = z
  .object({
    DATABASE_URL: z
      .string()
      .regex(/^file:.+/, 'must look like file:./data/demarche.sqlite')
      .default('file:./data/demarche.sqlite'),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    ORIGIN: z
      .string()
      .transform((list) => list.split(/[\s,]+/).filter(Boolean))
      .pipe(z.array(z.string().transform(bareOrigin)).min(1))
      .optional(),
    SMTP_URL: z.string().refine(isMailServer, 'must look like smtp://user:password@mail.example:587').optional(),
    MAIL_FROM: z
      .string()
      .transform(mailbox)
      .default(() => ({ name: 'Démarche', address: 'demarche@localhost' })),
    KEY: z
      .string()
      .min(32, 'must be at least 32 characters of chance, for example from openssl rand -hex 32')
      .optional(),
  })
  .superRefine((read, refused) => {
    if (!LOOPBACK.has(read.HOST) && !read.ORIGIN)
      refused.addIssue({
        code: 'custom',
        path: ['ORIGIN'],
        message: `is required when HOST (${read.HOST}) is not loopback`,
      });
    if (read.SMTP_URL && read.MAIL_FROM.address.endsWith('@localhost'))
      refused.addIssue({ code: 'custom', path: ['MAIL_FROM'], message: 'is required when SMTP_URL is set' });
  });

/** Reads and checks the settings of the process. Throws one error that names each setting that is wrong. */
export function readEnv(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const read = settings.safeParse(given);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  ${String(issue.path[0])} ${issue.message}`);
    throw new Error(`Démarche does not start, because of its settings:\n${lines.join('\n')}`);
  }
  const { DATABASE_URL, HOST, PORT, ORIGIN, SMTP_URL, MAIL_FROM, KEY } = read.data;
  const databaseFile = path.resolve(/* turbopackIgnore: true */ process.cwd(), DATABASE_URL.slice('file:'.length));
  const origins = ORIGIN ?? [`http://localhost:${PORT}`];
  return {
    databaseFile,
    keysFolder: path.join(path.dirname(databaseFile), 'keys'),
    /** The files of editions that were made lately. */
    packsFolder: path.join(path.dirname(databaseFile), 'packs'),
    host: HOST,
    port: PORT,
    loopback: LOOPBACK.has(HOST),
    /** Whether others than this machine's own users come here, also through a proxy that listens for them. */
    isPublic: !LOOPBACK.has(HOST) || origins.some((origin) => !LOOPBACK.has(new URL(origin).hostname)),
    origins,
    /** The address that letters use. */
    origin: origins[0] as string,
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM,
    key: KEY,
  };
}

function bareOrigin(text: string, refused: z.RefinementCtx) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
  refused.addIssue({ code: 'custom', message: `holds "${text}", which does not look like https://demarche.example` });
  return z.NEVER;
}

function isMailServer(text: string): boolean {
  if (!/^smtps?:\/\/[^/]/.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  try {
    return decodeURIComponent(username + password) !== null;
  } catch {
    return false;
  }
}

function mailbox(text: string, refused: z.RefinementCtx) {
  const [, name = '', address = ''] = /^\s*(?:"?([^"<]*?)"?\s*<)?([^<>\s,]+@[^<>\s,]+)>?\s*$/.exec(text) ?? [];
  if (address) return { name, address };
  refused.addIssue({ code: 'custom', message: 'must look like Campaign <campaign@union.example>' });
  return z.NEVER;
}

export const env = readEnv(process.env);
