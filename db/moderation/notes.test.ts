import { beforeEach, describe, expect, it } from 'vitest';
import { addNote, correctSignature, listColleagues, passSignature, readForOrganisers, writeGloss } from '@/db';
import {
  anAppeal,
  anOrganiser,
  DOCKERS,
  freshDatabase,
  morning,
  type Opened,
  organiserOf,
  rawWrite,
  rows,
  SENTENCES,
  signAndAccept,
  signAndConfirm,
  TEACHERS,
  versionOf,
} from '../test-database';

const SPOKEN = { ...TEACHERS, message: 'نحن معكم', mandateText: 'قرر المؤتمر' };
let aktau: Opened;
let nadia: string;
let yusuf: string;
let id: string;
let token: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
  yusuf = anOrganiser('Yusuf', { role: 'translator', reads: ['ar'] });
  ({ id, token } = await signAndConfirm(aktau, SPOKEN, 'office@teachers.example'));
});

const readDesk = (by = nadia) => readForOrganisers(aktau.appeal.id, id, organiserOf(by), morning());

describe('notes', () => {
  it('are read by organisers in the order in which they were written, and change no version', async () => {
    const version = versionOf(id);
    expect(await addNote(id, 'Qui connaît ?', nadia, morning(1))).toBe('noted');
    expect(await addNote(id, 'Moi.', yusuf, morning(2))).toBe('noted');
    expect((await readDesk())?.notes).toMatchObject([
      { by: 'Nadia', text: 'Qui connaît ?', at: morning(1) },
      { by: 'Yusuf', text: 'Moi.' },
    ]);
    expect(versionOf(id)).toBe(version);
    expect(rows('SELECT "by", details FROM audit WHERE act = ?', 'note.added')).toMatchObject([
      { by: nadia, details: null },
      { by: yusuf },
    ]);
  });

  it('are for who reaches the signature', async () => {
    const zarina = anOrganiser('Zarina', { role: 'moderator', countries: ['KZ'] });
    expect(await addNote(id, 'Non.', zarina, morning())).toBe('gone');
    expect(await addNote('no-such-signature', 'Non.', nadia, morning())).toBe('gone');
  });
});

describe('passing', () => {
  it('asks another organiser, with a note, and can be taken back', async () => {
    expect(await passSignature(id, yusuf, nadia, 'Tu lis l’arabe.', morning())).toBe('passed');
    expect(await readDesk()).toMatchObject({
      passedTo: { id: yusuf, name: 'Yusuf' },
      notes: [{ text: 'Tu lis l’arabe.' }],
    });
    expect(await passSignature(id, null, yusuf, '', morning())).toBe('passed');
    expect(await readDesk()).toMatchObject({ passedTo: null, notes: [{}] });
  });

  it('is not to who has left or may not see it', async () => {
    const left = anOrganiser('Left');
    rawWrite('UPDATE organisers SET left_at = 1 WHERE id = ?', left);
    const zarina = anOrganiser('Zarina', { role: 'moderator', countries: ['KZ'] });
    for (const to of [left, zarina, 'nobody']) expect(await passSignature(id, to, nadia)).toBe('out-of-reach');
    expect(await passSignature(id, nadia, zarina)).toBe('gone');
    expect((await listColleagues()).map(({ name }) => name)).toEqual(['Nadia', 'Yusuf', 'Zarina']);
    expect((await listColleagues())[1]).toEqual({ id: yusuf, name: 'Yusuf', role: 'translator', reads: ['ar'] });
  });
});

describe('a gloss', () => {
  const gloss = (of: 'message' | 'mandateText', text: string, by = yusuf, at = morning()) =>
    writeGloss(id, of, 'fr', text, by, at);

  it('stands beside the words that it is of, one in each language', async () => {
    await gloss('message', 'Nous sommes là.');
    await gloss('message', 'Nous sommes avec vous.', yusuf, morning(1));
    await gloss('mandateText', 'Le congrès a décidé.', nadia, morning(2));
    expect((await readDesk())?.glosses).toEqual([
      { of: 'message', lang: 'fr', text: 'Nous sommes avec vous.', by: 'Yusuf', at: morning(1) },
      { of: 'mandateText', lang: 'fr', text: 'Le congrès a décidé.', by: 'Nadia', at: morning(2) },
    ]);
    expect(rows('SELECT count(*) AS n FROM glosses')).toEqual([{ n: 2 }]);
  });

  it('stays with words that a correction leaves the same, and goes with those that it alters', async () => {
    await gloss('message', 'Nous sommes avec vous.');
    await gloss('mandateText', 'Le congrès a décidé.');
    await correctSignature(token, { ...SPOKEN, city: 'تونس', message: 'سلام' }, SENTENCES, morning());
    expect((await readDesk())?.glosses).toMatchObject([{ of: 'mandateText' }]);
  });

  it('needs words, and the role', async () => {
    const dockers = await signAndAccept(aktau, DOCKERS, 'office@dockers.example', nadia);
    expect(await writeGloss(dockers.id, 'message', 'fr', 'Rien.', nadia)).toBe('gone');
    expect(await gloss('message', 'Non.', anOrganiser('Reader', { role: 'reader' }))).toBe('gone');
    expect(await writeGloss('no-such-signature', 'message', 'fr', 'Rien.', nadia)).toBe('gone');
  });
});
