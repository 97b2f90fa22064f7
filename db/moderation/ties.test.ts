import { beforeEach, describe, expect, it } from 'vitest';
import { countSupport, holdSignature, listTies, tiePart, tieSame, untie, withdrawSignature } from '@/db';
import {
  ANA,
  anAppeal,
  anOrganiser,
  DOCKERS,
  deciding,
  freshDatabase,
  HOUR,
  morning,
  type Opened,
  organiserOf,
  PORTERS,
  rows,
  signAndAccept,
  TEACHERS,
  versionOf,
} from '../test-database';
import { namesInPublic, signatoryOf } from '../test-objections';

const FEDERATION = { ...DOCKERS, organisation: 'Fédération des ports de Port-Évrard', kind: 'federation' } as const;
const OFFICE = 'bureau@dockers.example';

let aktau: Opened;
let nadia: string;
let dockers: { id: string; token: string };
let federation: { id: string; token: string };

beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
  dockers = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
  federation = await signAndAccept(aktau, FEDERATION, OFFICE, nadia, morning(HOUR));
});

describe('a branch and its federation that sign from one mailbox', () => {
  it('are two organisations, and stay two when they are linked as part and whole', async () => {
    expect((await countSupport(aktau.appeal.id)).organisations).toBe(2);
    expect(await part(dockers.id, federation.id)).toBe('tied');
    expect((await countSupport(aktau.appeal.id)).organisations).toBe(2);
    expect(namesInPublic()).toEqual([FEDERATION.organisation, DOCKERS.organisation]);
  });

  it('show each other on both screens, each from its own side', async () => {
    await part(dockers.id, federation.id);
    expect(await tiesOf(dockers.id)).toMatchObject([
      { kind: 'part', isWhole: true, by: 'Nadia', other: { organisation: FEDERATION.organisation } },
    ]);
    expect(await tiesOf(federation.id)).toMatchObject([
      { kind: 'part', isWhole: false, other: { organisation: DOCKERS.organisation } },
    ]);
  });

  it('are linked once, and never in a circle', async () => {
    const porters = await signAndAccept(aktau, PORTERS, 'b@liman.example', nadia);
    await part(dockers.id, federation.id);
    await part(federation.id, porters.id);
    expect(await part(dockers.id, porters.id)).toBe('already');
    expect(await part(porters.id, dockers.id)).toBe('circle');
    expect(await part(dockers.id, dockers.id)).toBe('already');
  });

  it('stand by themselves again once the link is undone', async () => {
    await part(dockers.id, federation.id);
    expect(await undo(await tieOf(dockers.id))).toBe('untied');
    expect(await tiesOf(federation.id)).toEqual([]);
    expect(await part(federation.id, dockers.id)).toBe('tied');
  });
});

describe('two representatives of one organisation', () => {
  it('are counted once, when an organiser says that they are one', async () => {
    expect(await same(dockers.id, federation.id)).toBe('tied');
    expect((await countSupport(aktau.appeal.id)).organisations).toBe(1);
    expect(signatoryOf(dockers.id)).toBe(signatoryOf(federation.id));
    expect(rows('SELECT "by", subject FROM audit WHERE act = ?', 'tie.same')).toEqual([
      { by: nadia, subject: dockers.id },
    ]);
  });

  it('are two again, each as before, once it is undone', async () => {
    const before = signatoryOf(dockers.id);
    await same(dockers.id, federation.id);
    const id = await tieOf(federation.id);
    expect(await undo(id)).toBe('untied');
    expect(signatoryOf(dockers.id)).toBe(before);
    expect(namesInPublic()).toEqual([FEDERATION.organisation, DOCKERS.organisation]);
    expect(await undo(id)).toBe('changed');
  });

  it('are not merged a second time, nor when the one is part of the other', async () => {
    await part(dockers.id, federation.id);
    expect(await same(dockers.id, federation.id)).toBe('already');
    await undo(await tieOf(dockers.id));
    await same(dockers.id, federation.id);
    expect(await same(dockers.id, federation.id)).toBe('already');
  });

  it('that moved on are not moved back past the later tie', async () => {
    const porters = await signAndAccept(aktau, PORTERS, 'b@liman.example', nadia);
    await same(dockers.id, federation.id);
    const first = await tieOf(federation.id);
    await same(dockers.id, porters.id);
    expect(await undo(first)).toBe('changed');
    expect(await undo(await tieOf(porters.id))).toBe('untied');
    expect(await undo(first)).toBe('untied');
  });

  it('are not tied on a screen that has changed since', async () => {
    const version = versionOf(dockers.id);
    await holdSignature(deciding(dockers.id, nadia), morning(2 * HOUR));
    const stale = { signatureId: dockers.id, version, otherId: federation.id, by: nadia };
    expect(await tieSame(stale)).toBe('changed');
    await withdrawSignature(dockers.token, morning(3 * HOUR));
    expect(await same(dockers.id, federation.id)).toBe('changed');
    expect(await same(federation.id, dockers.id)).toBe('out-of-reach');
  });
});

describe('a tie', () => {
  it('is never made with a person, across appeals, or to nothing', async () => {
    const ana = await signAndAccept(aktau, ANA, 'ana@poste.example', nadia);
    expect([await same(ana.id, dockers.id), await same(dockers.id, ana.id)]).toEqual(['person', 'person']);
    expect([await part(ana.id, dockers.id), await part(dockers.id, ana.id)]).toEqual(['person', 'person']);
    const there = await signAndAccept(await anAppeal('atyrau'), DOCKERS, OFFICE, nadia);
    for (const tie of [same, part])
      for (const other of [there.id, 'no-such-signature']) expect(await tie(dockers.id, other)).toBe('out-of-reach');
  });

  it('is made and undone only by who may decide on both', async () => {
    const teachers = await signAndAccept(aktau, TEACHERS, 'a@sges.example', nadia);
    const yusuf = anOrganiser('Yusuf', { role: 'moderator', countries: ['FR'] });
    const rosa = anOrganiser('Rosa', { role: 'reader' });
    for (const tie of [same, part]) {
      expect(await tie(dockers.id, teachers.id, yusuf)).toBe('out-of-reach');
      expect(await tie(teachers.id, dockers.id, yusuf)).toBe('out-of-reach');
      expect(await tie(dockers.id, federation.id, rosa)).toBe('out-of-reach');
    }
    await part(dockers.id, teachers.id);
    expect(await tiesOf(dockers.id, yusuf)).toMatchObject([{ kind: 'part', isWhole: true, other: null }]);
    await part(teachers.id, federation.id);
    expect(await undo(await tieOf(federation.id), yusuf)).toBe('out-of-reach');
  });
});

function same(signatureId: string, otherId: string, by = nadia) {
  return tieSame({ signatureId, version: versionOf(signatureId), otherId, by }, morning(2 * HOUR));
}

function part(signatureId: string, otherId: string, by = nadia) {
  return tiePart({ signatureId, otherId, by }, morning(2 * HOUR));
}

function undo(linkId: string, by = nadia) {
  return untie({ linkId, appealId: aktau.appeal.id, by }, morning(3 * HOUR));
}

function tiesOf(signatureId: string, by = nadia) {
  return listTies(signatoryOf(signatureId), organiserOf(by));
}

async function tieOf(signatureId: string): Promise<string> {
  return (await tiesOf(signatureId)).at(-1)?.id ?? '';
}
