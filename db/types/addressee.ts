/** An authority that is written to; what is not known stays empty: an empty address is better than a wrong one. */
export interface Addressee {
  id: string;
  /** The office, in the addressee's own language: "Президент Республики Казахстан". */
  office: string;
  /** The office in the languages of the site that have it, by language. */
  offices: Record<string, string>;
  holder: string | null;
  /** As a letter begins: "Your Excellency,". In `lang`. */
  formOfAddress: string | null;
  /** Lines of the postal address. */
  post: string | null;
  fax: string | null;
  email: string | null;
  /** BCP 47: the language in which it is written to. */
  lang: string;
  /** ISO 3166-1 alpha-2: where the office stands; an embassy in Paris stands in FR. */
  country: string;
  /** Where this is known from: an address on the web, or words. */
  source: string;
  /** YYYY-MM-DD: until when, or when, it was known to be so. */
  validAsOf: string;
  /** It is history, shown as such and handed nothing. */
  isHistoric: boolean;
  /** YYYY-MM-DD: when an organiser last looked whether it is still so; null where nobody did. */
  checkedOn: string | null;
}

/** What an organiser writes of an addressee. */
export type AddresseeWords = Omit<Addressee, 'id' | 'checkedOn'>;

/** Offices move and holders change with each government: a quarter is how long what was looked up may be trusted. */
export const CHECKED_FOR_DAYS = 90;
const DAY = 24 * 60 * 60_000;

/** Whether an organiser should look again: it is no history, and was last known to be so more than 90 days ago. */
export function needsChecking(
  { isHistoric, checkedOn, validAsOf }: Pick<Addressee, 'isHistoric' | 'checkedOn' | 'validAsOf'>,
  now = new Date(),
): boolean {
  const known = checkedOn && checkedOn > validAsOf ? checkedOn : validAsOf;
  const oldest = new Date(now.getTime() - CHECKED_FOR_DAYS * DAY).toISOString().slice(0, 10);
  return !isHistoric && known < oldest;
}

/** The letter that is handed over with an edition, in one language. */
export interface CoveringLetter {
  lang: string;
  /** Who writes, above the letter: name, address, contact; lines. */
  letterhead: string;
  /** "Lille, le 26 novembre 2026" as it is to be printed. */
  placeAndDay: string;
  /** Paragraphs of plain text, set apart by an empty line; `{demands}` stands where the demands are set word for word. */
  body: string;
  /** Who signs: a name and an office on each line. */
  signers: string;
}
