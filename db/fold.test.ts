import { describe, expect, it } from 'vitest';
import { foldAddress, foldForOrder, foldName } from './fold';

describe('the key of a name', () => {
  it.each([
    ['İ, I, ı and i are one letter', ['İzmir Liman Sendikası', 'IZMIR LIMAN SENDIKASI', 'ızmir liman sendikası']],
    ['a name lowered by a machine that leaves a dot behind is the same name', ['İŞÇİ', 'İŞÇİ'.toLowerCase(), 'işçi']],
    ['composed and decomposed accents are one', ['Fédération'.normalize('NFC'), 'Fédération'.normalize('NFD')]],
    [
      'every run of spaces is one space',
      ['Union des dockers', '  Union  des\u00a0dockers ', 'Union\tdes\u2003\ndockers'],
    ],
    ['wide and narrow letters are one', ['ABC労組', 'ＡＢＣ労組', 'abc労組']],
    ['ß and ss are one', ['Straßenbahner', 'STRASSENBAHNER']],
    ['final sigma is a sigma', ['Σωματείο Εργατών Ναυτικός', 'ΣΩΜΑΤΕΊΟ ΕΡΓΑΤΏΝ ΝΑΥΤΙΚΌΣ']],
    ['Cyrillic case does not matter', ['Қарашығанақ мұнайшылары', 'ҚАРАШЫҒАНАҚ МҰНАЙШЫЛАРЫ']],
  ])('%s', (_, writings) => {
    expect(new Set(writings.map(foldName)).size).toBe(1);
  });

  it('keeps accents apart, since they tell names apart', () => {
    expect(foldName('Pêcheurs')).not.toBe(foldName('Pécheurs'));
  });

  it('is its own key', () => {
    for (const name of ['İzmir  Işçileri', 'Straße', 'ＡＢＣ', 'النقابة العامة'])
      expect(foldName(foldName(name))).toBe(foldName(name));
  });
});

describe('the form for order', () => {
  it.each([
    ['French', ['Écluse', 'Égalité', 'Entente', 'Zèbres']],
    ['Turkish', ['Çiftçiler', 'Denizciler', 'Işçiler', 'Kömürcüler', 'Şoförler', 'Tersane']],
    ['Greek', ['Άνθρακες', 'Βιομηχανία', 'Ένωση', 'Ζύμη', 'Ωκεανός']],
    ['Russian', ['Единство', 'Ёлка', 'Журавль', 'Игла', 'Йод', 'Край']],
  ])('puts %s names where a reader looks for them, composed or not', (_, names) => {
    for (const form of ['NFC', 'NFD']) {
      const written = names.map((name) => name.normalize(form));
      const byKey = written.map((name) => [foldForOrder(name), name] as const).sort(([a], [b]) => (a < b ? -1 : 1));
      expect(byKey.map(([, name]) => name)).toEqual(written);
    }
  });

  it('leaves the marks of other scripts, which are letters there', () => {
    for (const name of ['हिन्दी मज़दूर संघ', 'ガス労組', '한국노총']) expect(foldForOrder(name)).toBe(foldName(name));
  });
});

describe('the key of a mailbox', () => {
  it('takes no notice of case or of a +tag', () => {
    const writings = ['Bureau@Dockers.Example', 'bureau+appel@dockers.example', 'BUREAU+a+b@DOCKERS.EXAMPLE'];
    expect(new Set(writings.map(foldAddress))).toEqual(new Set(['bureau@dockers.example']));
  });

  it('keeps two mailboxes of one domain apart, and one name at two domains', () => {
    const mailboxes = ['a@dockers.example', 'b@dockers.example', 'a@porters.example'];
    expect(new Set(mailboxes.map(foldAddress)).size).toBe(3);
  });
});
