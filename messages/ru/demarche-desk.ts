import type { demarcheDesk as source } from '../fr/demarche-desk';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('ru');

export const demarcheDesk = {
  demarcheDesk: {
    intro: 'Что организации сделали, по их словам. Прежде чем показать это, проверьте, что это действительно было.',
    toRead: (n) =>
      plural(n, {
        0: 'Проверять нечего',
        1: 'Одна акция ждёт проверки',
        one: `${counted(n)} акция ждёт проверки`,
        few: `${counted(n)} акции ждут проверки`,
        many: `${counted(n)} акций ждут проверки`,
        other: `${counted(n)} акции ждут проверки`,
      }),
    none: 'Ещё не пришло ни одной акции.',
    searchHint: 'Название организации или место',
    organisations: 'Организации',
    actedOn: 'Дата',
    decide: 'Решить',
    publicNow: 'Что прочтут все',
    files: 'Фото и документы',
    showFile: 'Показать этот файл',
    refuseFile: 'Не показывать',
    fileShown: 'Файл виден всем.',
    fileRefused: 'Файл не показан.',
    facesHint: 'Лицо, которое можно узнать, номер машины, бейдж: не показывайте.',
    changed: 'Ничего не решено: с тех пор как вы открыли страницу, акция изменилась. Вот она в нынешнем виде.',
    atRiskTitle: 'Страны, где действовать опасно',
    atRisk: 'Страны',
    atRiskHint:
      'Их названия или коды через запятую. Акция в них остаётся конфиденциальной, если организация ничего не выберет; день, город, слова и изображения не видны никогда.',
  },
} satisfies typeof source;
