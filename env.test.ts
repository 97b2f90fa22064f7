import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnv } from './env';

const HERE = process.cwd();
const KEY = 'k'.repeat(32);

/** The names of the settings for which the start is refused, each once, in the order in which they are told. */
function refused(source: Record<string, string>): string[] {
  try {
    readEnv(source);
    return [];
  } catch (error) {
    const lines = (error as Error).message.split('\n').slice(1);
    return [...new Set(lines.map((line) => line.trim().split(' ')[0] ?? ''))];
  }
}

describe('without any setting', () => {
  it('it serves on loopback, from a file below the folder it was started in, and sends no letters', () => {
    expect(readEnv({})).toEqual({
      databaseFile: path.join(HERE, 'data/demarche.sqlite'),
      keysFolder: path.join(HERE, 'data/keys'),
      packsFolder: path.join(HERE, 'data/packs'),
      host: '127.0.0.1',
      port: 3000,
      loopback: true,
      isPublic: false,
      origins: ['http://localhost:3000'],
      origin: 'http://localhost:3000',
      smtpUrl: undefined,
      mailFrom: { name: 'Démarche', address: 'demarche@localhost' },
      key: undefined,
    });
  });

  it('an empty setting is as good as none, and what else stands in the environment is left alone', () => {
    const empty = { DATABASE_URL: '', HOST: '', PORT: '', ORIGIN: '', SMTP_URL: '', MAIL_FROM: '', KEY: '' };
    expect(readEnv({ ...empty, PATH: '/bin', NODE_ENV: 'production' })).toEqual(readEnv({}));
  });
});

it('is public as soon as others can come, be it through a proxy on this machine', () => {
  expect(readEnv({ ORIGIN: 'http://127.0.0.1:3000 http://localhost:3000' }).isPublic).toBe(false);
  expect(readEnv({ ORIGIN: 'https://demarche.example' })).toMatchObject({ loopback: true, isPublic: true });
  expect(readEnv({ HOST: '0.0.0.0', ORIGIN: 'http://localhost:3000' })).toMatchObject({
    loopback: false,
    isPublic: true,
  });
});

describe('a setting that is wrong is refused by its name', () => {
  it.each([
    ['DATABASE_URL', 'postgres://localhost/demarche'],
    ['DATABASE_URL', 'data/demarche.sqlite'],
    ['DATABASE_URL', 'file:'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', '-1'],
    ['PORT', '3000abc'],
    ['ORIGIN', 'union.example'],
    ['ORIGIN', 'https://union.example/petition'],
    ['ORIGIN', 'https://union.example/?x'],
    ['ORIGIN', 'ftp://union.example'],
    ['ORIGIN', 'https://'],
    ['ORIGIN', '*'],
    ['ORIGIN', ' , '],
    ['ORIGIN', 'https://union.example,nonsense'],
    ['MAIL_FROM', 'union'],
    ['MAIL_FROM', 'Campaign'],
    ['MAIL_FROM', 'Campaign campaign@union.example'],
    ['MAIL_FROM', 'a@union.example, b@union.example'],
    ['MAIL_FROM', 'A <a@union.example>, B <b@union.example>'],
    ['MAIL_FROM', 'Campaign <>'],
    ['MAIL_FROM', '@union.example'],
    ['KEY', 'k'.repeat(31)],
  ])('%s=%s', (setting, value) => {
    expect(refused({ [setting]: value })).toEqual([setting]);
  });

  it.each(['mail.example', 'http://mail.example', 'smtp://', 'smtp:mail.example'])('SMTP_URL=%s', (value) => {
    expect(refused({ SMTP_URL: value, MAIL_FROM: 'campaign@union.example' })).toEqual(['SMTP_URL']);
  });

  it('together with all others that are wrong', () => {
    const wrong = { DATABASE_URL: 'x', PORT: 'x', ORIGIN: 'x', SMTP_URL: 'x', MAIL_FROM: 'x', KEY: 'x' };
    expect(refused(wrong).sort()).toEqual(Object.keys(wrong).sort());
  });

  it('without telling a secret', () => {
    expect(() => readEnv({ KEY: 'too-short-secret', SMTP_URL: 'smpt://me:my-password@mail.example' })).toThrow(
      /^(?!.*(too-short-secret|my-password)).*does not start/s,
    );
  });
});

describe('ORIGIN', () => {
  it('follows PORT where it is not set', () => {
    expect(readEnv({ PORT: '8080' })).toMatchObject({ port: 8080, origin: 'http://localhost:8080' });
  });

  it('may be several addresses, of which letters use the first', () => {
    const read = readEnv({ ORIGIN: 'https://Appeal.example/, http://appeal.example:8080\nhttps://mirror.example:443' });
    expect(read.origins).toEqual(['https://appeal.example', 'http://appeal.example:8080', 'https://mirror.example']);
    expect(read.origin).toBe('https://appeal.example');
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'union.example'])('is required where HOST is %s', (host) => {
    expect(refused({ HOST: host })).toEqual(['ORIGIN']);
    expect(readEnv({ HOST: host, ORIGIN: 'https://union.example' })).toMatchObject({ host, loopback: false });
  });

  it.each(['127.0.0.1', '::1', 'localhost'])('is not required where HOST is %s', (host) => {
    expect(readEnv({ HOST: host })).toMatchObject({ host, loopback: true });
  });
});

describe('MAIL_FROM', () => {
  it.each([
    ['campaign@union.example', '', 'campaign@union.example'],
    ['<campaign@union.example>', '', 'campaign@union.example'],
    ['Campaign <campaign@union.example>', 'Campaign', 'campaign@union.example'],
    ['  Comité de solidarité   <lettres@comite.example>  ', 'Comité de solidarité', 'lettres@comite.example'],
    ['"Comité, Paris" <lettres@comite.example>', 'Comité, Paris', 'lettres@comite.example'],
    ['Профсоюз <a@xn--g1anacfhu6f.xn--p1ai>', 'Профсоюз', 'a@xn--g1anacfhu6f.xn--p1ai'],
  ])('%s', (value, name, address) => {
    expect(readEnv({ MAIL_FROM: value }).mailFrom).toEqual({ name, address });
  });

  it('is required where letters are sent', () => {
    expect(refused({ SMTP_URL: 'smtp://mail.example' })).toEqual(['MAIL_FROM']);
    for (const scheme of ['smtp', 'smtps'])
      expect(readEnv({ SMTP_URL: `${scheme}://a:b@mail.example:587`, MAIL_FROM: 'a@union.example' }).smtpUrl).toBe(
        `${scheme}://a:b@mail.example:587`,
      );
  });
});

describe('DATABASE_URL and KEY', () => {
  it('name a file, from here or from the root; the keys lie beside it', () => {
    expect(readEnv({ DATABASE_URL: 'file:../other/a.sqlite' })).toMatchObject({
      databaseFile: path.resolve(HERE, '../other/a.sqlite'),
      keysFolder: path.resolve(HERE, '../other/keys'),
      packsFolder: path.resolve(HERE, '../other/packs'),
    });
    expect(readEnv({ DATABASE_URL: 'file:/srv/demarche/a.sqlite' }).keysFolder).toBe('/srv/demarche/keys');
  });

  it('take a key of 32 characters and more', () => {
    expect(readEnv({ KEY }).key).toBe(KEY);
  });
});
