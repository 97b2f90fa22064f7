import { domainToASCII } from 'node:url';
import { getDomain, getHostname } from 'tldts';

/**
 * The registrable domain of an address or of a page: `bureau@lille.cgt.example.org` and `https://www.example.org/x` both
 * give `example.org`. In lower case and in ASCII (`xn--…`), however it was typed. Without the list's private part, so
 * that every page under `github.io` is of one domain; empty where there is none.
 */
export function domainOf(addressOrPage: string): string {
  const isAddress = addressOrPage.includes('@') && !addressOrPage.includes('/');
  const typed = isAddress ? addressOrPage.slice(addressOrPage.lastIndexOf('@') + 1) : addressOrPage;
  const host = domainToASCII(getHostname(typed) ?? '');
  return getDomain(host, { allowPrivateDomains: false }) ?? '';
}
