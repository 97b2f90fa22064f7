import { messagesIn } from '.';
import { oncePer } from './once-per';

// ISO 3166-1 alpha-2, and two codes left to users by the standard: XI for what is international, XK for Kosovo.
export const COUNTRIES =
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
  KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
  MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
  SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
  UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XI XK YE YT ZA ZM ZW`.split(/\s+/);

/** A country's name in a language. */
export function countryName(lang: string, code: string): string {
  if (code === 'XI') return messagesIn(lang).international;
  return regionNames(lang).of(code) ?? code;
}

const regionNames = oncePer((lang) => new Intl.DisplayNames([lang], { type: 'region' }));

/** Every country with its name, in the alphabetical order of the language. */
export function countriesIn(lang: string): { code: string; name: string }[] {
  return countries(lang);
}

const countries = oncePer((lang) =>
  sortByCountry(
    lang,
    COUNTRIES.map((code) => ({ code, name: countryName(lang, code) })),
    ({ name }) => name,
  ),
);

/** Rows in the alphabetical order of a country's name; rows of one country keep theirs. */
export function sortByCountry<Row>(lang: string, rows: Row[], nameOf: (row: Row) => string): Row[] {
  const { compare } = new Intl.Collator(lang);
  return rows.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
}
