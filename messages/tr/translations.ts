import type { translations as source } from '../fr/translations';
import { inNumbers } from '../plural';

const { plural, counted } = inNumbers('tr');

export const translations = {
  translations: {
    title: 'Çeviriler',
    intro:
      'Çağrının her dili, hangi aşamada olduğu ve kimin gözden geçirdiği. Yayımlanmış bir metin değişmez: düzeltilen, yeni bir sürüm olur.',
    original:
      'Özgün metin. Burada değiştirdikleriniz, yayımlandığında yeni bir sürüm olur; o zaman çevrilmiş bölümlere yeniden bakılmalıdır ve imzalamış olanlar, okudukları metne bağlı kalır.',
    language: 'Dil',
    status: 'Yayımlanan',
    nothingPublished: 'henüz hiçbir şey',
    version: (n) => `sürüm ${counted(n)}`,
    work: 'Üzerinde çalışılan',
    missing: (n) => plural(n, { 0: 'Her şey çevrildi', 1: 'Bir bölüm eksik', other: `${counted(n)} bölüm eksik` }),
    older: (n) =>
      plural(n, {
        0: 'Özgün metinden eski hiçbir şey yok',
        1: 'Bir bölüm özgün metinden eski',
        other: `${counted(n)} bölüm özgün metinden eski`,
      }),
    unpublished: (n) =>
      plural(n, {
        0: 'Yazılmış olan her şey yayımlandı',
        1: 'Bir bölüm henüz yayımlanmadı',
        other: `${counted(n)} bölüm henüz yayımlanmadı`,
      }),
    promises: 'Rıza cümleleri',
    promisesRead: 'gözden geçirildi',
    promisesUnread: 'gözden geçirilmedi',
    open: 'Çevir',
    of: (language) => `Çeviri: ${language}`,
    sourceTitle: 'Özgün metin',
    translationTitle: 'Çeviri',
    parts: {
      title: 'Başlık',
      issuer: 'Çağrıyı yapan',
      summary: 'Özet',
      demand: (n) => `Talep ${counted(n)}`,
      paragraph: (n) => `Paragraf ${counted(n)}`,
      signedAs: 'Çağrının altında imzası olanlar',
      office: (name) => `Görevi: ${name}`,
    },
    issuerHint: 'Örgütün bu dilde kendisine verdiği ad, eksiksiz olarak.',
    absent: 'Henüz çevrilmedi',
    outdated: 'Özgün metin o günden bu yana değişti',
    fresh: 'Henüz yayımlanmadı',
    writtenBy: (who, day) => `${who}, ${day}`,
    save: 'Bu bölümü sakla',
    saved: 'Bölüm saklandı.',
    changed: 'Bu arada biri bu bölümü değiştirdi. Onun sözleri aşağıda; sizinkiler hâlâ alanda duruyor.',
    theirs: 'Öteki kişinin yazdığı',
    preview: 'Sayfanın nasıl görüneceğine bak',
    previewNote: 'Önizleme: bu metin yayımlanmadı. Eksik bölümler özgün metnin dilindedir.',
    backToWork: 'Çeviriye dön',
    publishTitle: 'Yayımlama',
    publishIntro: 'Çağrının sayfası bu metni hemen gösterir. İmzalamış olanlar, okudukları sürüme bağlı kalır.',
    publishStatus: 'Sayfanın bu çeviri hakkında söylediği',
    statuses: {
      official: 'Çağrıyı yapanların çevirisi',
      volunteer: 'Anadili bu dil olan birinin gözden geçirdiği çeviri',
      draft: 'Geçici çeviri, gözden geçirilmedi',
    },
    translator: 'Kim çevirdi',
    translatorHint: 'Ad, nasıl görünmesi gerekiyorsa öyle; ya da hiçbir şey.',
    publish: 'Bu sürümü yayımla',
    published: 'Yayımlandı.',
    notComplete: 'Hiçbir şey yayımlanmadı: hâlâ eksik bir bölüm var.',
    nothingNew: 'Hiçbir şey yayımlanmadı: sayfadaki metin zaten bu.',
    readTitle: 'Anadili bu dil olan birinin gözden geçirmesi',
    readIntro: 'Anadili bu dil olan biri metnin tamamını özgün metnin yanında okuyup doğru bulduğunda not edilir.',
    readBy: 'Kim gözden geçirdi',
    readByHint: 'Ad, çağrının sayfasında görünür.',
    readOn: 'Hangi gün',
    markRead: 'Gözden geçirildiğini not et',
    readNoted: 'Gözden geçirildiği not edildi.',
    readChanged:
      'Hiçbir şey not edilmedi: metin bu arada değişti. Yeniden gözden geçirilmesi gerekir; yazdıklarınız hâlâ aşağıda.',
    readLast: (who, day) => `Gözden geçiren: ${who}, ${day}.`,
    promisesTitle: 'Bağlayıcı cümleler: rızalar, hangi sıfatla imzalandığı, riskler',
    promisesIntro:
      'Bunlar yazılımla birlikte gelir. Anadili bu dil olan biri gözden geçirmediği sürece, yanlarında Fransızcası görünür.',
    promisesReadTitle: 'Bağlayıcı cümleler gözden geçirildi',
    readyTitle: 'Hazır metinler',
    readyIntro: 'Bu büronun özgün metnin dilinde yazdığı metinler; bu dilde de yazılacak.',
    readyNone: 'Bu büro, özgün metnin dilinde henüz hazır metin yazmadı.',
    readyMissing: (n) =>
      plural(n, {
        0: 'Bütün hazır metinler çevrildi',
        1: 'Bir hazır metin eksik',
        other: `${counted(n)} hazır metin eksik`,
      }),
    readyOlder: (n) =>
      plural(n, {
        0: 'Özgün metninden eski hazır metin yok',
        1: 'Bir hazır metin özgün metninden eski',
        other: `${counted(n)} hazır metin özgün metninden eski`,
      }),
    readyWrite: 'Bu metni sakla',
    fileTitle: 'Çevrimdışı çalışma',
    fileIntro:
      'Markdown dosyası özgün metni ve çeviriyi içerir. Onu istediğiniz yerde çevirin, sonra geri getirin: her bölüm yerine konur.',
    download: 'Dosyayı indir',
    file: 'Çevrilmiş dosya',
    bring: 'Dosyayı geri getir',
    brought: (n) =>
      plural(n, {
        0: 'Dosya hiçbir şeyi değiştirmiyor.',
        1: 'Dosyadan bir bölüm alındı.',
        other: `Dosyadan ${counted(n)} bölüm alındı.`,
      }),
    fileErrors: {
      notText: 'Bu dosya UTF-8 biçiminde bir metin değil.',
      noHead: 'Dosya, çağrıyı ve dili belirten --- arasındaki satırlarla başlamıyor.',
      otherLanguage: 'Bu dosya başka bir dilin dosyası.',
      otherAppeal: 'Bu dosya başka bir çağrının dosyası.',
      otherSource: 'Bu dosyadan sonra özgün metin değişti. Dosyayı yeniden indirin.',
      changedSince:
        'Değiştirdiğiniz bir bölüm bu arada burada da değiştirildi. Dosyayı yeniden indirin ve kendi sözlerinizi ona aktarın.',
      tooLong: 'Bir bölüm çok uzun.',
      noTitle: 'Dosyadaki bir hazır metnin başlığı ya da metni eksik: ilk satırı başlık, gerisi metindir.',
      strangePart: 'Dosyadaki bir bölüm çağrıda yok: ## ile başlayan satırları değişmiş.',
    },
  },
} satisfies typeof source;
