import { beforeEach, expect, it } from 'vitest';
import { countSignedByMonth } from '@/db';
import {
  ANA,
  accept,
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  FISHERS,
  freshDatabase,
  morning,
  type Opened,
  PORTERS,
  signAndAccept,
  signAndConfirm,
  TEACHERS,
} from '../test-database';

let aktau: Opened;

beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
});

it('organisations that are named are counted in the month in which they signed, and nobody else', async () => {
  const nadia = anOrganiser();
  await signAndAccept(aktau, DOCKERS, 'a@union.example', nadia);
  const { id } = await signAndConfirm(aktau, TEACHERS, 'b@union.example', morning(5 * DAY));
  await accept(id, nadia, morning(40 * DAY));
  await signAndAccept(aktau, FISHERS, 'c@union.example', nadia, morning(40 * DAY));
  await signAndAccept(aktau, { ...PORTERS, visibility: 'confidential' }, 'd@union.example', nadia);
  await signAndAccept(aktau, ANA, 'ana@union.example', nadia);
  expect(await countSignedByMonth(aktau.appeal.id)).toEqual([
    { month: '2027-04', organisations: 1 },
    { month: '2027-03', organisations: 2 },
  ]);
});
