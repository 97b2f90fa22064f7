import type { acting as source } from '../fr/acting';

export const acting = {
  act: {
    title: 'Girişimde bulunun',
    intro:
      'Mektup yazmak, görüşmeye gitmek, toplanmak, bir önergeyi oylamak: çağrıyı imzalamış olsun olmasın, her örgüt makamlara başvurabilir. Kime, hangi sözlerle ve nasıl, aşağıda yazıyor.',
    toWhomTitle: 'Kime başvurulur',
    toWhomIntro: 'Bu site hiçbir makama yazmaz: yazan, örgütünüzdür. Göndermeden önce her adresi denetleyin.',
    country: 'Şu ülkede bulunan muhataplar',
    countryHint: 'Bir büyükelçilik bulmak için kendi ülkenizi seçin.',
    show: 'Göster',
    history: (day) => `Geçmişte kaldı, bilginin tarihi: ${day}`,
    officeAlone: (day) =>
      `Bu sitenin bu muhatap hakkında bildiklerinin tarihi: ${day}. Metinde yalnızca makamın adı yer alır. Göndermeden önce bugünkü adı ve adresi bulun.`,
    knownOn: (day) => `Bilginin tarihi: ${day}`,
    checkedOn: (day) => `Denetlendiği tarih: ${day}`,
    notChecked: 'Denetlenmeli: uzun zamandır kimse denetlemedi.',
    noAddress: 'Kesin olarak bilinen bir adres yok.',
    writeTo: 'Bu muhataba yazın',
    noneThere: 'Bu ülke için burada bilinen bir muhatap yok.',
    noEmbassyTitle: 'Büyükelçilik yoksa',
    noEmbassy: [
      'Söz konusu ülkenin makamlarına doğrudan yazın: taahhütlü postayla, faksla veya e-postayla.',
      'Komşu ülkedeki bir büyükelçilik çoğu zaman birkaç ülkeye bakar. Bunların listesini ülkenizin dışişleri bakanlığı yayımlar.',
      'Kendi hükümetinize veya soruyu meclise taşıyacak bir milletvekiline başvurun.',
      'Bir konsolosluğun veya orada çalışan bir şirketin merkezinin önüne gidin.',
    ],
    wordsTitle: 'Hangi sözlerle',
    wordsIntro: 'Bu soruları yanıtlayın, metin dolsun. Yanıtlarınızdan hiçbir şey bu sitede saklanmaz.',
    model: 'Hangi metin?',
    models: {
      letter: 'Resmî bir mektup',
      appeal: 'Çağrı, kendi sözleriyle',
      motion: 'Kabul edilecek bir önerge',
    },
    modelHints: {
      letter: 'Bir sayfa: kim olduğunuz, olgular, talepler, yanıt isteği. Bir makam için.',
      appeal: 'Örgütünüzün benimsediği çağrının metni.',
      motion: 'Toplantınızın aldığı karar; sonra gönderilir.',
    },
    organisation: 'Örgüt',
    place: 'Yer',
    date: 'Tarih',
    addressee: 'Muhatap',
    language: 'Metnin dili',
    fill: 'Metni doldur',
    filledTitle: 'Metniniz',
    filledIntro:
      'Dilediğinizi değiştirin, sonra kopyalayın, yazdırın veya gönderin. Metin yalnızca bu sayfadadır: sayfa kapanınca ondan hiçbir şey kalmaz.',
    text: 'Metin',
    textHint: 'Talepler {demands} yazan yere gelir.',
    asPdf: 'PDF olarak',
    again: 'Kopyalanacak metni güncelle',
    byMail: 'Bu metinle bir e-posta aç',
    byMailHint: 'Kendi e-postanızdan gider. Boş açılırsa aşağıdaki metni kopyalayın.',
    copyTitle: 'Kopyalamak için',
    copyHint: 'Metne iki kez dokunun: tamamı seçilir.',
    onSpotTitle: 'Oraya gidince',
    onSpot: [
      {
        title: 'Görüşme isteyin',
        text: 'Birkaç gün önce telefon edin veya yazın: kim olduğunuz, kaç kişi geleceğiniz, ne teslim edeceğiniz. Size yanıt verenin adını not edin.',
      },
      {
        title: 'Yanınıza alın',
        text: 'İki nüsha imzalı mektup, bir kimlik belgesi, kalem ve kâğıt, bir tanık. Kendi nüshanızı kaşeletin veya imzalatın.',
      },
      {
        title: 'Kapı açılmazsa',
        text: 'Sakin kalın. Saati, söylenenleri ve kimin söylediğini not edin. Aynı gün mektubu faksla ve taahhütlü postayla gönderin; kapıda geri çevrildiğini de yazın.',
      },
      {
        title: 'Fotoğraf çekin',
        text: 'Kapı, pankart, mektup yeter. Rızası olmadan kimsenin yüzünü göstermeyin; tehlikeli olan yerde hiçbir yüz göstermeyin.',
      },
    ],
    reportTitle: 'Yaptınız mı?',
    reportText:
      'Ne yaptığınızı ve nasıl karşılandığınızı anlatın, kapı açılmamış olsa bile: makamların her girişime ne yaptığı da bir haberdir.',
    report: 'Biz yaptık',
  },
  modelTexts: {
    placeAndDay: (place, day) => `${place}, ${day}`,
    organisationHere: '(örgütün adı)',
    addressHere: '(yanıt için posta adresi)',
    placeHere: '(yer)',
    dateHere: '(tarih)',
    personHere: '(ad, görev)',
    opening: (organisation, issuer, day) =>
      `${organisation} adına size yazıyoruz. Dayanağımız ${day} tarihli çağrıdır (${issuer}).`,
    weAre: '(Biz kimiz: kaç üye, hangi meslekler, bağlı olduğumuz örgüt.)',
    demands: 'Bu çağrıyı destekleyen örgütlerle birlikte talep ediyoruz:',
    request:
      'Yazılı olarak yanıt vermenizi ve bu taleplerin her biri karşısında ne yapacağınızı bize bildirmenizi rica ederiz.',
    signer: '(ad, görev, imza)',
    endorsed: (issuer, day) => `${day} tarihli çağrıyı (${issuer}) benimsiyoruz:`,
    met: (day, place) => `${day} tarihli toplantı, toplantı yeri: ${place}`,
    decides: (country) =>
      `Bu çağrıyı desteklemeye karar verir ve çağrıyla birlikte ilgili makamlardan (${country}) şunları talep eder:`,
    sends: (office) => `Bu önergeyi aşağıdaki muhataba göndermeye ve yazılı yanıt istemeye karar verir: ${office}.`,
    mandates: (person) => `Bu talepleri kendi adına muhataba iletmekle şu kişiyi görevlendirir: ${person}.`,
  },
} satisfies typeof source;
