import type { demarcheDesk as source } from '../fr/demarche-desk';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('uk');

export const demarcheDesk = {
  demarcheDesk: {
    intro: 'Що організації зробили, за їхніми словами. Перш ніж показати це, перевірте, що це справді було.',
    toRead: (n) =>
      plural(n, {
        0: 'Перевіряти нічого',
        1: 'Одна акція чекає на перевірку',
        one: `${counted(n)} акція чекає на перевірку`,
        few: `${counted(n)} акції чекають на перевірку`,
        many: `${counted(n)} акцій чекає на перевірку`,
        other: `${counted(n)} акції чекають на перевірку`,
      }),
    none: 'Ще не надійшло жодної акції.',
    searchHint: 'Назва організації або місце',
    organisations: 'Організації',
    actedOn: 'Дата',
    decide: 'Вирішити',
    publicNow: 'Що прочитають усі',
    files: 'Фото й документи',
    showFile: 'Показати цей файл',
    refuseFile: 'Не показувати',
    fileShown: 'Файл видно всім.',
    fileRefused: 'Файл не показано.',
    facesHint: 'Обличчя, яке можна впізнати, номер машини, бейдж: не показуйте.',
    changed: 'Нічого не вирішено: відколи ви відкрили сторінку, акція змінилася. Ось вона в нинішньому вигляді.',
    atRiskTitle: 'Країни, де діяти небезпечно',
    atRisk: 'Країни',
    atRiskHint:
      'Їхні назви або коди через кому. Акція в них лишається конфіденційною, якщо організація нічого не вибере; дня, міста, слів і зображень не показують ніколи.',
  },
} satisfies typeof source;
