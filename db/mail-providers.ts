import freeMail from 'free-email-domains';
import mailchecker from 'mailchecker';
import { parse } from 'tldts';
import { domainOf } from './domains';

/** `free`: a mailbox for anybody. `disposable`: one for some minutes. `hosting`: pages or groups for anybody. */
export type Provider = 'free' | 'disposable' | 'hosting';

// Known to unions and missing from the lists, which were made for shops.
const MORE_FREE = [
  'aktivix.org',
  'autistici.org',
  'disroot.org',
  'mailbox.org',
  'mailo.com',
  'no-log.org',
  'riseup.net',
];
const MORE_FREE_TOO = ['hey.com', 'inventati.org', 'mail.kz', 'nur.kz', 'systemli.org', 'tutanota.com', 'tuta.com'];
// Where one company's domain carries everybody's pages; what has a public suffix of its own is known to tldts.
const PAGES = [
  'canalblog.com',
  'facebook.com',
  'google.com',
  'instagram.com',
  'jimdo.com',
  'jimdofree.com',
  'linktr.ee',
];
const BLOGS = ['livejournal.com', 'medium.com', 'narod.ru', 'over-blog.com', 'substack.com', 'tumblr.com', 'ucoz.ru'];
const NETWORKS = ['linkedin.com', 'ok.ru', 't.me', 'telegram.me', 'tilda.ws', 'twitter.com', 'vk.com', 'weebly.com'];
const OTHERS = ['framalistes.org', 'wordpress.com', 'x.com', 'youtube.com'];

const free = new Set([...freeMail, ...MORE_FREE, ...MORE_FREE_TOO]);
const hosting = new Set([...PAGES, ...BLOGS, ...NETWORKS, ...OTHERS]);

/** Who gives mailboxes or pages at a domain to anybody; null where it may be one organisation's own. */
export function providerOf(domain: string): Provider | null {
  const registrable = domainOf(domain);
  if (mailchecker.blacklist().has(registrable)) return 'disposable';
  if (hosting.has(registrable) || parse(domain, { allowPrivateDomains: true }).isPrivate) return 'hosting';
  if (free.has(registrable)) return 'free';
  return null;
}

/** Whether strangers to each other stand under one domain: it is never verified as one organisation's own. */
export function isShared(domain: string): boolean {
  return providerOf(domain) !== null;
}
