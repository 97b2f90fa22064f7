import { describe, expect, it } from 'vitest';
import { CLOSE, likenessOf, type Named } from './likeness';
import { mixedWords } from './scripts';

const named = (
  organisation: string,
  acronym: string | null = null,
  organisationLatin: string | null = null,
): Named => ({
  organisation,
  organisationLatin,
  acronym,
});

// Ten invented names in five scripts; none of these organisations exists.
const DOCKERS = named('Syndicat des dockers de Port-Évrard', 'SDPE');
const MINERS = named('Fédération nationale des mineurs de Valmont', 'FNMV');
const PORTERS = named('İzmir Liman Taşıyıcıları Sendikası');
const OILMEN = named('Профсоюз нефтяников Каменогорья');
const SHIPWRIGHTS = named('Независимый профсоюз судостроителей «Якорь»', 'НПСЯ');
const KAZAKHS = named('Қарашығанақ мұнайшыларының кәсіподағы');
const SAILORS = named('Σωματείο Ναυτεργατών Ακτής Μελίνας');
const TEACHERS = named('النقابة العامة لمعلمي الساحل');
const BAKERS = named('نقابة خبازي مدينة الزيتون');
const FISHERS = named('北浜漁業労働組合', null, 'Kitahama Gyogyo Rodo Kumiai');
const TEN = [DOCKERS, MINERS, PORTERS, OILMEN, SHIPWRIGHTS, KAZAKHS, SAILORS, TEACHERS, BAKERS, FISHERS];

const LOOK_ALIKES: [string, Named, Named][] = [
  ['a Cyrillic о and с', named('Syndicat des dосkers de Port-Évrard'), DOCKERS],
  ['an accent lost', named('Syndicat des dockers de Port-Evrard'), DOCKERS],
  ['words swapped', named('Port-Évrard : Syndicat des dockers'), DOCKERS],
  ['the acronym alone', named('SDPE'), DOCKERS],
  ['a doubled letter, in capitals', named('SYNDICAT DES DOCKKERS DE PORT EVRARD'), DOCKERS],
  ['an l for an I', named('FédératIon natIonale des mIneurs de VaImont'), MINERS],
  ['Greek letters inside', named('Fédération nationale des minευrs de Valmοnt'), MINERS],
  ['another word of the field', named('Union syndicale des mineurs de Valmont'), MINERS],
  ['the acronym before the name', named('FNMV – Fédération nationale des mineurs de Valmont'), MINERS],
  ['Turkish letters lost', named('Izmir Liman Tasiyicilari Sendikasi'), PORTERS],
  ['two letters in each other’s place', named('İzmir Liman Taşıyıclıarı Sendikası'), PORTERS],
  ['a dotless letter and another order', named('Taşiyicilari Sendikasi İzmir Liman'), PORTERS],
  ['an English transliteration', named('Profsoyuz neftyanikov Kamenogorya'), OILMEN],
  ['a French transliteration', named('Profsoïouz neftianikov Kamenogoria'), OILMEN],
  ['a Serbian transliteration', named('Profsojuz neftjanikov Kamenogorja'), OILMEN],
  ['Latin letters among Cyrillic ones', named('Пpoфcoюз нeфтяникoв Kaмeнoгopья'), OILMEN],
  ['a shipyard’s acronym in Latin letters', named('NPSYa'), SHIPWRIGHTS],
  ['an adjective left out', named('Профсоюз судостроителей «Якорь»'), SHIPWRIGHTS],
  ['a transliteration in capitals', named('NEZAVISIMYI PROFSOIUZ SUDOSTROITELEI "IAKOR"'), SHIPWRIGHTS],
  ['the new Kazakh letters', named('Qaraşyğanaq munaişylarynyñ käsipodağy'), KAZAKHS],
  ['Russian letters for Kazakh ones', named('Карашыганак мунайшыларынын касиподагы'), KAZAKHS],
  ['a Greek name in Latin letters', named('Somateio Naftergaton Aktis Melinas'), SAILORS],
  ['Latin letters in a Greek name', named('Σωματείo Nαυτεργατών Aκτής Mελίνας'), SAILORS],
  ['Greek without accents, in capitals', named('ΣΩΜΑΤΕΙΟ ΝΑΥΤΕΡΓΑΤΩΝ ΑΚΤΗΣ ΜΕΛΙΝΑΣ'), SAILORS],
  ['Arabic without its articles', named('نقابة معلمي الساحل'), TEACHERS],
  ['Arabic in Latin letters', named('al-Naqaba al-amma li-muallimi as-Sahil'), TEACHERS],
  ['Persian letters for Arabic ones, and vowel points', named('نِقابة خبازی مدینة الزيتون'), BAKERS],
  ['Arabic words swapped', named('خبازي مدينة الزيتون: نقابة'), BAKERS],
  ['another character of one sound', named('北浜魚業労働組合'), FISHERS],
  ['its Latin name with long vowels', named('Kitahama Gyogyō Rōdō Kumiai'), FISHERS],
];

const HONEST = [
  named('Syndicat des enseignants de Port-Évrard', 'SEPE'),
  named('Syndicat des dockers de Saint-Aubrac', 'SDSA'),
  named('Syndicat des pêcheurs de Port-Évrard'),
  named('Syndicat des marins et bateliers de Port-Louvier'),
  named('Comité des habitants de Port-Évrard'),
  named('Fédération nationale des travailleurs du bois', 'FNTB'),
  named('Fédération nationale des mineurs de Haute-Sarre', 'FNMHS'),
  named('Fédération nationale des postiers de Valmont'),
  named('Fédération nationale des métallurgistes', 'FNM'),
  named('Confédération générale des ouvriers unis', 'CGOU'),
  named('İzmir Liman Kaptanları Derneği'),
  named('Trabzon Liman Taşıyıcıları Sendikası'),
  named('İzmir Tütün İşçileri Sendikası'),
  named('Профсоюз учителей Каменогорья'),
  named('Профсоюз нефтяников Заречья'),
  named('Независимый профсоюз горняков «Маяк»', 'НПГМ'),
  named('Независимый профсоюз судоводителей «Штурвал»'),
  named('Профспілка шахтарів Кам’янки'),
  named('Ақсай мұғалімдерінің кәсіподағы'),
  named('Қарашығанақ темір жолшыларының кәсіподағы'),
  named('Σωματείο Οικοδόμων Ακτής Μελίνας'),
  named('Σωματείο Ναυτεργατών Πέτρας'),
  named('النقابة العامة لعمال البريد'),
  named('نقابة معلمي مدينة الزيتون'),
  named('نقابة خبازي الواحة'),
  named('南浜漁業労働組合', null, 'Minamihama Gyogyo Rodo Kumiai'),
  named('北浜鉄道労働組合', null, 'Kitahama Tetsudo Rodo Kumiai'),
  named('IndustriALL-профсоюз «Литейщик»'),
  named('Dockers’ and Stevedores’ Union of Westhaven', 'DSUW'),
  named('איגוד עובדי הנמל בחוף השקט'),
];

const isFlagged = (name: Named, among: Named[]) => among.some((other) => likenessOf(name, other) >= CLOSE);

describe('look-alikes of ten names in five scripts', () => {
  it('are thirty', () => {
    expect(LOOK_ALIKES).toHaveLength(30);
    expect(new Set(LOOK_ALIKES.map(([, , of]) => of))).toEqual(new Set(TEN));
  });

  it.each(LOOK_ALIKES)('flags %s', (_, fake, of) => {
    expect(likenessOf(fake, of)).toBeGreaterThanOrEqual(CLOSE);
  });

  it.each(LOOK_ALIKES)('takes %s for that name and for no other', (_, fake, of) => {
    expect(
      isFlagged(
        fake,
        TEN.filter((other) => other !== of),
      ),
    ).toBe(false);
  });
});

describe('honest names', () => {
  it('are thirty, of which at most two are flagged', () => {
    const flagged = HONEST.filter((name) => isFlagged(name, TEN) || mixedWords(name.organisation).length > 0);
    expect(HONEST).toHaveLength(30);
    expect(flagged.map(({ organisation }) => organisation)).toEqual(expect.toSatisfy((few) => few.length <= 2));
  });

  it('are different from each other: of all pairs among forty, hardly any is flagged', () => {
    const all = [...TEN, ...HONEST];
    const pairs = all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other] as const));
    const close = pairs.filter(([one, other]) => likenessOf(one, other) >= CLOSE);
    expect(close.map((pair) => pair.map(({ organisation }) => organisation))).toEqual([]);
  });
});

describe('names in further scripts', () => {
  const PAIRS: [string, string, string, string][] = [
    ['Ukrainian', 'Профспілка гірників Синьогір’я', 'Profspilka hirnykiv Synyohirya', 'Профспілка вчителів Синьогір’я'],
    [
      'Serbian',
      'Самостални синдикат ливаца Белог Брода',
      'Samostalni sindikat livaca Belog Broda',
      'Самостални синдикат ливаца Црног Брода',
    ],
    ['Hebrew', 'איגוד עובדי הרכבת בגליל הכחול', 'איגוד עובדי הרכבת בגליל הכחל', 'איגוד עובדי הנמל בגליל הכחול'],
    [
      'Georgian',
      'საქართველოს მეფოლადეთა პროფკავშირი',
      'Sakartvelos mepoladeta propkavshiri',
      'საქართველოს მასწავლებელთა პროფკავშირი',
    ],
    [
      'Armenian',
      'Հայաստանի երկաթուղայինների արհմիություն',
      'Hayastani yerkatughayinneri arhmiutyun',
      'Հայաստանի ուսուցիչների արհմիություն',
    ],
    ['Hindi', 'हरित घाटी चाय मज़दूर संघ', 'Harit Ghati Chai Mazdoor Sangh', 'हरित घाटी रेल मज़दूर संघ'],
    ['Korean', '푸른항만 노동조합', 'Pureun Hangman Nodong Johap', '푸른바다 노동조합'],
    ['Chinese', '青山铁路工会', '青山鐵路工會', '青山邮政工会'],
    ['Vietnamese', 'Công đoàn Dệt may Hồ Xanh', 'Cong doan Det may Ho Xanh', 'Công đoàn Đường sắt Hồ Xanh'],
    [
      'Arabic',
      'اتحاد عمال السكك الحديدية بالوادي الأخضر',
      'Ittihad ummal al-sikak al-hadidiya bil-wadi al-akhdar',
      'اتحاد عمال البريد بالوادي الأخضر',
    ],
    [
      'German',
      'Gewerkschaft der Bergleute Grünthal',
      'Bergleute-Gewerkschaft Gruenthal',
      'Gewerkschaft der Lehrer Grünthal',
    ],
    [
      'English',
      'Union of Glassworkers of Fairhaven',
      'Union of Glass Workers of Fairhaven',
      'Union of Brickworkers of Fairhaven',
    ],
  ];

  it.each(PAIRS)('are compared in %s', (_, name, lookAlike, honest) => {
    expect(isFlagged(named(lookAlike), [named(name)])).toBe(true);
    expect(isFlagged(named(honest), [named(name)])).toBe(false);
  });
});

describe('likeness', () => {
  it('is the same from both sides, and 1 to itself', () => {
    for (const [, fake, of] of LOOK_ALIKES) expect(likenessOf(fake, of)).toBeCloseTo(likenessOf(of, fake));
    for (const name of TEN) expect(likenessOf(name, name)).toBe(1);
  });

  it('tells sections apart by their numbers', () => {
    expect(isFlagged(named('Dockers de Port-Évrard, section 12'), [named('Dockers de Port-Évrard, section 21')])).toBe(
      false,
    );
  });

  it('compares names that are all words of the field by these', () => {
    const general = named('Confédération générale du travail');
    expect(isFlagged(named('Confederacion general del trabajo'), [general])).toBe(false);
    expect(isFlagged(named('Confederation generale du Travaill'), [general])).toBe(true);
  });

  it('finds «Профсоюз нефтяников» by "Profsoyuz neftyanikov", whatever the case and order', () => {
    for (const name of ['Profsoyuz neftyanikov', 'NEFTYANIKOV PROFSOYUZ', 'profsojuz neftjanikow'])
      expect(isFlagged(named(name), [named('Профсоюз нефтяников')])).toBe(true);
  });
});
