import { beforeEach, describe, expect, it } from 'vitest';
import {
  addAddressee,
  changeAddressee,
  checkAddressee,
  findAddressee,
  findAppeal,
  listAddressees,
  putInShippedAppeal,
  removeAddressee,
} from '@/db';
import {
  anAppeal,
  anOrganiser,
  countRows,
  DAY,
  freshDatabase,
  morning,
  type Opened,
  rawWrite,
  rows,
} from '../test-database';
import { type Addressee, type AddresseeWords, CHECKED_FOR_DAYS, needsChecking } from '../types';

const EMBASSY: AddresseeWords = {
  office: 'Ambassade à Port-Évrard',
  offices: { fr: 'Ambassade à Port-Évrard', en: 'Embassy in Port-Évrard' },
  holder: 'A. Kassenova',
  formOfAddress: 'Madame l’Ambassadrice,',
  post: '1, quai des Brumes\n76600 Port-Évrard',
  fax: '+33 2 00 00 00 00',
  email: 'ambassade@etat.example',
  lang: 'fr',
  country: 'FR',
  source: 'https://etat.example/ambassades',
  validAsOf: '2027-02-20',
  isHistoric: false,
};
const MINISTER: AddresseeWords = {
  ...EMBASSY,
  office: 'Министр внутренних дел',
  offices: {},
  ...{ holder: null, formOfAddress: null, post: null, fax: null, email: null },
  lang: 'ru',
  country: 'KZ',
};

let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

describe('the addressees of an appeal', () => {
  it('keep every word that is known, and nothing in the place of what is not', async () => {
    const [embassy, minister] = [await add(EMBASSY), await add(MINISTER)];
    expect(await find(embassy)).toEqual({ id: embassy, checkedOn: null, ...EMBASSY });
    expect(await find(minister)).toEqual({ id: minister, checkedOn: null, ...MINISTER });
  });

  it('stand in the order in which they were added, history last', async () => {
    await add({ ...MINISTER, office: 'Président en 2011', isHistoric: true });
    await add(MINISTER);
    await add(EMBASSY);
    expect(await offices()).toEqual([MINISTER.office, EMBASSY.office, 'Président en 2011']);
  });

  it('are one where the same form comes twice, and two where a word differs', async () => {
    const first = await add(EMBASSY);
    expect(await add({ ...EMBASSY })).toBe(first);
    expect(await add({ ...EMBASSY, offices: {} })).not.toBe(first);
    expect(await offices()).toHaveLength(2);
  });

  it('are nobody’s but the appeal’s own', async () => {
    const id = await add(EMBASSY);
    const { appeal } = await anAppeal('atyrau');
    expect(await listAddressees(appeal.id)).toEqual([]);
    expect(await findAddressee(appeal.id, id)).toBeNull();
    expect(await changeAddressee(appeal.id, id, MINISTER, nadia)).toBe('unknown');
    expect(await checkAddressee(appeal.id, id, nadia)).toBe('unchanged');
    expect(await removeAddressee(appeal.id, id, nadia)).toBe('unknown');
    expect(await find(id)).toMatchObject(EMBASSY);
  });

  it('are changed word by word, in their place', async () => {
    const id = await add(EMBASSY);
    await add(MINISTER);
    const moved = { ...EMBASSY, post: '2, quai des Brumes', holder: null, validAsOf: '2027-03-01' };
    expect(await change(id, moved)).toBe('changed');
    expect(await find(id)).toEqual({ id, checkedOn: null, ...moved });
    expect(await offices()).toEqual([EMBASSY.office, MINISTER.office]);
    expect(await change('no-such-id', moved)).toBe('unknown');
  });

  it('are removed once and for good', async () => {
    const id = await add(EMBASSY);
    expect(await removeAddressee(aktau.appeal.id, id, nadia)).toBe('removed');
    expect(await removeAddressee(aktau.appeal.id, id, nadia)).toBe('unknown');
    expect(countRows('addressees')).toBe(0);
  });

  it('leave in the audit who did what, without a name or an address', async () => {
    const id = await add(EMBASSY);
    await change(id, { ...EMBASSY, holder: 'B. Serikova' });
    await checkAddressee(aktau.appeal.id, id, nadia);
    await removeAddressee(aktau.appeal.id, id, nadia);
    const written = rows<{ act: string; by: string; subject: string }>(
      "SELECT * FROM audit WHERE act LIKE 'addressee%' ORDER BY rowid",
    );
    const acts = ['addressee.added', 'addressee.changed', 'addressee.checked', 'addressee.removed'];
    expect(written.map(({ act, by, subject }) => [act, by, subject])).toEqual(acts.map((act) => [act, nadia, id]));
    expect(JSON.stringify(written)).not.toMatch(/Kassenova|Serikova|Brumes|example/);
  });
});

describe('an addressee that was checked', () => {
  it('says on which day', async () => {
    const id = await add(EMBASSY);
    expect(await checkAddressee(aktau.appeal.id, id, nadia, morning())).toBe('checked');
    expect((await find(id))?.checkedOn).toBe('2027-03-01');
    expect(await checkAddressee(aktau.appeal.id, id, nadia, morning(DAY))).toBe('checked');
    expect((await find(id))?.checkedOn).toBe('2027-03-02');
  });

  it('stays so where its translations or its source alone change, and not where it is somebody else or moves', async () => {
    const id = await add(EMBASSY);
    await checkAddressee(aktau.appeal.id, id, nadia, morning());
    await change(id, { ...EMBASSY, offices: {}, source: 'Le site de l’État', formOfAddress: null });
    expect((await find(id))?.checkedOn).toBe('2027-03-01');
    for (const change of [{ holder: 'B. Serikova' }, { post: '2, quai' }, { fax: '1' }, { email: null }]) {
      await checkAddressee(aktau.appeal.id, id, nadia, morning());
      await changeAddressee(aktau.appeal.id, id, { ...EMBASSY, ...change }, nadia, morning());
      expect((await find(id))?.checkedOn, JSON.stringify(change)).toBeNull();
    }
  });

  it('is none that is history', async () => {
    const id = await add({ ...EMBASSY, isHistoric: true });
    expect(await checkAddressee(aktau.appeal.id, id, nadia)).toBe('unchanged');
    expect((await find(id))?.checkedOn).toBeNull();
  });

  it('is to be looked at again when it was last known to be so more than 90 days ago', () => {
    const known = (validAsOf: string, checkedOn: string | null, isHistoric = false) =>
      needsChecking({ validAsOf, checkedOn, isHistoric }, morning());
    expect(CHECKED_FOR_DAYS).toBe(90);
    expect(known('2026-12-01', null)).toBe(false);
    expect(known('2026-11-30', null)).toBe(true);
    expect(known('2011-12-17', '2026-12-01')).toBe(false);
    expect(known('2011-12-17', '2026-11-30')).toBe(true);
    expect(known('2027-02-01', '2026-11-30')).toBe(false);
    expect(known('2011-12-17', null, true)).toBe(false);
  });
});

describe('the addressees of December 2011', () => {
  beforeEach(async () => {
    await freshDatabase();
    await putInShippedAppeal();
  });

  it('come with the shipped appeal, as history, each with its source, its day and its office in every language', async () => {
    const list = await shipped();
    expect(
      list.map(({ offices, country }) => [offices.en?.replace(/ of the Republic of Kazakhstan/, ''), country]),
    ).toEqual([
      ['President', 'KZ'],
      ['Prime Minister', 'KZ'],
      ['Prosecutor General', 'KZ'],
      ['Minister of Internal Affairs', 'KZ'],
      ['Minister of Foreign Affairs', 'KZ'],
      ['Embassy in Paris', 'FR'],
      ['Embassy in London', 'GB'],
      ['Embassy in Brussels', 'BE'],
    ]);
    const languages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'kk', 'pt', 'ru', 'tr', 'uk'];
    for (const addressee of list) {
      expect(addressee).toMatchObject({ isHistoric: true, checkedOn: null, office: addressee.offices.ru });
      expect(addressee.validAsOf).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(addressee.source).toMatch(/20(11|12|14|18)/);
      expect(Object.keys(addressee.offices).sort()).toEqual(languages);
      expect(needsChecking(addressee)).toBe(false);
    }
  });

  it('leave empty what no source tells', async () => {
    const [president, , , , foreign, , london] = await shipped();
    expect(president).toMatchObject({ holder: 'Nursultan Nazarbayev', formOfAddress: 'Dear President Nazarbayev,' });
    expect(foreign).toMatchObject({ holder: null, formOfAddress: null, post: null, fax: null, email: 'mid@mid.kz' });
    expect(london).toMatchObject({ holder: null, post: '33 Thurloe Square\nLondon SW7 2SD', email: null });
  });

  it('come once: to an installation that had none, and not again when organisers took them out', async () => {
    expect(rows("SELECT by, details FROM audit WHERE act = 'addressees.added'")).toEqual([
      { by: 'system', details: '{"added":8}' },
    ]);
    const { id } = (await findAppeal('zhanaozen-2011'))!;
    for (const addressee of await shipped()) await removeAddressee(id, addressee.id, 'nadia');
    await putInShippedAppeal();
    expect(await shipped()).toEqual([]);
  });

  it('come to an appeal that was there before them', async () => {
    asBeforeThem();
    await putInShippedAppeal();
    expect(await shipped()).toHaveLength(8);
  });

  it('stay away where organisers wrote their own', async () => {
    asBeforeThem();
    const { id } = (await findAppeal('zhanaozen-2011'))!;
    await addAddressee(id, EMBASSY, 'nadia');
    await putInShippedAppeal();
    expect((await shipped()).map(({ office }) => office)).toEqual([EMBASSY.office]);
  });

  /** As an installation was whose software knew of no addressees. */
  function asBeforeThem() {
    rawWrite('DELETE FROM addressees');
    rawWrite('DROP TRIGGER audit_not_removed');
    rawWrite("DELETE FROM audit WHERE act = 'addressees.added'");
  }

  async function shipped(): Promise<Addressee[]> {
    return listAddressees((await findAppeal('zhanaozen-2011'))?.id ?? '');
  }
});

function add(words: AddresseeWords): Promise<string> {
  return addAddressee(aktau.appeal.id, words, nadia);
}

function change(id: string, words: AddresseeWords) {
  return changeAddressee(aktau.appeal.id, id, words, nadia);
}

function find(id: string): Promise<Addressee | null> {
  return findAddressee(aktau.appeal.id, id);
}

async function offices(): Promise<string[]> {
  return (await listAddressees(aktau.appeal.id)).map(({ office }) => office);
}
