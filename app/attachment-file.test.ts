import sharp, { type SharpOptions } from 'sharp';
import { describe, expect, it } from 'vitest';
import { asShown, LARGEST_FILE_MB, readAttachmentFile, SHOWN_WIDTH } from './attachment-file';

const WHITE = { create: { width: 60, height: 40, channels: 4 as const, background: '#ffffff80' } };
const read = async (file: Uint8Array) => {
  const content = await readAttachmentFile(file);
  if (typeof content === 'string') throw new Error(content);
  return content;
};

describe('a picture that is attached', () => {
  it.each(['jpeg', 'png', 'webp', 'gif', 'avif', 'tiff'] as const)('in %s is made anew as JPEG', async (format) => {
    const { type, width, height, content } = await read(await sharp(WHITE).toFormat(format).toBuffer());
    expect([type, width, height]).toEqual(['image/jpeg', 60, 40]);
    expect((await sharp(content).metadata()).format).toBe('jpeg');
  });

  it('stands upright, with nothing that it hid: no place, no camera, no words, no profile', async () => {
    const exif = { IFD0: { Artist: 'Canari', Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N' } };
    const file = await sharp(WHITE)
      .withExif(exif)
      .withMetadata({ orientation: 6 })
      .withIccProfile('p3')
      .withXmp('<x>Canari</x>')
      .jpeg()
      .toBuffer();
    expect(file.includes('Canari')).toBe(true);
    const { width, height, content } = await read(file);
    expect([width, height]).toEqual([40, 60]);
    const { exif: left, xmp, iptc, icc, orientation } = await sharp(content).metadata();
    expect([left, xmp, iptc, icc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(Buffer.from(content).includes('Canari')).toBe(false);
  });

  it('is made smaller where it is larger than a page needs', async () => {
    const large = { create: { ...WHITE.create, width: 5000, height: 2500 } };
    expect(await read(await sharp(large).jpeg().toBuffer())).toMatchObject({ width: 2000, height: 1000 });
  });

  it('is what its content says: a PDF stays as it is, and a drawing, a page or half a picture is refused', async () => {
    const pdf = Buffer.from('%PDF-1.7 a receipt');
    expect(await read(pdf)).toEqual({ type: 'application/pdf', width: null, height: null, content: pdf });
    const half = (
      await sharp({ create: { ...WHITE.create, width: 900, height: 900 } })
        .jpeg()
        .toBuffer()
    ).subarray(0, 900);
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>x()</script></svg>';
    for (const bytes of [Buffer.from(drawing), Buffer.from('<html></html>'), half, Buffer.from('\0\0')])
      expect(await readAttachmentFile(bytes)).toBe('noPicture');
  });

  it('is there, and no larger than may be kept', async () => {
    expect(await readAttachmentFile(new Uint8Array())).toBe('noFile');
    expect(await readAttachmentFile(new Uint8Array(LARGEST_FILE_MB * 1024 * 1024 + 1))).toBe('fileTooLarge 10');
  });

  it('is a fifth of its weight at most as a page shows it, and never made larger', async () => {
    const noise = {
      create: { ...WHITE.create, width: 2000, height: 1500, noise: { type: 'gaussian', mean: 128, sigma: 30 } },
    };
    const whole = await sharp(noise as SharpOptions)
      .jpeg()
      .toBuffer();
    const shown = await asShown(whole);
    expect((await sharp(shown).metadata()).width).toBe(SHOWN_WIDTH);
    expect(shown.byteLength).toBeLessThan(whole.byteLength / 5);
    expect((await sharp(await asShown(await sharp(WHITE).jpeg().toBuffer())).metadata()).width).toBe(
      WHITE.create.width,
    );
  });
});
