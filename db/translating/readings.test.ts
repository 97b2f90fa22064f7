import { beforeEach, expect, it } from 'vitest';
import { addObjection, addText, findText, noteReading } from '@/db';
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

it('a letter says that nobody has read the translation that was signed, until somebody has', async () => {
  await addText(aktau.appeal.id, TURKISH, nadia);
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
  const { sha256 } = turkish.text;
  await noteReading({ sha256, lang: 'tr', readBy: 'Aslı Yılmaz', readOn: '2027-02-28' }, nadia);
  await object('anna@ailleurs.example');
  expect((await sendAll(morning(2 * HOUR)))[0]?.objection).toMatchObject({ isUnreviewed: false });
});
