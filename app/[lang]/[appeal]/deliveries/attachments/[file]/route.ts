import { attached } from '../../../../../attached';

interface Context {
  params: Promise<{ appeal: string; file: string }>;
}

/** An attachment that everybody may see. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { appeal, file } = await params;
  return attached(request, appeal, file, 'public');
}
