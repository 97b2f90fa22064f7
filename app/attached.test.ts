import sharp from 'sharp';
import { expect, it } from 'vitest';
import { answerWithAttachment } from './attached';

const picture = (background: string) =>
  sharp({ create: { width: 900, height: 30, channels: 3, background } })
    .jpeg()
    .toBuffer();

async function shown(id: string, content: Uint8Array | null) {
  const request = new Request(`https://demarche.example/fr/aktau/pictures/${id}?shown`);
  const found = content && { type: 'image/jpeg' as const, content };
  const answer = await answerWithAttachment(request, 'aktau', id, found, 'public');
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
}

it('a picture is made for the page once while it is asked for, and anew when 32 others were since', async () => {
  const [red, blue] = await Promise.all([picture('#a00'), picture('#00a')]);
  const first = await shown('p', red);
  expect((await sharp(first.bytes).metadata()).width).toBe(768);
  for (let n = 0; n < 31; n++) await shown(`other ${n}`, blue);
  expect(await shown('p', blue)).toEqual(first);
  for (let n = 0; n < 32; n++) await shown(`another ${n}`, blue);
  expect(await shown('p', blue)).not.toEqual(first);
});

it('one that may be shown no more is not there, though it was ready', async () => {
  await shown('hidden', await picture('#a00'));
  expect((await shown('hidden', null)).status).toBe(404);
});
