/** A public file that is made from what is published: kept for a few minutes, and asked about again after that. */
export function publicFile(body: Buffer, type: string, name: string): Response {
  return new Response(new Uint8Array(body), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `inline; filename="${name}"`,
      'Cache-Control': 'public, max-age=300',
    },
  });
}
