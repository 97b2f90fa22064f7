import { expect, it } from 'vitest';
import { mailboxIn, mailTo } from './mail-to';

it.each([
  ['comite@solidarite.example', 'comite@solidarite.example'],
  ['Comité <comite@solidarite.example>', 'comite@solidarite.example'],
  ['Comité, comite+zh@solidarite.example, Lille', 'comite+zh@solidarite.example'],
  ['4, quai des Brumes, Lille', null],
  ['comite@ici', null],
  ['', null],
])('in “%s” stands the address %s', (contact, address) => {
  expect(mailboxIn(contact)).toBe(address);
});

it('a letter is opened with all its words, whatever stands in them', () => {
  const letter = { subject: 'Qui & quoi ? #1', body: 'Ligne 1\n50 % + «\u202fdeux\u202f»' };
  const link = new URL(mailTo('comite+zh@solidarite.example', letter));
  expect(decodeURIComponent(link.pathname)).toBe('comite+zh@solidarite.example');
  expect(link.hash).toBe('');
  const words = link.search
    .slice(1)
    .split('&')
    .map((pair) => decodeURIComponent(pair));
  expect(words).toEqual(['subject=Qui & quoi ? #1', 'body=Ligne 1\r\n50 % + «\u202fdeux\u202f»']);
  expect(mailTo(null, letter)).toMatch(/^mailto:\?subject=/);
});
