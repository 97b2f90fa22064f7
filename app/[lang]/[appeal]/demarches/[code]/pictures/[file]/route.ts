import { findAppeal, readPublicDemarche, readShownPicture } from '@/db';
import { answerWithAttachment } from '../../../../../../attached';

interface Context {
  params: Promise<{ appeal: string; code: string; file: string }>;
}

/** A picture of a démarche that everybody may see; 404 where the démarche is not shown, or the picture is not. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { appeal: slug, code, file } = await params;
  const appeal = await findAppeal(slug);
  const demarche = appeal && (await readPublicDemarche(appeal.id, code));
  const isShown = demarche?.attachments.some(({ id }) => id === file) ?? false;
  return answerWithAttachment(request, slug, file, isShown ? await readShownPicture(code, file) : null, 'public');
}
