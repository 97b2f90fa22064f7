import type { editions as source } from '../fr/editions';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('tr');

export const editions = {
  editions: {
    title: 'Baskılar ve teslimler',
    intro:
      'Baskı, listenin teslim edildiği hâlidir: kapatılmış, numaralanmış, bir kodla denetlenebilir. Baskıda artık hiçbir şey değişmez; biri çekilirse kaydı baskıdan silinir ve baskı yine denetlenebilir.',
    none: 'Henüz hiçbir baskı kapatılmadı.',
    prepare: 'Bir baskı hazırla',
    recipients: {
      authorities: 'ilgili makamlar için',
      others: 'uluslararası örgütler, kendi hükümetlerimiz ve basın için',
    },
    number: (n) => `Baskı ${counted(n)}`,
    columns: { number: 'Baskı', recipients: 'Kimin için', frozen: 'Kapandığı gün', counts: 'İçerik', code: 'Kod' },
    organisations: (n) => plural(n, { 0: 'örgüt yok', 1: 'bir örgüt', other: `${counted(n)} örgüt` }),
    countries: (n) => plural(n, { 0: 'ülke yok', 1: 'bir ülke', other: `${counted(n)} ülke` }),
    persons: (n) =>
      plural(n, {
        0: 'kişisel olarak imzalayan yok',
        1: 'kişisel olarak imzalayan bir kişi',
        other: `kişisel olarak imzalayan ${counted(n)} kişi`,
      }),
    isNew: (n) => plural(n, { 0: 'yeni kayıt yok', 1: 'bir yeni kayıt', other: `${counted(n)} yeni kayıt` }),
    previewTitle: (n) => `Baskı ${counted(n)} nasıl olurdu`,
    previewIntro: 'Henüz hiçbir şey kapatılmadı. Şu anda baskıya girecek olanlar bunlar.',
    wouldHold: 'Baskının içereceği',
    byKind: 'Türlere göre',
    byCountry: 'Ülkelere göre',
    onlyNumbers: 'Baskıda yalnızca sayı olarak yer alanlar',
    unnamed: (n, of) => `${of}: ${counted(n)}`,
    unnamedOrganisations: 'adı verilmeyen örgütler',
    unnamedOf: (country) => `adı verilmeyen örgütler (${country})`,
    unnamedPersons: 'adı verilmeyen kişiler',
    leftOut: 'Dışarıda kalanlar ve nedeni',
    withoutConsent: (n) =>
      plural(n, {
        0: 'Kabul edilmiş imzalar arasında bu teslime rızası olmayan yok.',
        1: 'Kabul edilmiş bir imzanın bu teslime rızası yok.',
        other: `Kabul edilmiş ${counted(n)} imzanın bu teslime rızası yok.`,
      }),
    undecided: (n) =>
      plural(n, {
        0: 'Onaylanmış hiçbir imza karar beklemiyor.',
        1: 'Onaylanmış bir imza karar bekliyor.',
        other: `Onaylanmış ${counted(n)} imza karar bekliyor.`,
      }),
    unconfirmed: (n) =>
      plural(n, {
        0: 'Onaylanmamış imza yok.',
        1: 'Bir imza onaylanmadı.',
        other: `${counted(n)} imza onaylanmadı.`,
      }),
    warnings: 'Önce bakılacaklar',
    objected: (n) =>
      plural(n, {
        1: 'Bir kayda itiraz edildi ve itiraz henüz sonuçlanmadı.',
        other: `${counted(n)} kayda itiraz edildi ve itirazlar henüz sonuçlanmadı.`,
      }),
    drafts: (languages) => `Kimsenin gözden geçirmediği bir çeviriyi imzalayanlar var (dil: ${languages}).`,
    latinTitle: 'Latin harfleriyle yazılmamış adlar',
    latinIntro:
      'Bu yazıyı okuyamayan, kimden söz edildiğini bilemez. Harf harf bir yazılış önerilir; düzeltin veya silin. Ancak saklandıktan sonra kullanılır ve baskı, bunun düzenleyicilerden geldiğini söyler.',
    latin: 'Latin harfleriyle',
    latinMore: (n) =>
      plural(n, { 1: 'Ardından bir ad daha gelecek.', other: `Ardından ${counted(n)} ad daha gelecek.` }),
    keepLatin: 'Bu yazılışları sakla',
    lettersTitle: 'Yanında giden mektup',
    lettersIntro: 'Çağrının dilinde bir mektup ve her muhatabın dilinde bir mektup. Baskıyla birlikte kapatılır.',
    letterWritten: 'yazıldı',
    letterMissing: 'yazılacak',
    writeLetter: 'Mektubu yaz',
    letterTitle: (language) => `Mektup (dil: ${language})`,
    letterhead: 'Mektup başlığı',
    letterheadHint: 'Yazan: ad, adres, iletişim. Her biri bir satır.',
    placeAndDay: 'Yer ve tarih',
    body: 'Mektup',
    bodyHint:
      'İki boş satır arasında bir paragraf. {demands} nerede duruyorsa, talepler orada kelimesi kelimesine basılır.',
    signers: 'Mektubu imzalayanlar',
    signersHint: 'Her satıra bir ad ve bir görev.',
    keepLetter: 'Mektubu sakla',
    addresseesTitle: 'Kime gidiyor',
    addresseesIntro:
      'Bu baskının muhataplarını işaretleyin; her birinin kendi mektubu ve kendi teslim alındı belgesi olacak.',
    noAddressee: 'Henüz hiçbir muhatap not edilmedi.',
    freeze: 'Baskıyı kapat',
    freezeHint: 'Bundan sonra baskıda hiçbir şey değişmez. Geç gelen imzalar sonraki baskıya girer.',
    done: {
      letter: 'Mektup saklandı.',
      latin: 'Yazılışlar saklandı.',
      frozen: 'Baskı kapatıldı.',
      changed: 'Siz okurken bir şey değişti. Aşağıdakileri yeniden okuyun, sonra baskıyı kapatın.',
      empty: 'Henüz adı verilecek veya sayılacak kimse yok.',
      'no-letter': 'Çağrının dilindeki veya bir muhatabın dilindeki mektup eksik.',
      asked: 'Dosyalar istendi.',
      cancelled: 'Hazırlama durduruldu.',
      gone: 'Bu dosyalar artık burada değil veya şimdi izin verilenden fazlasını gösteriyor. Yeniden hazırlayın.',
    },
    packTitle: 'Dosyalar',
    packIntro:
      'Bir arşiv, iki klasör: teslim edilenler (PDF) ve sizde kalanlar. Yarım dakikada hazırlanır ve burada bir gün kalır.',
    makePack: 'Dosyaları hazırla',
    cancelPack: 'Hazırlamayı durdur',
    takePack: 'Arşivi indir',
    packStates: {
      due: 'Hazırlama başlamak üzere.',
      making: 'Hazırlanıyor',
      made: 'Dosyalar hazır.',
      failed: 'Dosyalar hazırlanamadı.',
      cancelled: 'Hazırlama durduruldu.',
    },
    packErrors: {
      memory:
        'İzin verilenden fazla bellek gerekti. Başka hiçbir şey etkilenmedi; sunucu daha az yüklüyken yeniden deneyin.',
      glyph: 'Bir harf, yazı tiplerinin hiçbirinde yok.',
      time: 'Çok uzun sürdü.',
      broken: 'Hazırlama kesildi. Yeniden deneyin.',
      gone: 'Baskı artık burada değil.',
    },
    progress: (percent) => `%${counted(percent)}`,
    refreshes: 'Bu sayfa kendiliğinden yenilenir.',
    publicPage: 'Bu baskının herkese açık sayfası',
  },
  deliveries: {
    title: 'Teslim edilenler',
    intro:
      'Listenin her baskısının bir kodu vardır. Elinde bir kopya olan, onun bu baskı olduğunu burada denetleyebilir.',
    none: 'Henüz hiçbir şey teslim edilmedi.',
    frozenOn: (day) => `Listenin kapandığı gün: ${day}`,
    code: 'Kod',
    contains: 'Baskının içeriği',
    removedSince: (n) =>
      plural(n, {
        1: 'O günden bu yana baskıdan bir kayıt çıkarıldı.',
        other: `O günden bu yana baskıdan ${counted(n)} kayıt çıkarıldı.`,
      }),
    files: 'Dosyalar',
    manifest: 'Bildirim',
    manifestHint: 'Çağrı, imzalanan metinler, sayılar, tarih ve her kayıt için bir parmak izi. Hiçbir ad yok.',
    list: 'Örgütler',
    listHint:
      'Adı verilen örgütler, hiçbir kişinin adı olmadan; her biri, parmak izini denetlemek için gerekenlerle birlikte.',
    checkTitle: 'Bir kopyayı bir dakikada denetlemek',
    checkByEye: 'Gözle: kopyanızın her sayfasında basılı olan kod, bu sayfadaki kodla aynı olmalıdır.',
    checkByCommand: 'Bir komutla: bildirimi kaydedin, sonra şunu yazın. Sonuç bu kodla başlar.',
    whole: 'Parmak izinin tamamı (SHA-256)',
    texts: 'İmzalanan metinler',
    version: (n) => `sürüm ${counted(n)}`,
  },
} satisfies typeof source;
