import { beforeEach, expect, it } from 'vitest';
import { addObjection, addText, findReading, findText, noteReading, noteTextReading, sha256OfText } from '@/db';
import {
  accept,
  anAppeal,
  anOrganiser,
  DOCKERS,
  FRENCH,
  freshDatabase,
  HOUR,
  morning,
  type Opened,
  rows,
  sendAll,
  signAndConfirm,
} from '../test-database';
import { codeOf } from '../test-objections';

let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const TURKISH = { ...FRENCH, lang: 'tr', status: 'draft', title: 'Katliama son!' } as const;

const ASLI = { readBy: 'Aslı Yılmaz', readOn: '2027-02-28' };
const publish = (text: Partial<typeof FRENCH>) => addText(aktau.appeal.id, { ...TURKISH, ...text }, nadia);
const note = (sha256: string, lang = 'tr') =>
  noteTextReading(aktau.appeal, { sha256, lang, ...ASLI }, nadia, morning());

it('a reading makes a draft a translation that was read, for just these words', async () => {
  await publish({});
  const { sha256 } = await findText(aktau.appeal, 'tr');
  expect(await note(sha256)).toBe('noted');
  expect(await findText(aktau.appeal, 'tr')).toMatchObject({ status: 'volunteer', reading: ASLI });
  expect(await findReading(sha256)).toEqual(ASLI);
  await publish({ title: 'Başka' });
  expect(await findText(aktau.appeal, 'tr')).toMatchObject({ status: 'draft', reading: null });
});

it('a reading names only words that were on the page: none is noted once others are published', async () => {
  await publish({});
  const read = sha256OfText(TURKISH);
  await publish({ title: 'Başka' });
  expect(await note(read)).toBe('changed');
  expect(await findReading(read)).toBeNull();
  expect(await note(read, 'de')).toBe('changed');
  expect(await note(sha256OfText({ ...TURKISH, title: 'Başka' }))).toBe('noted');
  expect(rows("SELECT count(*) AS n FROM audit WHERE act = 'translation.read'")).toEqual([{ n: 1 }]);
});

it('the audit tells of a reading without the reader’s name', async () => {
  await noteReading({ sha256: 'abc', lang: 'tr', ...ASLI }, nadia);
  expect(JSON.stringify(rows('SELECT * FROM audit').at(-1))).not.toContain('Aslı');
});

it('a letter says that nobody has read the translation that was signed, until somebody has', async () => {
  await publish({});
  const turkish = { appeal: aktau.appeal, text: await findText(aktau.appeal, 'tr') };
  const signed = await signAndConfirm(turkish, DOCKERS, 'bureau@dockers.example');
  const [confirm] = await sendAll();
  expect(confirm?.entries).toMatchObject([{ appealTitle: TURKISH.title, isUnreviewed: true }]);
  await accept(signed.id, nadia);
  const [accepted] = await sendAll(morning(HOUR));
  expect(accepted?.entries).toMatchObject([{ isUnreviewed: true }]);

  const objecting = { appealId: aktau.appeal.id, code: codeOf(signed.id), lang: 'tr', name: 'Ivan P.', office: 'üye' };
  const object = (email: string) => addObjection({ ...objecting, email, text: 'Hayır.' }, morning(HOUR));
  await object('ivan@ailleurs.example');
  expect((await sendAll(morning(2 * HOUR)))[0]?.objection).toMatchObject({ isUnreviewed: true });
  await note(turkish.text.sha256);
  await object('anna@ailleurs.example');
  expect((await sendAll(morning(2 * HOUR)))[0]?.objection).toMatchObject({ isUnreviewed: false });
});
