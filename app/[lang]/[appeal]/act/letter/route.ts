import { MissingGlyph } from '@/delivery/pack/glyphs';
import { unfilledIn } from '@/delivery/pack/model-texts';
import { makeOwnLetter } from '@/delivery/pack/own-letter';
import { answerOwnTextAgain, readAsked, readOwnText } from '../../../../own-text';
import { posted } from '../../../../unstored';

export { GET } from '../../../../own-text';

interface Context {
  params: Promise<{ lang: string; appeal: string }>;
}

/** The text as its writer has it, as a PDF of one page. Nothing of it is kept. */
export const POST = posted(async (request: Request, { params }: Context): Promise<Response> => {
  const { lang, appeal } = await params;
  const asked = await readAsked(request, lang, appeal);
  if (asked instanceof Response) return asked;
  const read = await readOwnText(asked);
  if ('errors' in read) return answerOwnTextAgain(asked, read.errors);
  const { model, matter } = read.own;
  const unfilled = unfilledIn(matter.letter, matter.isMotion);
  if (unfilled.length > 0) return answerOwnTextAgain(asked, named(unfilled, 'unfilled'));
  try {
    return new Response(new Uint8Array(makeOwnLetter(matter)), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename="${appeal}-${model}-${matter.letter.lang}.pdf"`,
        'Cache-Control': 'no-store',
      },
    });
  } catch (fault) {
    if (fault instanceof MissingGlyph) return answerOwnTextAgain(asked, named([fieldOf(fault)], 'unprintable'));
    throw fault;
  }
});

const named = (fields: string[], error: string) => Object.fromEntries(fields.map((field) => [field, error]));

/** The field that the letter without a glyph was typed into. */
function fieldOf({ place }: MissingGlyph): string {
  return ['letterhead', 'placeAndDay', 'signers'].find((field) => place.includes(`.${field}`)) ?? 'body';
}
