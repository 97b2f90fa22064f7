import { beforeEach, describe, expect, it } from 'vitest';
import { acceptMany, correctSignature, recordSight, UNDO_FOR, undoDecision } from '@/db';
import {
  accept,
  anAppeal,
  anOrganiser,
  DOCKERS,
  FISHERS,
  freshDatabase,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  PORTERS,
  rawWrite,
  rows,
  SENTENCES,
  sendAll,
  signAndConfirm,
  versionOf,
} from '../test-database';
import type { Said } from '../types';

let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

/** Signs, confirms, and has the organiser read it; nothing of it is suspect. */
async function readBy(by: string, said: Said, now = morning()): Promise<string> {
  const { id } = await signAndConfirm(aktau, said, `office${said.country}@unions.example`, now);
  rawWrite('DELETE FROM flags WHERE signature_id = ?', id);
  await recordSight(id, versionOf(id), by);
  return id;
}
const chosen = (...ids: string[]) => ids.map((id) => ({ id, version: versionOf(id) }));
const acceptAll = (what: { id: string; version: number }[], by = nadia, now = morning(MINUTE)) =>
  acceptMany(aktau.appeal.id, what, { by, verifiedHow: 'known-correspondent' }, now);

describe('accepting several at once', () => {
  it('accepts each by a decision of its own, with its own letter, to be undone alone', async () => {
    const ids = [await readBy(nadia, DOCKERS), await readBy(nadia, OILMEN)];
    await sendAll();
    expect(await acceptAll(chosen(...ids))).toEqual({ decided: ids, skipped: [] });
    const [first] = rows<{ id: string }>('SELECT id FROM decisions WHERE signature_id = ?', ids[0]);
    expect(await undoDecision(first!.id, nadia, morning(2 * MINUTE))).toBe('undone');
    expect(rows('SELECT status FROM signatures ORDER BY rowid')).toEqual([
      { status: 'waiting' },
      { status: 'accepted' },
    ]);
    expect(await sendAll(morning(MINUTE + UNDO_FOR))).toMatchObject([{ kind: 'accepted' }]);
  });

  it('leaves out what is suspect, unread, changed, elsewhere or out of reach, and says why', async () => {
    const colette = anOrganiser('Colette', { role: 'moderator', countries: ['FR', 'TR', 'JP'] });
    const flagged = await readBy(colette, DOCKERS);
    rawWrite("INSERT INTO flags (id, signature_id, flag) VALUES ('f', ?, 'free-mail')", flagged);
    const unread = await readBy(nadia, PORTERS);
    const outside = await readBy(colette, OILMEN);
    const { id: changed, token } = await signAndConfirm(aktau, FISHERS, 'a@fishers.example');
    await recordSight(changed, versionOf(changed), colette);
    const asked = chosen(flagged, unread, outside, changed);
    await correctSignature(token, { ...FISHERS, city: null }, SENTENCES, morning());
    rawWrite('DELETE FROM flags WHERE signature_id = ?', changed);
    expect(await acceptAll([...asked, { id: 'no-such-signature', version: 1 }], colette)).toEqual({
      decided: [],
      skipped: [
        { id: flagged, why: 'flagged' },
        { id: unread, why: 'unread' },
        { id: outside, why: 'out-of-reach' },
        { id: changed, why: 'changed' },
        { id: 'no-such-signature', why: 'changed' },
      ],
    });
    expect(rows('SELECT 1 FROM decisions')).toEqual([]);
  });

  it('knows only signatures of its appeal', async () => {
    const id = await readBy(nadia, DOCKERS);
    const other = await anAppeal('atyrau');
    const how = { by: nadia, verifiedHow: null };
    expect(await acceptMany(other.appeal.id, chosen(id), how, morning())).toMatchObject({ decided: [] });
  });

  it('only agrees where the appeal asks for two', async () => {
    rawWrite('UPDATE appeals SET deciders_needed = 2');
    const id = await readBy(nadia, DOCKERS);
    const skipped = [{ id, why: 'second-needed' }];
    expect(await acceptAll(chosen(id))).toEqual({ decided: [], skipped });
    await recordSight(id, versionOf(id), nadia);
    expect(await acceptAll(chosen(id))).toEqual({ decided: [], skipped });
    expect(await accept(id, anOrganiser('Yusuf'))).toBe('decided');
  });
});
