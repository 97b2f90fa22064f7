import { z } from 'zod';

// Every rule gives, instead of a sentence, the name of one in `messages.errors`, with its number if it has one.

/** Zero-width spaces, byte-order marks, soft hyphens and tag characters: invisible, and of no use in any script. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]|[\u{e0000}-\u{e007f}]/gu;
/** Joiners, direction marks and variation selectors belong between letters (Persian, emoji), never in front. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: the joiners themselves are meant, not what they join.
const JOINERS_AT_ENDS = /^[\s\u200c-\u200f\ufe00-\ufe0f]+|[\s\u200c\u200d]+$/gu;
/** Fillers and the empty Braille cell look like nothing at all. */
const LOOKS_EMPTY = /^[\p{Default_Ignorable_Code_Point}\s\u2800]*$/u;
/** Controls, line separators, and the marks that turn the direction of all that follows. */
const NOT_TEXT = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/u;
/** More marks on one letter than any language writes. */
const PILED_MARKS = /\p{M}{5,}/u;
const WEB_ADDRESS = /https?:\/\/|\bwww\./i;

export const LONGEST_NAME = 200;
/** As much as a motion that a meeting adopts; more belongs on the organisation's own site. */
export const LONGEST_TEXT = 2000;

/** One line of text, or null where it is empty. */
export function line({ atLeast = 1, atMost = LONGEST_NAME } = {}) {
  return text(
    (raw) => raw.replace(/[^\S\r\n]+/gu, ' '),
    atLeast,
    atMost,
    (clean) => (WEB_ADDRESS.test(clean) ? 'noAddressHere' : null),
  );
}

/** Several lines of text, or null where they are empty. */
export function lines({ atMost = LONGEST_TEXT } = {}) {
  return text(
    (raw) => raw.replace(/\r\n?/g, '\n').replace(/[\t\f\v]+/g, ' '),
    1,
    atMost,
    () => null,
    { hasLines: true },
  );
}

/** One line that must be there. */
export function neededLine(options: { atLeast?: number; atMost?: number } = {}) {
  return line(options).transform(needed);
}

export function neededLines(options: { atMost?: number } = {}) {
  return lines(options).transform(needed);
}

function needed(value: string | null, refused: z.RefinementCtx): string {
  if (value !== null) return value;
  refused.addIssue({ code: 'custom', message: 'required' });
  return z.NEVER;
}

function text(
  tidy: (raw: string) => string,
  atLeast: number,
  atMost: number,
  faultOf: (clean: string) => string | null,
  { hasLines = false } = {},
) {
  // Of one line, a line break is among what it can't keep.
  const bad = hasLines ? 'badSigns' : 'badText';
  return z
    .string()
    .default('')
    .transform((raw, refused) => {
      const clean = tidy(raw.replace(INVISIBLE, '').normalize('NFC'))
        .replace(JOINERS_AT_ENDS, '')
        .trim()
        .replace(LOOKS_EMPTY, '');
      const length = [...clean].length;
      const fault =
        NOT_TEXT.test(hasLines ? clean.replaceAll('\n', '') : clean) || PILED_MARKS.test(clean.normalize('NFD'))
          ? bad
          : length > atMost
            ? `tooLong ${atMost}`
            : length > 0 && length < atLeast
              ? `tooShort ${atLeast}`
              : faultOf(clean);
      if (fault) refused.addIssue({ code: 'custom', message: fault });
      return clean || null;
    });
}

// RFC 5321: 64 before the @, 254 in all. The domain is ASCII by then; its last label has letters or is an xn-- one.
const MAILBOX =
  /^(?!\.)(?!.*\.\.)(?=.{1,64}@)[A-Za-z0-9_'+.-]*[A-Za-z0-9_+-]@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;
const LONGEST_ADDRESS = 254;

/** One e-mail address, written as typed but for its domain, which becomes ASCII. */
export function mailbox() {
  return z
    .string()
    .default('')
    .transform((raw, refused) => {
      const typed = raw.replace(INVISIBLE, '').trim();
      const [local = '', domain = '', ...more] = typed.split('@');
      const address = `${local}@${asciiDomain(domain)}`;
      const ambiguous = more.length > 0 || typed.normalize('NFKC').split('@').length !== 2;
      const fault = !typed
        ? 'required'
        : ambiguous || !domain
          ? 'badEmail'
          : /[^\p{ASCII}]/u.test(local)
            ? 'emailLetters'
            : address.length > LONGEST_ADDRESS || !z.email({ pattern: MAILBOX }).safeParse(address).success
              ? 'badEmail'
              : null;
      if (fault) refused.addIssue({ code: 'custom', message: fault });
      return address;
    });
}

/** One e-mail address as `mailbox` reads it, or null where it is empty. */
export function optionalMailbox() {
  return z
    .string()
    .default('')
    .transform((raw, refused) => {
      if (!raw.trim()) return null;
      const read = mailbox().safeParse(raw);
      if (read.success) return read.data;
      for (const { message } of read.error.issues) refused.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
}

function asciiDomain(domain: string): string {
  if (/[\s/?#\\:[\]%]/.test(domain) || !URL.canParse(`http://${domain}`)) return '';
  return new URL(`http://${domain}`).hostname;
}

const LONGEST_WEBSITE = 300;

/** The address of a public page, with its scheme, or null where it is empty. */
export function website() {
  return z
    .string()
    .default('')
    .transform((raw, refused) => {
      const typed = raw.trim();
      if (!typed) return null;
      const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
      const url = URL.canParse(whole) ? new URL(whole) : null;
      const sound =
        url &&
        /^https?:$/.test(url.protocol) &&
        /[a-z\d]\.[a-z][a-z\d-]+$/.test(url.hostname) &&
        !url.username &&
        !url.password;
      if (sound && url.href.length <= LONGEST_WEBSITE) return url.href;
      refused.addIssue({ code: 'custom', message: 'badWebsite' });
      return z.NEVER;
    });
}

/** The largest union federations count tens of millions. */
const MOST_MEMBERS = 1_000_000_000;
const GROUPED = /^\d{1,3}(?:[\s.,'’\u066c]\d{3})+$/u;

/** A whole number in the digits of any script, or null where it is empty. */
export function wholeNumber() {
  return z
    .string()
    .default('')
    .transform((raw, refused) => {
      const typed = asciiDigits(raw.replace(INVISIBLE, '').trim());
      if (!typed) return null;
      const digits = GROUPED.test(typed) ? typed.replace(/\D/g, '') : typed;
      const number = /^\d{1,10}$/.test(digits) ? Number(digits) : 0;
      if (number >= 1 && number <= MOST_MEMBERS) return number;
      refused.addIssue({ code: 'custom', message: 'badNumber' });
      return z.NEVER;
    });
}

/** No body that could give a mandate is older. */
const FIRST_YEAR = 1800;

/** A day as YYYY-MM-DD, also from 22/11/2026 or 22.11.2026, in any script's digits; null where it is empty. */
export function anyDay() {
  return z
    .string()
    .default('')
    .transform((raw, refused) => {
      const typed = asciiDigits(raw.trim()).replace(/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/, '$3-$2-$1');
      if (!typed) return null;
      const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed) ?? [];
      const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      const date = new Date(`${iso}T00:00:00Z`);
      const exists = Number(year) >= FIRST_YEAR && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
      if (!exists) refused.addIssue({ code: 'custom', message: 'badDate' });
      return iso;
    });
}

/** A day that must be there. */
export function neededDay() {
  return anyDay().transform(needed);
}

/** A day that has come, as `anyDay` reads it. */
export function pastDay() {
  return anyDay().transform((day, refused) => {
    if (day && isToCome(day)) refused.addIssue({ code: 'custom', message: 'future' });
    return day;
  });
}

/** Whether a day, as YYYY-MM-DD, has begun nowhere yet; one day further on it may already have elsewhere. */
export function isToCome(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).getTime() > Date.now() + 24 * 60 * 60_000;
}

/** A day that has come and must be there. */
export function neededPastDay() {
  return pastDay().transform(needed);
}

/** Decimal digits of any script as those of ASCII: a script's stand in runs of ten, and NFKC resolves the styled ones. */
export function asciiDigits(typed: string): string {
  return typed.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    let value = 0;
    const point = digit.codePointAt(0) ?? 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
    return String(value);
  });
}

/** One of a closed list. */
export function oneOf<const Choices extends readonly string[]>(choices: Choices) {
  return z.enum(choices, { error: 'choose' });
}

/** A box that may be ticked. */
export function tickBox() {
  return z
    .string()
    .optional()
    .transform((sent) => sent !== undefined);
}
