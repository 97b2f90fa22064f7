import { DEFAULT_LANGUAGE, isLanguage, type Lang } from '@/messages';

/** More than any browser sends; what is longer is not read. */
const LONGEST_HEADER = 1000;

/** The best language for an Accept-Language header; the default for one that is missing, malformed or overlong. */
export function bestLanguage(header: string | null): Lang {
  if (!header || header.length > LONGEST_HEADER) return DEFAULT_LANGUAGE;
  const wanted = header
    .split(',')
    .map((part, place) => {
      const [tag = '', weight] = part.trim().split(/\s*;\s*q=/i);
      const lang = tag.toLowerCase().split('-')[0] ?? '';
      return { lang, weight: weight === undefined ? 1 : Number(weight), place };
    })
    .filter(({ lang, weight }) => isLanguage(lang) && weight > 0 && weight <= 1)
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  const best = wanted[0]?.lang ?? '';
  return isLanguage(best) ? best : DEFAULT_LANGUAGE;
}
