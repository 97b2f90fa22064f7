import { partsOf, romanisedWords } from './romanise';
import { wordsOf } from './scripts';

// Words that half of all signatories have in their names, by language: they tell little of which one it is.
const COMMON = `
  union unions unie syndicat syndicats syndical syndicale syndicaux syndicaliste fédération confédération centrale section
  locale local comité collectif association organisation coordination entente intersyndicale travailleurs travailleuses
  travail ouvriers ouvrières ouvrier salariés employés personnels générale général nationale national nationaux régionale
  départementale démocratique autonome indépendant indépendante libre unitaire de des du le la les l d et en à au aux pour sur
  trade labour labor workers worker employees federation confederation congress committee council association organization
  society branch lodge chapter the of and for in at on by national general regional independent free democratic united
  international industrial allied amalgamated
  sindicato sindicatos sindical trabajadores trabajadoras obreros obrera federación confederación unión nacional general
  asociación regional y del los las el independiente trabalhadores federação confederação união dos das do da e geral
  sindacato sindacale lavoratori lavoratrici federazione confederazione unione nazionale generale italiana dei degli delle
  della di il lo gli
  gewerkschaft gewerkschaften gewerkschaftsbund arbeiter arbeitnehmer bund verband verein verbund der die das und für von
  im deutscher vakbond vakverbond bond van het een voor en arbeiders werknemers fackförbund förbundet förbund fagforbund
  forbundet arbetare och fagforening liitto ammattiliitto
  związek związku zawodowy zawodowych związki pracowników robotników federacja komisja i w odborový svaz odbory svazy
  pracovníků zväz odborů sindikat sindikata radnika savez samostalni sindicatul sindicatele federația lucrătorilor din și
  szakszervezet szakszervezeti szövetség dolgozók munkások
  sendika sendikası sendikaları işçileri işçi emekçileri emekçi çalışanları konfederasyonu federasyonu birliği ve genel
  кәсіподағы кәсіподақ қызметкерлері жұмысшылары одағы ұйымы федерациясы тәуелсіз бірлестігі käsipodağy käsiptik
  kasipodak kasipodagy kasiptik odagy
  профсоюз профсоюза профсоюзы профсоюзный профсоюзная профессиональный союз союза рабочих работников работники трудящихся
  рабочий рабочее федерация конфедерация объединение организация комитет независимый независимая независимое
  межрегиональный межрегиональная межрегиональное всероссийский общероссийский российский первичная первичный и в на по
  профспілка профспілки працівників робітників спілка незалежна незалежний вільна федерація об’єднання та
  синдикат на работниците съюз федерация независим синдикати радника савез самостални
  кесиптик бирлиги касаба уюшмаси kasaba uyushmasi ittifaqı həmkarlar
  σωματείο συνδικάτο ένωση ομοσπονδία συνομοσπονδία εργαζομένων εργατών εργατικό κέντρο γενική πανελλήνια σύλλογος του της
  των και
  نقابة النقابة نقابات اتحاد الاتحاد العام العامة عمال العمال العاملين الوطنية الوطني جمعية رابطة في من و المستقلة المستقل
  naqaba niqaba nakaba ittihad ummal amma al el as an ar ad li lil bil wa
  איגוד ארגון ההסתדרות הסתדרות עובדי העובדים ועד של igud irgun histadrut ovdei
  արհմիություն միություն արհեստակցական աշխատողների პროფკავშირი კავშირი მუშაკთა ფედერაცია
  संघ यूनियन मज़दूर मजदूर कर्मचारी sangh mazdoor karmachari ইউনিয়ন শ্রমিক shramik
  노동조합 노조 조합 연맹 총연맹 전국 nodong johap rodo kumiai roso rengo kumiai rōdō công đoàn nghiệp đoàn serikat buruh
  pekerja kesatuan unyon manggagawa chama cha wafanyakazi
`;
/** The same where words are written without spaces between them. */
const COMMON_PARTS = [
  '労働組合',
  '労働者',
  '労働',
  '労組',
  '組合',
  '連合会',
  '連合',
  '連盟',
  '協会',
  '全国',
  '工会',
  '工會',
  '總工會',
];
const COMMON_PART = new RegExp([...COMMON_PARTS].sort((a, b) => b.length - a.length).join('|'), 'gu');

const common = new Set(wordsOf(COMMON).flatMap((word) => romanisedWords(word)));

/** Whether a word, by its keys, is one that half of all signatories have in their names, in any of many languages. */
export function isCommon(keys: string[]): boolean {
  return keys.some((key) => common.has(key));
}

/** What a word written without spaces has beside what is common in it; any other word as it is. */
export function tellingRuns(word: string): string[] {
  return word.replace(COMMON_PART, ' ').split(' ').filter(Boolean);
}

/** The same letter by letter. */
export function tellingParts(word: string): string[] {
  return tellingRuns(word).flatMap(partsOf);
}
