import sharp from 'sharp';
import type { NewAttachment } from '@/db/types';

export const LARGEST_FILE_MB = 10;
/** Enough to read a stamped page, and light enough for a phone. */
const LONGEST_SIDE = 2000;
/** More is no picture of a telephone, and takes the server's memory. */
const MOST_PIXELS = 64_000_000;
const FORMATS = ['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff'];
const PDF = new TextEncoder().encode('%PDF-');

type Content = Pick<NewAttachment, 'type' | 'width' | 'height' | 'content'>;

/**
 * A picture as it is kept, or the name of the error. What it is, its content says and not its name. A picture is made
 * anew, upright, without anything that it hid; a PDF stays as it is.
 */
export async function readAttachmentFile(file: Uint8Array): Promise<Content | string> {
  if (file.length === 0) return 'noFile';
  if (file.length > LARGEST_FILE_MB * 1024 * 1024) return `fileTooLarge ${LARGEST_FILE_MB}`;
  if (PDF.every((byte, place) => file[place] === byte))
    return { type: 'application/pdf', width: null, height: null, content: file };
  try {
    const picture = sharp(file, { limitInputPixels: MOST_PIXELS });
    const { format } = await picture.metadata();
    if (!FORMATS.includes(format)) return 'noPicture';
    const { data, info } = await picture
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
