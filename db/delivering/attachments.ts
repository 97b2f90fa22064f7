import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { inParts } from '../engine/in-parts';
import { checkpoint, read, type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { attachments, deliveries, editions } from '../schema';
import type { Attachment, AttachmentType, NewAttachment } from '../types';

/** As many as a stamped receipt, a reply of several pages and a day's pictures need. */
export const MOST_ATTACHMENTS = 12;

/** Attaches a picture or a PDF to a delivery. `full`: it has 12 already. */
export async function addAttachment(
  deliveryId: string,
  { content, ...attachment }: NewAttachment,
  by: string,
  now = new Date(),
): Promise<'added' | 'full' | 'unknown'> {
  return write(async (tx) => {
    if (!(await tx.$count(deliveries, eq(deliveries.id, deliveryId)))) return 'unknown';
    if ((await tx.$count(attachments, eq(attachments.deliveryId, deliveryId))) >= MOST_ATTACHMENTS) return 'full';
    const row = { id: randomUUID(), deliveryId, ...attachment, content: Buffer.from(content) };
    await tx.insert(attachments).values({ ...row, by, createdAt: now });
    const details = { shows: attachment.shows, public: Number(attachment.isPublic), bytes: content.byteLength };
    await record(tx, { by, act: 'attachment.added', subject: deliveryId, details, at: now });
    return 'added';
  });
}

/** Makes an attachment public, or private. */
export async function showAttachment(
  deliveryId: string,
  id: string,
  isPublic: boolean,
  by: string,
  now = new Date(),
): Promise<'shown' | 'unknown'> {
  return write(async (tx) => {
    const [shown] = await tx
      .update(attachments)
      .set({ isPublic })
      .where(isOf(deliveryId, id))
      .returning({ id: attachments.id });
    if (!shown) return 'unknown';
    await record(tx, {
      by,
      act: 'attachment.shown',
      subject: deliveryId,
      details: { public: Number(isPublic) },
      at: now,
    });
    return 'shown';
  });
}

/** Erases an attachment from the disk. */
export async function removeAttachment(
  deliveryId: string,
  id: string,
  by: string,
  now = new Date(),
): Promise<'removed' | 'unknown'> {
  const outcome = await write(async (tx) => {
    const [removed] = await tx.delete(attachments).where(isOf(deliveryId, id)).returning({ shows: attachments.shows });
    if (!removed) return 'unknown';
    await record(tx, { by, act: 'attachment.removed', subject: deliveryId, details: removed, at: now });
    return 'removed';
  });
  if (outcome === 'removed') await checkpoint();
  return outcome;
}

/** The content of an attachment of an appeal, for whom it may be shown to; null where it may not, or there is none. */
export async function readAttachment(
  appealId: string,
  id: string,
  to: 'public' | 'desk',
): Promise<{ type: AttachmentType; content: Uint8Array } | null> {
  const { type, content } = attachments;
  const [found] = await read()
    .select({ type, content })
    .from(attachments)
    .innerJoin(deliveries, eq(deliveries.id, attachments.deliveryId))
    .innerJoin(editions, eq(editions.id, deliveries.editionId))
    .where(
      and(
        eq(editions.appealId, appealId),
        eq(attachments.id, id),
        to === 'public' ? eq(attachments.isPublic, true) : undefined,
      ),
    );
  return found ?? null;
}

/** The attachments of each delivery or démarche, the oldest first, without their contents, which may be large. */
export async function readAttachments(
  tx: Tx,
  owner: 'deliveryId' | 'demarcheId',
  ids: string[],
): Promise<Map<string, (Attachment & { isRefused: boolean })[]>> {
  const { id, shows, description, isPublic, isRefused, type, width, height } = attachments;
  const each = new Map<string, (Attachment & { isRefused: boolean })[]>();
  for (const some of inParts(ids)) {
    const rows = await tx
      .select({
        owner: attachments[owner],
        attachment: { id, shows, description, isPublic, isRefused, type, width, height },
      })
      .from(attachments)
      .where(inArray(attachments[owner], some))
      .orderBy(asc(attachments.createdAt));
    for (const { owner: of, attachment } of rows) each.set(of ?? '', [...(each.get(of ?? '') ?? []), attachment]);
  }
  return each;
}

function isOf(deliveryId: string, id: string) {
  return and(eq(attachments.id, id), eq(attachments.deliveryId, deliveryId));
}
