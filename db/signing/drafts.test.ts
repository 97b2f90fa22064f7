import { beforeEach, describe, expect, it } from 'vitest';
import { type Draft, keepDraft, readDraft } from '@/db';
import { countRows, foundOnDisk, freshDatabase, MINUTE, morning, rawWrite } from '../test-database';

beforeEach(freshDatabase);

const TYPED: Draft = { organisation: 'Canary نقابة', email: 'canary@dockers.example', message: 'l’été\r\n…' };
const keep = async (draft = TYPED) => keepDraft(draft, morning());

describe('a draft', () => {
  it('comes back whole under its address', async () => {
    expect(await readDraft(await keep(), morning())).toEqual(TYPED);
  });

  it('is kept apart from every other, the same one typed twice too', async () => {
    const [one, two] = [await keep(), await keep()];
    expect(one).not.toBe(two);
    expect(countRows('drafts')).toBe(2);
  });

  it('is unreadable on the disk, since its key stands only in its address', async () => {
    const address = await keep();
    const [, key = ''] = address.split('.');
    expect(foundOnDisk(['Canary', 'canary@dockers.example', key])).toEqual([]);
  });

  it.each([
    ['a wrong key', (address: string) => address.replace(/\..*/, `.${'A'.repeat(43)}`)],
    ['a key cut short', (address: string) => address.slice(0, -5)],
    ['no key', (address: string) => address.split('.')[0] ?? ''],
    ['another draft’s id', (address: string) => `no-such-id.${address.split('.')[1]}`],
    ['nothing', () => ''],
    ['garbage', () => '../../../etc/passwd\u0000.%ff'],
  ])('is nothing under %s', async (_, alter) => {
    expect(await readDraft(alter(await keep()), morning())).toBeNull();
  });

  it('is nothing under its id with the key of another draft', async () => {
    const [one, two] = [await keep(), await keep()];
    expect(await readDraft(`${one.split('.')[0]}.${two.split('.')[1]}`, morning())).toBeNull();
  });

  it('is gone after half an hour', async () => {
    const address = await keep();
    expect(await readDraft(address, morning(30 * MINUTE - 1))).toEqual(TYPED);
    expect(await readDraft(address, morning(30 * MINUTE))).toBeNull();
  });

  it('is not kept where all drafts together would be over 32 MB, and is again once there is room', async () => {
    const held = 32 * 1024 * 1024 - 100;
    const fill = 'INSERT INTO drafts (id, sealed, bytes, expires_at) VALUES (?, ?, ?, ?)';
    rawWrite(fill, 'full', '', held, morning(30 * MINUTE).getTime());
    await expect(keepDraft(TYPED, morning())).rejects.toThrow('no more drafts fit');
    expect(countRows('drafts')).toBe(1);
    rawWrite('DELETE FROM drafts');
    await expect(keepDraft(TYPED, morning())).resolves.toMatch(/\./);
  });
});
