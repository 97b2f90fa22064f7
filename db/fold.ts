/**
 * The form in which two writings of one name are equal: NFKC, case folded (İ, I, ı and i are one letter, ß is ss,
 * final sigma is sigma), spaces collapsed. For keys, never for display.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[İIı]|i\u0307/g, 'i')
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Folded for order: Latin, Greek and Cyrillic letters stand without their accents, so that "Égalité" comes before
 * "Zèbres", and ё with е. Only й stays, which comes after и by itself. Two names may have one such form.
 */
export function foldForOrder(text: string): string {
  return foldName(text)
    .normalize('NFKD')
    .replace(/(?!и\u0306)([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Mn}+/gu, '$1')
    .normalize('NFKC');
}

/** One key for one mailbox: case and a +tag do not make another. */
export function foldAddress(address: string): string {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  return `${local.replace(/\+.*$/, '')}@${domain}`;
}
