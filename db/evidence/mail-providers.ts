import freeMail from 'email-providers/all.json' with { type: 'json' };
import mailchecker from 'mailchecker';
import { parse } from 'tldts';
import { domainOf } from './domains';

/** `free`: a mailbox for anybody. `disposable`: one for some minutes. `hosting`: pages or groups for anybody. */
export type Provider = 'free' | 'disposable' | 'hosting';

// Known to unions and missing from the lists, which were made for shops.
const KEPT_BY_FRIENDS = [
  'aktivix.org',
  'autistici.org',
  'disroot.org',
  'inventati.org',
  'no-log.org',
  'riseup.net',
  'systemli.org',
];
const KEPT_FOR_PAY = ['fastmail.com', 'hey.com', 'mailbox.org', 'mailfence.com', 'mailo.com', 'posteo.de'];
const PRIVATE_BY_PROMISE = ['tuta.com', 'tutanota.com'];
const IN_THE_EAST = ['bigmir.net', 'internet.ru', 'mail.kz', 'mail.ua', 'meta.ua', 'nur.kz', 'tut.by'];
const YANDEX = ['yandex.by', 'yandex.kz', 'yandex.uz'];
const OF_A_LINE = ['bbox.fr', 'gmx.ch', 'gnet.tn', 'menara.ma', 'planet.tn'];
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

const free = new Set<string>([
  ...freeMail,
  ...KEPT_BY_FRIENDS,
  ...KEPT_FOR_PAY,
  ...PRIVATE_BY_PROMISE,
  ...IN_THE_EAST,
  ...YANDEX,
  ...OF_A_LINE,
]);
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
