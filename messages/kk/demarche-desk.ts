import type { demarcheDesk as source } from '../fr/demarche-desk';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('kk');

export const demarcheDesk = {
  demarcheDesk: {
    intro: 'Ұйымдар өздері істедік деп айтқан нәрселер. Көрсетпес бұрын, бұл шынымен болғанын тексеріңіз.',
    toRead: (n) =>
      plural(n, {
        0: 'Тексеретін ештеңе жоқ',
        1: 'Бір әрекетті тексеру керек',
        other: `${counted(n)} әрекетті тексеру керек`,
      }),
    none: 'Әзірге бірде-бір әрекет келген жоқ.',
    searchHint: 'Ұйымның атауы немесе жер',
    organisations: 'Ұйымдар',
    actedOn: 'Күні',
    decide: 'Шешу',
    publicNow: 'Бәрі оқитын мәтін',
    files: 'Суреттер мен құжаттар',
    showFile: 'Бұл файлды көрсету',
    refuseFile: 'Көрсетпеу',
    fileShown: 'Файл көрсетілді.',
    fileRefused: 'Файл көрсетілмейді.',
    facesHint: 'Танылатын жүз, көлік нөмірі, төсбелгі болса, көрсетпеңіз.',
    changed: 'Ешқандай шешім қабылданған жоқ: сіз бетті ашқаннан бері әрекет өзгерді. Міне, оның қазіргі күйі.',
    atRiskTitle: 'Әрекет ету қауіпті елдер',
    atRisk: 'Елдер',
    atRiskHint:
      'Олардың атауларын немесе кодтарын үтірмен бөліп жазыңыз. Ұйым ештеңе таңдамаса, ондағы әрекет құпия қалады; күні, қаласы, сөздері мен суреттері ешқашан көрсетілмейді.',
  },
} satisfies typeof source;
