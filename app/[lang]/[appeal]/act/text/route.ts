import {
  answerFillingAgain,
  answerOwnText,
  answerOwnTextAgain,
  fillModel,
  readAsked,
  readOwnText,
} from '../../../../own-text';
import { posted } from '../../../../unstored';

export { GET } from '../../../../own-text';

interface Context {
  params: Promise<{ lang: string; appeal: string }>;
}

/** Fills a model text, or shows one that was changed: the answer is the page itself, and nothing is kept. */
export const POST = posted(async (request: Request, { params }: Context): Promise<Response> => {
  const { lang, appeal } = await params;
  const asked = await readAsked(request, lang, appeal);
  if (asked instanceof Response) return asked;
  const wasChanged = 'body' in asked.fields;
  const read = wasChanged ? await readOwnText(asked) : await fillModel(asked);
  if ('own' in read) return answerOwnText(asked, read.own);
  return wasChanged ? answerOwnTextAgain(asked, read.errors) : answerFillingAgain(asked, read.errors);
});
