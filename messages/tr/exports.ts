import type { exports as source } from '../fr/exports';

export const exports = {
  /** Files that organisers take out, and signatories of their own data. */
  exports: {
    title: 'Listeyi dışa aktarın',
    intro: 'Her dışa aktarma, adınızla birlikte kayıt defterine geçer.',
    presetsLabel: 'Ne dışa aktarılıyor',
    presets: { delivery: 'Teslim için', press: 'Basın için', internal: 'Düzenleyiciler için' },
    presetHints: {
      delivery:
        'Bir baskının şu anda içereceği şey, baskı kapatılmadan: bu teslime razı olanlar, herkese açıksalar adlarıyla, ötekiler sayı olarak.',
      press: 'Herkese açık listenin gösterdiği: yayımlanan adlar ve yayımlanmayanların sayısı.',
      internal: 'Her şey, e-posta adresleri de dahil. Düzenleyici çevresinin dışına çıkmamalıdır.',
    },
    columnsTitle: 'Dosyanın sütunları',
    columnsHint: 'Adları her dilde aynıdır.',
    /** What the columns hold for which no form has a name. */
    columns: {
      entry: 'Adıyla bir örgüt ya da kişi veya adı verilmeyenlerin sayısı',
      latinBy: 'Adı Latin harfleriyle kimin yazdığı: örgüt ya da düzenleyiciler',
      isNew: 'Aynı alıcılara yönelik önceki hiçbir baskıda yoktu',
      code: 'Herkese açık sayfasının kodu',
      lang: 'Sayfanın ve mektupların dili',
      textLang: 'İmzalanan metnin dili',
      textVersion: 'O metnin sürümü',
    },
    recipients: 'Kimin için',
    narrowed:
      'Ülke ya da tür seçilirse yalnızca tüm listenin o ülke için verdiği sayılar verilir: ötekiler, arkasında kimin olduğunu söylerdi.',
    confidential: 'Gizli imzalarla birlikte',
    reason: 'Neden',
    reasonHint:
      'Hiçbir şeyin silinmediği kayıt defterine geçer ve öteki sorumlulara söylenir. Kimsenin adını yazmayın.',
    format: 'Biçim',
    take: 'İndir',
    withFilters: 'Bu süzgeçlerle dışa aktar',
    ownData: {
      title: 'Verileriniz',
      hint: 'Bu imzayla ilgili saklanan her şey: söyledikleriniz, rızalarınız kelimesi kelimesine, size yazılanlar ve verilen kararlar, imzanın bulunduğu baskılar. Bir JSON dosyası.',
      take: 'Verilerimi indir',
      deskTitle: 'Bu imzacının verileri',
      deskHint:
        'Bu imzayla ilgili saklanan ve imzalayan isterse kendisine söylenebilecek her şey: başka kimseye ait bir şey, düzenleyici notu yok. CSV ve XLSX dosyasında her veriye bir satır düşer. Öteki sorumlulara haber verilir.',
    },
  },
} satisfies typeof source;
