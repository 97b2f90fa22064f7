import type { pack as source } from '../fr/pack';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('tr');

export const pack = {
  pack: {
    edition: (n) => `Baskı ${counted(n)}`,
    frozenOn: (day) => `Listenin kapandığı gün: ${day}`,
    code: 'Kod',
    page: (n, of) => `Sayfa ${n}, toplam ${of}`,
    toAuthorities: (country) => `İlgili makamların dikkatine (${country})`,
    toOthers: 'Uluslararası örgütlerin, hükümetlerin ve basının dikkatine',
    noneNamed: 'Hiçbir örgütün adı verilmiyor',
    persons: (n) =>
      plural(n, { 1: 'Kişisel olarak imzalayan bir kişi', other: `Kişisel olarak imzalayan ${counted(n)} kişi` }),
    removed: (n) =>
      plural(n, {
        1: 'Bu liste kapandıktan sonra bir kayıt çıkarıldı.',
        other: `Bu liste kapandıktan sonra ${counted(n)} kayıt çıkarıldı.`,
      }),
    isNew: 'yeni',
    news: (n) =>
      plural(n, {
        1: 'Önceki baskıdan bu yana bir kayıt yeni.',
        other: `Önceki baskıdan bu yana ${counted(n)} kayıt yeni.`,
      }),
    contents: 'İçindekiler',
    letterTitle: 'Mektup',
    addressees: 'Muhataplar',
    appealIn: (language) => `Çağrı (dili: ${language})`,
    countsTitle: 'Sayılar',
    byKind: 'Türlere göre',
    byCountry: 'Ülkelere göre',
    listTitle: 'Ülkelere göre örgütler',
    marks:
      'Her örgüt kendi yazısıyla verilir, ardından adının Latin harfleriyle yazılışı gelir. Satır sonundaki sekiz işaret, örgütü bildirimde bulmayı sağlar.',
    messagesTitle: 'Ek: mesajlar',
    messagesNote: 'Her mesaj, adı verilen örgütün veya kişinin kendi dilindeki mesajıdır.',
    checkTitle: 'Bu listeyi denetlemek',
    checkCode: (code) =>
      `Her sayfada ${code} kodu bulunur. Bu kod, bu baskının bildiriminin SHA-256 parmak izinin ilk yirmi işaretidir.`,
    checkManifest:
      'Bildirim herkese açık bir dosyadır. Çağrıyı, imzalanan metinleri, sayıları, tarihi ve her kayıt için bir parmak izini içerir; kimsenin adını vermez. Şu adreste okunabilir:',
    checkFile:
      'Denetlemek için bildirimi manifest.json adıyla kaydedin ve şu komutu yazın. Sonuç bu kodla başlamalıdır:',
    checkEntry:
      'Bir kaydı bulmak için sekiz işaretini bildirimde arayın: “entries” içindeki bir parmak izi bunlarla başlar.',
    shortTitle: 'Kısaca liste',
    moreCountries: (n) => plural(n, { 1: 've bir ülke daha', other: `ve ${counted(n)} ülke daha` }),
  },
  coveringLetter: {
    subject: 'Konu:',
    enclosed: (n) => `Ek: imzacıların listesi, baskı ${counted(n)}.`,
    salutation: 'Sayın Yetkili,',
    opening: (organisations, countries, issuer, day) =>
      `${plural(countries, { 0: '', 1: '', other: `${counted(countries)} ülkeden ` })}${plural(organisations, {
        1: 'imzacı örgüt',
        other: `${counted(organisations)} örgüt`,
      })} adına size yazıyoruz. Dayanağımız ${day} tarihli çağrıdır (${issuer}).`,
    facts: (summary) => `Olgular şunlardır. ${summary}`,
    demands: 'Bütün bu örgütlerle birlikte talep ediyoruz:',
    request:
      'Tam liste bu mektuba eklidir; her ad, listede örgütün onayıyla yer alır. Bu talepler karşısında ne yapacağınızı bize yazılı olarak bildirmenizi rica ederiz.',
    closing: 'Saygılarımızla,',
  },
  handingOver: {
    addressee: 'Muhatap',
    appeal: 'Çağrı',
    documents: 'Belgeler',
    documentsNamed: 'Mektup, imzacıların listesi ve kısa biçimi',
    when: 'Tarih ve saat',
    where: 'Yer',
    name: 'Ad ve görev',
    signature: 'İmza',
    receiptTitle: 'Teslim alındı belgesi',
    receiptSaid: 'Aşağıda adı geçen belgeler bugün teslim alındı.',
    receiptOnly: 'Bu belge yalnızca belgelerin teslim edildiğini gösterir, başka hiçbir şeyi değil.',
    stamp: 'Kaşe',
    refusalTitle: 'Ret tutanağı',
    refusalSaid:
      'Aşağıda imzası bulunanlar, aşağıda adı geçen belgelerin ilgili yere sunulduğuna ve kabul edilmediğine tanıklık eder.',
    answered: 'Yanıtlayan (biliniyorsa ad ve görev)',
    words: 'Ne söylendi veya ne yapıldı',
    after: 'Belgeler sonra ne oldu (posta, taahhütlü posta, posta kutusu)',
    witness: (n) => `Tanık ${counted(n)}`,
    witnessName: 'Ad ve örgüt',
  },
  readme: {
    title: 'TESLİMDEN ÖNCE OKUYUN',
    handOver:
      '1-hand-over klasörü kâğıt üzerinde veya dosya olarak teslim edilebilir. Bu teslimde adının verilmesini kabul edenlerin adını verir, başka kimseninkini vermez.',
    only: 'Bu baskı yalnızca kendileri için kapatıldığı kişilere gider: verilen onaylar her muhatap için aynı değildir.',
    keep: '2-keep klasörü sizde kalır: tabloları çok kolay kopyalanır ve sıralanır. Kimseye vermeyin. Yalnızca manifest.json herkese açıktır: kimsenin adını vermez.',
    again:
      'Bir örgüt teslimden önce çekilirse bu dosyayı yeniden hazırlayın: elinizdeki hâlâ onun adını verir. Teslim edilen geri alınamaz.',
    pen: 'Teslim ederken teslim alındı belgesini kaşeletin. Reddedilirse ret tutanağını orada, iki tanıkla doldurun.',
    files: {
      letter: 'her muhataba, kendi dilinde ve çağrının dilinde mektup',
      book: 'çağrı, tam liste ve mesajlar, her dil için bir tane',
      shortForm: 'tek sayfada kısaca liste',
      receipt: 'kaşelenecek teslim alındı belgesi',
      refusal: 'iki tanık için ret tutanağı',
      list: 'tablo ve veri olarak liste; şema her alanı açıklar',
      manifest: 'adsız olarak kapatılan içerik; SHA-256 parmak izi kodla başlar',
      sums: 'her dosyanın parmak izi',
    },
    check: 'Hiçbir şeyin değişmediğini denetlemek için arşivin açıldığı yerde şu komutları yazın:',
  },
} satisfies typeof source;
