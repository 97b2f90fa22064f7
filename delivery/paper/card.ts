import sharp from 'sharp';
import { givenOf, type HandoutMatter, sharedWords } from './handouts';
import { onceMade } from './once-made';
import { setSvg } from './typst';

/** Titles longer than this many characters are set smaller, so that each fits. */
const LONG_TITLE = 70;

/** The picture that stands beside a link: a PNG of 1200 by 630 pixels, with the demands and no count. */
export function makeCard(of: HandoutMatter): Promise<Buffer> {
  const titleSize = of.text.title.length > LONG_TITLE ? 46 : 56;
  const setting = { template: 'paper/card', given: { ...givenOf(of), titleSize, words: sharedWords(of) } };
  return onceMade(setting, () =>
    sharp(Buffer.from(setSvg(setting)))
      .png({ palette: true })
      .toBuffer(),
  );
}
