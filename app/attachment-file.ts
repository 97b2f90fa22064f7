import sharp from 'sharp';
import type { NewAttachment } from '@/db/types';

export const LARGEST_FILE_MB = 10;
/** Enough to read a stamped page, and light enough for a phone. */
const LONGEST_SIDE = 2000;
/** More is no picture of a telephone, and takes the server's memory. */
const MOST_PIXELS = 64_000_000;
/** How a picture begins, by the bytes from the start; of WebP and AVIF from the fourth or eighth. */
const BEGINNINGS = [/^\xff\xd8\xff/, /^\x89PNG/, /^GIF8/, /^RIFF....WEBP/s, /^....ftyp/s, /^(II\*\0|MM\0\*)/];
const PDF = /^%PDF-/;
const ENOUGH = 12;

type Content = Pick<NewAttachment, 'type' | 'width' | 'height' | 'content'>;

/**
 * A picture as it is kept, or the name of the error. What it is, its content says and not its name. A picture is made
 * anew, upright, without anything that it hid; a PDF stays as it is.
 */
export async function readAttachmentFile(file: Uint8Array): Promise<Content | string> {
  if (file.length === 0) return 'noFile';
  if (file.length > LARGEST_FILE_MB * 1024 * 1024) return `fileTooLarge ${LARGEST_FILE_MB}`;
  const beginning = Buffer.from(file.subarray(0, ENOUGH)).toString('latin1');
  if (PDF.test(beginning)) return { type: 'application/pdf', width: null, height: null, content: file };
  if (!BEGINNINGS.some((known) => known.test(beginning))) return 'noPicture';
  try {
    const { data, info } = await sharp(file, { limitInputPixels: MOST_PIXELS })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .jpeg({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    return { type: 'image/jpeg', width: info.width, height: info.height, content: data };
  } catch {
    return 'noPicture';
  }
}

/** As wide as a picture stands on a page, twice over for screens with fine dots. */
export const SHOWN_WIDTH = 768;

/** A picture as a page shows it, light enough for a slow line. */
export async function asShown(picture: Uint8Array): Promise<Uint8Array> {
  return sharp(picture).resize({ width: SHOWN_WIDTH, withoutEnlargement: true }).jpeg({ quality: 70 }).toBuffer();
}
