import type { demarcheDesk as source } from '../fr/demarche-desk';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('ar');

export const demarcheDesk = {
  demarcheDesk: {
    intro: 'ما تقول منظمات إنها فعلته. تحققوا من أنه حدث قبل إظهاره.',
    toRead: (n) =>
      plural(n, {
        0: 'لا شيء ينتظر التحقق',
        1: 'مسعى واحد ينتظر التحقق',
        two: 'مسعيان ينتظران التحقق',
        few: `${counted(n)} مساعٍ تنتظر التحقق`,
        many: `${counted(n)} مسعى تنتظر التحقق`,
        other: `${counted(n)} مسعى تنتظر التحقق`,
      }),
    none: 'لم يصل أي مسعى بعد.',
    searchHint: 'اسم منظمة أو مكان',
    organisations: 'المنظمات',
    actedOn: 'التاريخ',
    decide: 'اتخاذ القرار',
    publicNow: 'ما سيقرؤه الجميع',
    files: 'الصور والوثائق',
    showFile: 'إظهار هذا الملف',
    refuseFile: 'عدم إظهاره',
    fileShown: 'الملف ظاهر.',
    fileRefused: 'الملف غير ظاهر.',
    facesHint: 'وجه يمكن التعرف عليه، أو لوحة سيارة، أو شارة اسم: لا تُظهروه.',
    changed: 'لم يُقرَّر شيء: تغيّر المسعى منذ أن فتحتم الصفحة. ها هو كما هو الآن.',
    atRiskTitle: 'بلدان فيها خطر على من يتحرك',
    atRisk: 'البلدان',
    atRiskHint:
      'أسماؤها أو رموزها، مع فواصل بينها. يبقى المسعى فيها سريًا إذا لم تختر المنظمة شيئًا؛ ولا يظهر اليوم ولا المدينة ولا الكلمات ولا الصور أبدًا.',
  },
} satisfies typeof source;
