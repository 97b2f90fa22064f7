import { readOwnPicture } from '@/db';
import { answerWithAttachment } from '../../../../../attached';

interface Context {
  params: Promise<{ token: string; file: string }>;
}

/** A picture of a démarche, for who holds its link. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, file } = await params;
  return answerWithAttachment(request, 'demarche', file, await readOwnPicture(token, file), 'desk');
}
