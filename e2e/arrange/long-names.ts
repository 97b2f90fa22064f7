import type { Said } from '@/db/types';

type Told = Pick<Said, 'organisation' | 'organisationLatin' | 'country' | 'city' | 'affiliatedTo' | 'website'>;

const told = (
  country: string,
  organisation: string,
  city: string,
  affiliatedTo: string,
  organisationLatin: string | null = null,
): Told => ({ country, organisation, city, affiliatedTo, organisationLatin, website: `https://${country}.example/` });

/** As long as the names of federations are, no two of them from one country. */
export const LONG_NAMES: Told[] = [
  told(
    'FR',
    'Fédération nationale des personnels des industries de l’énergie, du pétrole et de la chimie de Port-Évrard',
    'Saint-Ferréol-sur-Orne',
    'Confédération des syndicats libres de l’Ouest',
  ),
  told(
    'KZ',
    'Ақсуат-Төбе облысы мұнай-газ кешені қызметкерлерінің тәуелсіз салалық кәсіподағы',
    'Қаракөл-Жаға',
    'Еркін кәсіподақтар конгресі',
    'Tauelsiz munai-gaz kasipodagy',
  ),
  told(
    'RU',
    'Межрегиональный независимый профессиональный союз работников нефтегазового и судоходного дела',
    'Верхнеозёрск',
    'Союз свободных профсоюзов',
    'Nezavisimy profsoyuz neftyanikov',
  ),
  told(
    'EG',
    'الاتحاد العام المستقل لنقابات عمال البترول والموانئ والنقل البحري في محافظات الساحل',
    'مرسى الزيتون',
    'اتحاد النقابات المستقلة',
    'al-Ittihad al-amm li-naqabat al-bitrul',
  ),
  told(
    'TR',
    'Liman, Petrol, Kimya ve Lastik İşçileri Bağımsız Sendikası Merkez Yürütme Kurulu',
    'Yeşilırmak-Üstü',
    'Bağımsız Sendikalar Konfederasyonu',
  ),
  told(
    'JP',
    '全国港湾・石油・化学関連産業労働組合連合会北浜地方本部執行委員会',
    '松ヶ浦',
    '自由労働組合連合',
    'Zenkoku Kowan Roren',
  ),
  told(
    'GE',
    'საქართველოს მეზღვაურთა, მეტალურგთა და ქიმიური მრეწველობის მუშაკთა დამოუკიდებელი პროფკავშირი',
    'ზღვისპირა',
    'თავისუფალი პროფკავშირები',
    'Damoukidebeli propkavshiri',
  ),
  told(
    'BR',
    'Sindicato dos trabalhadores nas indústrias de extração, refinação e transporte do petróleo da Foz do Cabo',
    'Vila Nova do Cabo',
    'União dos sindicatos livres',
  ),
  told(
    'DE',
    'Landesverband der Beschäftigten in Hafenwirtschaft, Bergbau und Mineralölverarbeitung Süderhafen',
    'Großenbrück',
    'Bund freier Gewerkschaften',
  ),
  told(
    'GR',
    'Πανελλήνια ομοσπονδία εργαζομένων στα πετρελαιοειδή, τα λιμάνια και τη χημική βιομηχανία',
    'Παλιοχώρι Ακτής',
    'Ένωση ελεύθερων συνδικάτων',
    'Panellinia omospondia',
  ),
  told(
    'KR',
    '전국 항만 석유 화학 운수 노동자 독립 노동조합 연맹 새솔포 지역본부',
    '한빛나루',
    '자유노동조합연합',
    'Jeonguk Hangman Nojo',
  ),
  told(
    'ZA',
    'National union of dockworkers, mineworkers, seafarers and allied workers of Little Harbour and Kestrel Bay',
    'Marlow Sands',
    'Congress of Free Unions',
  ),
];
