import { beforeEach, describe, expect, it } from 'vitest';
import { askForLinks, claimLetters, withdrawSignature } from '@/db';
import {
  anAppeal,
  countRows,
  DOCKERS,
  freshDatabase,
  HOUR,
  morning,
  OILMEN,
  type Opened,
  PORTERS,
  post,
  sendAll,
  signAndConfirm,
} from '../test-database';

import { aDemarcheStory, LILLE, MAILBOX } from '../test-demarches';

const OFFICE = 'bureau@dockers.example';
let aktau: Opened;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
});

describe('asking for the links', () => {
  it('writes one letter with all the links of the address, whatever its case', async () => {
    const first = await signAndConfirm(aktau, DOCKERS, OFFICE);
    const second = await signAndConfirm(aktau, PORTERS, 'Bureau@dockers.example', morning(1));
    await signAndConfirm(aktau, OILMEN, 'other@oil.example');
    await sendAll(morning(1));
    await askForLinks('BUREAU@dockers.example', 'en', morning(HOUR));
    const claimed = await claimLetters(10, morning(HOUR));
    expect(claimed).toHaveLength(1);
    expect(claimed[0]).toMatchObject({ kind: 'links', lang: 'en', to: { address: 'Bureau@dockers.example' } });
    expect(claimed[0]?.entries.map(({ token }) => token)).toEqual([first.token, second.token]);
  });

  it('gives nobody the links of the same address with another +tag, which may be somebody else’s', async () => {
    const plain = await signAndConfirm(aktau, DOCKERS, OFFICE);
    const tagged = await signAndConfirm(aktau, PORTERS, 'bureau+b@dockers.example', morning(1));
    await sendAll(morning(1));
    const answered = async (email: string, now: Date) => {
      await askForLinks(email, 'fr', now);
      return (await sendAll(now)).map(({ to, entries }) => [to.address, entries.map(({ token }) => token)]);
    };
    expect(await answered('bureau+c@dockers.example', morning(HOUR))).toEqual([]);
    expect(await answered(OFFICE, morning(HOUR))).toEqual([[OFFICE, [plain.token]]]);
    expect(await answered('Bureau+B@dockers.example', morning(2 * HOUR))).toEqual([
      ['bureau+b@dockers.example', [tagged.token]],
    ]);
  });

  it('answers the same for an address that never signed, and writes to nobody', async () => {
    await signAndConfirm(aktau, DOCKERS, OFFICE);
    await sendAll();
    const known = await askForLinks(OFFICE, 'fr', morning(HOUR));
    await sendAll(morning(HOUR));
    const before = countRows('letters');
    const unknown = await askForLinks('stranger@dockers.example', 'fr', morning(HOUR));
    expect(unknown).toBe(known);
    expect(countRows('letters')).toBe(before);
  });

  it('still reaches the mailbox when the letters of its first signature are used up', async () => {
    await signAndConfirm(aktau, DOCKERS, OFFICE);
    for (let day = 0; day < 6; day++) {
      await sendAll(morning(day * 24 * HOUR));
      await post(aktau, DOCKERS, OFFICE, morning((day + 1) * 24 * HOUR));
    }
    const fresh = await signAndConfirm(aktau, PORTERS, OFFICE, morning(8 * 24 * HOUR));
    await sendAll(morning(8 * 24 * HOUR));
    await askForLinks(OFFICE, 'fr', morning(9 * 24 * HOUR));
    const [letter] = await claimLetters(10, morning(9 * 24 * HOUR));
    expect(letter).toMatchObject({ kind: 'links' });
    expect(letter?.entries.at(-1)?.token).toBe(fresh.token);
  });

  it('leaves withdrawn signatures out', async () => {
    const gone = await signAndConfirm(aktau, DOCKERS, OFFICE);
    const stays = await signAndConfirm(aktau, PORTERS, OFFICE);
    await sendAll();
    await withdrawSignature(gone.token, morning());
    await askForLinks(OFFICE, 'fr', morning(HOUR));
    const [letter] = await claimLetters(10, morning(HOUR));
    expect(letter?.entries.map(({ token }) => token)).toEqual([stays.token]);
  });

  it('writes those of the démarches of the address too, also where it signed nothing', async () => {
    const story = await aDemarcheStory();
    const first = await story.make(LILLE);
    const second = await story.report({ ...LILLE, inShort: 'Bis' }, MAILBOX, morning(1));
    await story.report({ ...LILLE, inShort: 'Ter' }, 'other@port-evrard.example', morning(2));
    await sendAll(morning(HOUR));
    await askForLinks(MAILBOX, 'fr', morning(2 * HOUR));
    const [letter] = await claimLetters(10, morning(2 * HOUR));
    expect(letter).toMatchObject({ kind: 'links', to: { address: MAILBOX }, entries: [] });
    expect(letter?.demarches.map(({ token }) => token)).toEqual([first.token, second.token]);
  });
});
