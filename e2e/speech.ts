/** What the form and the pages say to readers of a language, where a story is told in it. */
export interface Speech {
  signLink: string;
  organisation: string;
  kind: string;
  localUnion: string;
  country: string;
  decided: string;
  signatory: string;
  office: string;
  email: string;
  inPublic: string;
  agreesToKeep: RegExp;
  agreesToDeliver: RegExp;
  later: string;
  city: string;
  members: string;
  sign: string;
  openYourMailbox: string;
  confirm: string;
  confirmed: string;
}

export const ARABIC = {
  signLink: 'التوقيع باسم منظمة',
  organisation: 'اسم المنظمة',
  kind: 'ما نوعها؟',
  localUnion: 'نقابة أو فرع أو اتحاد محلي',
  country: 'البلد',
  decided: 'قررت المنظمة',
  signatory: 'اسمكم',
  office: 'منصبكم في المنظمة',
  email: 'عنوان البريد الإلكتروني',
  inPublic: 'علني',
  agreesToKeep: /^أوافق على أن تُحفظ هذه المعلومات/,
  agreesToDeliver: /السلطات المعنية/,
  later: 'الآن أو لاحقًا',
  city: 'المدينة',
  members: 'عدد الأعضاء',
  sign: 'التوقيع',
  openYourMailbox: 'افتحوا بريدكم',
  confirm: 'تأكيد التوقيع',
  confirmed: 'شكرًا. تم تأكيد التوقيع.',
  prevails: 'هو المعتمَد',
  hasMembers: 'تصرّح بوجود 450 عضوًا',
  readOriginal: 'قراءة الأصل',
};

export const KAZAKH: Speech = {
  signLink: 'Ұйым атынан қол қою',
  organisation: 'Ұйымның атауы',
  kind: 'Қандай ұйым?',
  localUnion: 'Кәсіподақ, бөлімше немесе жергілікті одақ',
  country: 'Ел',
  decided: 'Ұйым шешім қабылдады',
  signatory: 'Аты-жөніңіз',
  office: 'Ұйымдағы лауазымыңыз',
  email: 'Электрондық мекенжай',
  inPublic: 'Жария',
  agreesToKeep: /^Саяси көзқарасты немесе кәсіподаққа/,
  agreesToDeliver: /тиісті билік орындарына/,
  later: 'Қазір немесе кейін',
  city: 'Қала',
  members: 'Мүшелер саны',
  sign: 'Қол қою',
  openYourMailbox: 'Поштаңызды ашыңыз',
  confirm: 'Қолтаңбаны растау',
  confirmed: 'Рақмет. Қолтаңба расталды.',
};

export const TURKISH: Speech = {
  signLink: 'Bir örgüt adına imzala',
  organisation: 'Örgütün adı',
  kind: 'Hangi türden?',
  localUnion: 'Sendika, şube veya yerel birlik',
  country: 'Ülke',
  decided: 'Örgüt karar aldı',
  signatory: 'Adınız',
  office: 'Örgütteki göreviniz',
  email: 'E-posta adresi',
  inPublic: 'Herkese açık',
  agreesToKeep: /^Siyasi görüşleri veya sendika üyeliğini/,
  agreesToDeliver: /ilgili makamlara/,
  later: 'Şimdi veya daha sonra özel sayfanızda',
  city: 'Şehir',
  members: 'Üye sayısı',
  sign: 'İmzala',
  openYourMailbox: 'Posta kutunuzu açın',
  confirm: 'İmzayı onayla',
  confirmed: 'Teşekkür ederiz. İmza onaylandı.',
};
