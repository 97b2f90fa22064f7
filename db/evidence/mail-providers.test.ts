import { describe, expect, it } from 'vitest';
import { domainOf } from './domains';
import { isShared, providerOf } from './mail-providers';

describe('who stands behind a domain', () => {
  it.each([
    ['a provider of free mailboxes', 'gmail.com', 'free'],
    ['one that activists use', 'riseup.net', 'free'],
    ['mailboxes for some minutes', 'mailinator.com', 'disposable'],
    ['pages for anybody', 'facebook.com', 'hosting'],
    ['pages for anybody under a suffix of their own', 'github.io', 'hosting'],
    ['one of those pages', 'dockers.github.io', 'hosting'],
    ['a host at a free provider', 'mail.gmail.com', 'free'],
    ['capitals', 'GMail.Com', 'free'],
  ])('knows %s', (_, domain, provider) => {
    expect(providerOf(domain)).toBe(provider);
    expect(isShared(domain)).toBe(true);
  });

  it.each(['dockers.example', 'bureau.dockers.example', 'example.org', ''])('knows nobody behind %j', (domain) => {
    expect(providerOf(domain)).toBeNull();
    expect(isShared(domain)).toBe(false);
  });
});

describe('the registrable domain', () => {
  it.each([
    ['an address', 'bureau@lille.dockers.example', 'dockers.example'],
    ['a page', 'https://www.dockers.example/qui-sommes-nous', 'dockers.example'],
    ['a page with an @ in its path', 'https://dockers.example/@port', 'dockers.example'],
    ['a domain alone', 'dockers.example', 'dockers.example'],
    ['capitals', 'Bureau@DOCKERS.Example', 'dockers.example'],
    ['a country with second levels', 'info@union.dockers.org.uk', 'dockers.org.uk'],
    ['a page at a host of pages', 'https://dockers.github.io/', 'github.io'],
    ['what has none', 'bureau@localhost', ''],
    ['a number', 'http://192.0.2.7/', ''],
    ['nothing', '', ''],
  ])('of %s', (_, text, domain) => {
    expect(domainOf(text)).toBe(domain);
  });

  it('is one, in whichever case and letters it was typed', () => {
    const domain = domainOf('почта@Докеры.РФ');
    expect(domain).toMatch(/^xn--[a-z0-9]+\.xn--p1ai$/);
    expect([domainOf('https://www.докеры.рф/'), domainOf(`a@${domain.toUpperCase()}`)]).toEqual([domain, domain]);
  });
});
