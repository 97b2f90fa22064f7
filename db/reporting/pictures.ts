import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { checkpoint, read, type Tx, write } from '../engine/sqlite';
import { actByLink, alter, findByLink, type NoneByLink } from '../filing/link';
import { record } from '../keeping/audit';
import { isWithin, mayActWithin } from '../organisers/reach';
import { attachments, demarches } from '../schema';
import { type AttachmentType, MOST_DOCUMENTS, MOST_PICTURES, type NewAttachment, type Organiser } from '../types';
import { DEMARCHES, type DemarcheRow } from './demarche-filing';

type NewPicture = Omit<NewAttachment, 'isPublic'>;

/**
 * Adds a picture or a PDF to a démarche, by its private page; it waits to be looked at. `full`: it has four pictures, or
 * its document, already. `unconfirmed`: nothing of a stranger's is kept before the address is confirmed.
 */
export async function addPicture(
  token: string,
  { content, ...picture }: NewPicture,
  now = new Date(),
): Promise<'added' | 'full' | 'unconfirmed' | NoneByLink> {
  return actByLink<DemarcheRow, 'added' | 'full' | 'unconfirmed'>(DEMARCHES, token, now, async (tx, demarche) => {
    if (demarche.status === 'unconfirmed' || demarche.status === 'refused') return 'unconfirmed';
    const most = picture.type === 'application/pdf' ? MOST_DOCUMENTS : MOST_PICTURES;
    const alike = and(eq(attachments.demarcheId, demarche.id), eq(attachments.type, picture.type));
    if ((await tx.$count(attachments, alike)) >= most) return 'full';
    const row = { id: randomUUID(), demarcheId: demarche.id, ...picture, isPublic: false, by: 'visitor' };
    await tx.insert(attachments).values({ ...row, content: Buffer.from(content), createdAt: now });
    await alter(DEMARCHES, tx, demarche, { by: 'visitor', act: 'picture.added' }, {}, now);
    return 'added';
  });
}

/** Erases a picture from the disk, by the private page. */
export async function removePicture(token: string, id: string, now = new Date()): Promise<'removed' | NoneByLink> {
  const outcome = await actByLink<DemarcheRow, 'removed' | 'unknown'>(DEMARCHES, token, now, async (tx, demarche) => {
    const [removed] = await tx.delete(attachments).where(isOf(demarche.id, id)).returning({ id: attachments.id });
    if (!removed) return 'unknown';
    await alter(DEMARCHES, tx, demarche, { by: 'visitor', act: 'picture.removed' }, {}, now);
    return 'removed';
  });
  if (outcome === 'removed') await checkpoint();
  return outcome;
}

/** Decides on one picture alone, by the organiser `by`: whether others see it. */
export async function decidePicture(
  { demarcheId, id, show, by }: { demarcheId: string; id: string; show: boolean; by: string },
  now = new Date(),
): Promise<'decided' | 'unknown' | 'out-of-reach'> {
  return write(async (tx) => {
    const demarche = await DEMARCHES.find(tx, demarcheId);
    if (!demarche) return 'unknown';
    const standing = await DEMARCHES.standingOf(tx, demarche);
    if (!(await mayActWithin(tx, by, 'signatures.decide', standing))) return 'out-of-reach';
    const [decided] = await tx
      .update(attachments)
      .set({ isPublic: show, isRefused: !show })
      .where(isOf(demarcheId, id))
      .returning({ id: attachments.id });
    if (!decided) return 'unknown';
    const details = { shown: Number(show) };
    await record(tx, { by, act: 'picture.decided', subject: demarcheId, details, at: now });
    return 'decided';
  });
}

type Content = { type: AttachmentType; content: Uint8Array } | null;

/** The content of a picture, for who holds the link of its démarche. */
export async function readOwnPicture(token: string, id: string, now = new Date()): Promise<Content> {
  const found = await findByLink(DEMARCHES, read(), token, now);
  return typeof found === 'string' ? null : readContent(read(), found.id, id);
}

/** The content of a picture, for an organiser who reaches its démarche. */
export async function readDeskPicture(demarcheId: string, id: string, organiser: Organiser): Promise<Content> {
  const demarche = await DEMARCHES.find(read(), demarcheId);
  if (!demarche || !isWithin(await DEMARCHES.standingOf(read(), demarche), organiser)) return null;
  return readContent(read(), demarcheId, id);
}

/** The content of a picture that is shown; who asks has seen that its démarche is. */
export async function readShownPicture(code: string, id: string): Promise<Content> {
  const { type, content } = attachments;
  const [found] = await read()
    .select({ type, content })
    .from(attachments)
    .innerJoin(demarches, eq(demarches.id, attachments.demarcheId))
    .where(and(eq(demarches.code, code), eq(attachments.id, id), eq(attachments.isPublic, true)));
  return found ?? null;
}

async function readContent(tx: Tx, demarcheId: string, id: string): Promise<Content> {
  const { type, content } = attachments;
  const [found] = await tx.select({ type, content }).from(attachments).where(isOf(demarcheId, id));
  return found ?? null;
}

function isOf(demarcheId: string, id: string) {
  return and(eq(attachments.id, id), eq(attachments.demarcheId, demarcheId));
}
