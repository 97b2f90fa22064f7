import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  checkPaper,
  claimLetters,
  confirmSignature,
  enterPaper,
  listSheets,
  readPrivateSignature,
  withdrawSignature,
} from '@/db';
import { tokenFor } from '../keys';
import {
  accept,
  anAppeal,
  anOrganiser,
  countRows,
  DOCKERS,
  FISHERS,
  foundOnDisk,
  freshDatabase,
  morning,
  OILMEN,
  type Opened,
  PORTERS,
  rawWrite,
  rows,
  SENTENCES,
  sign,
  signAndConfirm,
} from '../test-database';
import type { Actor, NewSheet, PaperLine, Said } from '../types';

const OFFICE = 'bureau@dockers.example';

let aktau: Opened;
let nadia: Actor;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = { id: anOrganiser(), countries: null, readsConfidential: true };
});

describe('a sheet of paper', () => {
  it('makes of each line a signature that waits for a decision, word for word, with where it came from', async () => {
    const outcome = await enter([line(DOCKERS, OFFICE), line(OILMEN)]);
    expect(outcome).toMatchObject({ entered: 2 });
    const kept = rows('SELECT status, source, lang, confirmed_at, text_id FROM signatures');
    const each = { status: 'waiting', source: 'paper', lang: 'fr', confirmed_at: null, text_id: aktau.text.id };
    expect(kept).toEqual([each, each]);
    const signature = await readPrivateSignature(tokenOf(DOCKERS));
    expect(signature).toMatchObject({ waiting: { ...DOCKERS, sentences: SENTENCES }, confirmedAt: null });
    expect(signature).toMatchObject({ signedAt: new Date('2027-02-20T12:00:00Z') });
    const said = { collectedOn: '2027-02-20', place: 'Port-Évrard, congrès', collectedBy: 'Omar', countedOnly: 3 };
    expect(await listSheets(aktau.appeal.id)).toMatchObject([{ ...said, enteredBy: 'Nadia', entered: 2 }]);
  });

  it('is signed at no hour that is still to come', async () => {
    await enter([line(DOCKERS, OFFICE)], { collectedOn: '2027-03-01' });
    expect(await readPrivateSignature(tokenOf(DOCKERS))).toMatchObject({ signedAt: morning() });
  });

  it('has a letter written to who gave an address, behind those of who signs, and to nobody else', async () => {
    await enter([line(DOCKERS, OFFICE), line(OILMEN)]);
    expect(countRows('contacts')).toBe(1);
    expect(rows('SELECT lane, domain FROM letters')).toEqual([{ lane: 1, domain: 'dockers.example' }]);
    const [letter] = await claimLetters(10, morning());
    expect(letter).toMatchObject({
      kind: 'paper',
      to: { address: OFFICE },
      facts: { collectedOn: '2027-02-20', place: 'Port-Évrard, congrès' },
      entries: [{ token: tokenOf(DOCKERS) }],
    });
  });

  it('keeps of those without written consent a number', async () => {
    expect(await enter([], { countedOnly: 12 })).toMatchObject({ entered: 0 });
    expect([countRows('signatures'), countRows('statements')]).toEqual([0, 0]);
    expect(await listSheets(aktau.appeal.id)).toMatchObject([{ countedOnly: 12, entered: 0 }]);
  });

  it('is entered as a whole or not at all', async () => {
    await sign(aktau, DOCKERS, OFFICE);
    const before = countRows('signatures');
    expect(await enter([line(OILMEN), line(DOCKERS, OFFICE)])).toEqual({ repeated: [1] });
    expect(await enter([line(PORTERS, OFFICE), line(OILMEN), line(PORTERS, OFFICE)])).toEqual({ repeated: [2] });
    const faulty = { ...OILMEN, kind: null as unknown as Said['kind'] };
    await expect(enter([line(PORTERS), line(faulty)])).rejects.toThrow();
    expect([countRows('signatures'), countRows('sheets')]).toEqual([before, 0]);
  });

  it('is entered once when its form is sent twice', async () => {
    const sheet = { id: randomUUID() };
    expect(await enter([line(DOCKERS, OFFICE), line(OILMEN)], sheet)).toEqual({ entered: 2 });
    expect(await enter([line(DOCKERS, OFFICE), line(OILMEN)], sheet)).toEqual({ entered: 2 });
    expect([countRows('signatures'), countRows('letters'), countRows('sheets')]).toEqual([2, 1, 1]);
  });

  it('is taken of a moderator’s own countries alone', async () => {
    nadia = { ...nadia, countries: ['FR'] };
    expect(await enter([line(DOCKERS), line(OILMEN)])).toBe('outside');
    expect(await enter([line(DOCKERS)])).toMatchObject({ entered: 1 });
  });

  it('may be entered while signing is paused and after the closing, and never on a historic appeal', async () => {
    rawWrite("UPDATE appeals SET paused_at = 1, closes_on = '2027-02-21', state = 'closed'");
    expect(await enter([line(DOCKERS)])).toMatchObject({ entered: 1 });
    rawWrite("UPDATE appeals SET state = 'historic'");
    expect(await enter([line(OILMEN)])).toBe('closed');
  });

  it('is written into the audit, without a name or an address', async () => {
    await enter([line(DOCKERS, OFFICE)]);
    const written = rows<{ act: string }>("SELECT * FROM audit WHERE act IN ('paper.entered', 'signature.entered')");
    expect(written.map(({ act }) => act).sort()).toEqual(['paper.entered', 'signature.entered']);
    expect(JSON.stringify(written)).not.toMatch(/dockers|Omar|Évrard/i);
  });

  it('keeps nobody waiting who only reads, however many lines it has', async () => {
    const lines = Array.from({ length: 60 }, (_, n) => line({ ...DOCKERS, organisation: `Section du quai ${n}` }));
    let answered = 0;
    let isOver = false;
    const entering = enter(lines).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      await listSheets(aktau.appeal.id);
      await new Promise(setImmediate);
      answered += 1;
    }
    expect(await entering).toEqual({ entered: 60 });
    expect(answered).toBeGreaterThan(60);
  });
});

describe('an organisation whose signature was entered from paper', () => {
  it('may confirm it, before it is accepted and after', async () => {
    await enter([line(DOCKERS, OFFICE), line(PORTERS, 'b@porters.example')]);
    await accept(idOf(PORTERS), nadia.id);
    for (const said of [DOCKERS, PORTERS]) {
      const shown = await readPrivateSignature(tokenOf(said));
      if (typeof shown === 'string') throw new Error(shown);
      const statement = shown.waiting ?? shown.accepted;
      expect(await confirmSignature(tokenOf(said), statement?.id ?? '', morning(1))).toBe('confirmed');
      expect(await readPrivateSignature(tokenOf(said))).toMatchObject({
        status: shown.status,
        confirmedAt: morning(1),
      });
    }
  });

  it('may object by taking everything away', async () => {
    await enter([line(DOCKERS, OFFICE)]);
    expect(await withdrawSignature(tokenOf(DOCKERS), morning(1))).toBe('withdrawn');
    expect(foundOnDisk([DOCKERS.organisation, DOCKERS.signatory, OFFICE])).toEqual([]);
    expect(await listSheets(aktau.appeal.id)).toMatchObject([{ entered: 0 }]);
  });

  it('is decided on as any other, also where it has no address', async () => {
    await enter([line(FISHERS)]);
    expect(await accept(idOf(FISHERS), nadia.id)).toBe('decided');
    expect(countRows('letters')).toBe(0);
  });
});

describe('before lines are entered', () => {
  it('is told which names are there already, in signatures and in earlier lines, however they are written', async () => {
    const { id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    const loud = { ...DOCKERS, organisation: DOCKERS.organisation.toUpperCase() };
    const lines = [line(OILMEN), line(loud), line({ ...DOCKERS, country: 'BE' }), line(OILMEN)];
    const { doubles, repeated } = await checkPaper(aktau.appeal.id, lines, nadia);
    expect(doubles).toEqual([
      { line: 1, signature: { id, organisation: DOCKERS.organisation, status: 'waiting' }, earlierLine: null },
      { line: 3, signature: null, earlierLine: 0 },
    ]);
    expect(repeated).toEqual([]);
    expect(await enter(lines)).toMatchObject({ entered: 4 });
  });

  it('is told which mailboxes signed under the very name', async () => {
    await signAndConfirm(aktau, DOCKERS, OFFICE);
    const lines = [line(DOCKERS), line(DOCKERS, 'Bureau@dockers.example'), line(PORTERS, OFFICE)];
    expect((await checkPaper(aktau.appeal.id, lines, nadia)).repeated).toEqual([1]);
  });

  it('names no confidential entry to who may not read it', async () => {
    await signAndConfirm(aktau, { ...DOCKERS, visibility: 'confidential' }, OFFICE);
    const reach = { countries: null, readsConfidential: false };
    expect((await checkPaper(aktau.appeal.id, [line(DOCKERS)], reach)).doubles).toEqual([]);
    expect((await checkPaper(aktau.appeal.id, [line(DOCKERS)], nadia)).doubles).toHaveLength(1);
  });
});

function line(said: Said, email: string | null = null): PaperLine {
  return { said, email, sentences: SENTENCES };
}

function enter(lines: PaperLine[], more: Partial<NewSheet> = {}) {
  const collected = { collectedOn: '2027-02-20', place: 'Port-Évrard, congrès', collectedBy: 'Omar', countedOnly: 3 };
  const sheet = { id: randomUUID(), ...collected, lang: 'fr', textId: aktau.text.id, ...more };
  return enterPaper(aktau.appeal.id, sheet, lines, nadia, morning());
}

function idOf({ organisation }: Said): string {
  const [row] = rows<{ id: string }>('SELECT signature_id AS id FROM statements WHERE organisation = ?', organisation);
  return row?.id ?? '';
}

const tokenOf = (said: Said) => tokenFor(idOf(said), 1);
