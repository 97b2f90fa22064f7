import { connect } from 'node:net';
import { expect, type House, test } from './arrange/house';

/** Sends bytes as they are and answers the status line, and how long the server kept the line open, in milliseconds. */
async function say(house: House, ...words: string[]): Promise<{ status: number; after: number }> {
  const began = Date.now();
  const socket = connect(Number(new URL(house.origin).port), '127.0.0.1');
  let heard = '';
  socket.on('data', (bytes) => {
    heard += bytes.toString('latin1');
  });
  socket.on('error', () => {});
  for (const part of words) socket.write(part);
  await new Promise((resolve) => socket.on('close', resolve));
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? 0), after: Date.now() - began };
}

const host = (house: House) => `Host: ${new URL(house.origin).host}`;
const post = (house: House, ...headers: string[]) =>
  `${['POST /fr/zhanaozen-2011/signatures HTTP/1.1', host(house), 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`;

test('A request that contradicts itself is answered 400', async ({ house }) => {
  const form = 'Content-Type: application/x-www-form-urlencoded';
  expect(
    (await say(house, post(house, form, 'Content-Length: 3', 'Transfer-Encoding: chunked'), '0\r\n\r\n')).status,
  ).toBe(400);
  expect((await say(house, post(house, form, 'Content-Length: -1'))).status).toBe(400);
  expect((await say(house, post(house, form, 'Content-Length: 1', 'Content-Length: 2'), 'a')).status).toBe(400);
  expect((await say(house, 'GET / HTTP/1.1\r\n\r\n')).status).toBe(400);
  expect((await say(house, 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n')).status).toBe(400);
  expect(
    (await say(house, `GET http://evil.example/ HTTP/1.1\r\n${host(house)}\r\nConnection: close\r\n\r\n`)).status,
  ).toBe(400);
});

test('A body without its length is answered 411, one of a gigabyte 413, a header of 20 KB 431', async ({ house }) => {
  const form = 'Content-Type: application/x-www-form-urlencoded';
  expect((await say(house, post(house, form, 'Transfer-Encoding: chunked'), '0\r\n\r\n')).status).toBe(411);
  expect((await say(house, post(house, form, `Content-Length: ${2 ** 30}`))).status).toBe(413);
  expect((await say(house, post(house, `X-Long: ${'x'.repeat(20_000)}`))).status).toBe(431);
});

test('Whoever sends headers or a body too slowly is let go within twenty seconds, and others are served meanwhile', async ({
  house,
  request,
}) => {
  const slow = [
    ...Array.from({ length: 100 }, () => say(house, `GET / HTTP/1.1\r\n${host(house)}\r\n`)),
    say(house, post(house, 'Content-Type: application/x-www-form-urlencoded', 'Content-Length: 10'), 'a'),
  ];
  expect((await request.get(`${house.origin}/fr/zhanaozen-2011`)).status()).toBe(200);
  for (const { status, after } of await Promise.all(slow)) {
    expect([408, 0]).toContain(status);
    expect(after).toBeLessThan(20_000);
  }
});
