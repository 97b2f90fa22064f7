import { afterEach, describe, expect, it } from 'vitest';
import { openPost, type Post } from './post';
import { type MailServer, type Manners, openMailServer } from './test-mail-server';

const WRITTEN = { subject: 'Confirmez', text: 'Bonjour', html: '<p>Bonjour</p>' };
const ADDRESS = 'a.benali@dockers.example';

let server: MailServer;
let post: Post;

afterEach(async () => {
  post.close();
  await server.close();
});

describe('what a letter carries', () => {
  it('names itself automatic, keeps the Message-ID it was given and has no header besides the needed', async () => {
    await open();
    await send();
    const { mail } = server.arrived[0] ?? {};
    expect(mail?.messageId).toBe('<letter-1@campaign.example>');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.headerLines.map(({ key }) => key).sort()).toEqual(HEADERS);
  });

  it.each([
    ['line breaks', 'Union\r\nBcc: all@union.example\r\n\r\nBody'],
    ['bare line feeds', 'Union\nTo: all@union.example'],
    ['an address of its own', 'Union <all@union.example>'],
    ['commas', 'Union, all@union.example, Section 4'],
    ['quotes', '"Union" \\" <all@union.example>'],
    ['semicolons and colons', 'Unions: all@union.example;'],
    ['an encoded word', '=?utf-8?Q?=0D=0ABcc:_all@union.example?='],
    ['emoji', '✊🏽 Union ✊🏽'],
    ['Arabic', 'النقابة العامة لمعلمي الساحل'],
    ['200 characters without a space', 'ü'.repeat(200)],
    ['200 ASCII characters without a space', 'u'.repeat(200)],
    ['control characters', 'Union\u0000\u001B[31m\u2028Bcc: all@union.example'],
    ['nothing', ''],
  ])('goes to its one recipient and keeps its headers, whatever the name: %s', async (_, name) => {
    await open();
    expect(await send(name, `Confirmez la signature de ${name}`)).toEqual({ state: 'sent' });
    const { recipients, mail, raw } = server.arrived[0] ?? {};
    expect(recipients).toEqual([ADDRESS]);
    expect(mail?.to).toMatchObject({ value: [{ address: ADDRESS }] });
    expect(mail?.headerLines.map(({ key }) => key).sort()).toEqual(HEADERS);
    expect(mail?.text?.trim()).toBe('Bonjour');
    const head = raw?.split('\r\n\r\n')[0] ?? '';
    for (const line of head.split('\r\n')) expect(line.length).toBeLessThan(998);
  });

  it('is not sent to a second address that hides in the first', async () => {
    await open();
    await send('Union', 'Confirmez', 'a@union.example, b@union.example');
    await send('Union', 'Confirmez', 'a@union.example>\r\nRCPT TO:<b@union.example');
    for (const { recipients } of server.arrived) expect(recipients).toHaveLength(1);
  });
});

describe('what the mail server answers', () => {
  it.each<[string, Manners]>([
    ['550 to the recipient', { recipient: { code: 550, text: '5.1.1 no such user' } }],
    ['553 to the recipient', { recipient: { code: 553, text: 'mailbox name not allowed' } }],
    ['552 to the letter', { content: { code: 552, text: '5.2.2 mailbox full' } }],
    ['554 to the letter', { content: { code: 554, text: '5.6.0 not accepted' } }],
  ])('is permanent: %s', async (_, manners) => {
    await open(manners);
    expect(await send()).toMatchObject({ state: 'permanent' });
  });

  it.each<[string, Manners]>([
    ['450 to the recipient', { recipient: { code: 450, text: '4.2.1 try later' } }],
    ['421 to the recipient', { recipient: { code: 421, text: 'closing' } }],
    ['451 to the letter', { content: { code: 451, text: '4.7.1 greylisted' } }],
    ['550 5.7.1 to the recipient', { recipient: { code: 550, text: '5.7.1 relaying denied' } }],
    ['554 5.7.1 to the letter', { content: { code: 554, text: '5.7.1 looks like spam' } }],
    ['530 to the recipient', { recipient: { code: 530, text: 'sign in first' } }],
    ['550 to the sender', { sender: { code: 550, text: 'sender unknown' } }],
    ['554 at the greeting', { greeting: { code: 554, text: 'no service' } }],
    ['421 at the greeting', { greeting: { code: 421, text: 'too busy' } }],
  ])('is temporary: %s', async (_, manners) => {
    await open(manners);
    expect(await send()).toMatchObject({ state: 'temporary' });
  });

  it('is temporary: 535 to our own sign-in', async () => {
    server = await openMailServer({ signIn: { code: 535, text: '5.7.8 wrong password' } });
    post = openPost(server.url.replace('//', '//campaign:wrong@'));
    expect(await send()).toMatchObject({ state: 'temporary', error: expect.stringContaining('535') });
  });

  it('is temporary: no connection at all', async () => {
    await open();
    await server.close();
    expect(await send()).toMatchObject({ state: 'temporary', error: expect.stringContaining('ECONNREFUSED') });
  });

  it.each([
    `5.1.1 <${ADDRESS}>: unknown`,
    '5.1.1 "a.benali"@dockers.example unknown',
    '5.1.1 no user "A.Benali" here',
    '5.1.1 (a.benali) has no mailbox',
    `5.1.1 SRS0=x=a.benali＠dockers.example mailto:a.benali%40dockers.example ${'a'.repeat(64)}`,
  ])('is kept without address or link: %s', async (text) => {
    await open({ recipient: { code: 550, text } });
    const posted = await send();
    const error = posted.state === 'sent' ? '' : posted.error;
    expect(error).toMatch(/^550/);
    expect(error).not.toMatch(/benali|@|＠|a{64}/i);
  });
});

const HEADERS = ['auto-submitted', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to'];

async function open(manners?: Manners): Promise<void> {
  server = await openMailServer(manners);
  post = openPost(server.url);
}

function send(name = 'Union', subject = WRITTEN.subject, address = ADDRESS) {
  return post.send({ to: { name, address }, messageId: '<letter-1@campaign.example>' }, { ...WRITTEN, subject });
}
