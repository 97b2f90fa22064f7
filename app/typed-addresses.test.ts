import { describe, expect, it } from 'vitest';
import { read, shuffles } from './test-typing';
import { mailbox, website } from './text-rules';

describe('an address', () => {
  it.each([
    ['Secretary.General+appeal@Union.Example', 'Secretary.General+appeal@union.example'],
    ['  a@union.example\t', 'a@union.example'],
    ['\ufeffa@union.example\u200b', 'a@union.example'],
    ["o'brien_1-x@sub.union.example", "o'brien_1-x@sub.union.example"],
    ['a@bücher.example', 'a@xn--bcher-kva.example'],
    ['a@профсоюз.рф', 'a@xn--g1anacfhu6f.xn--p1ai'],
    ['a@ｕｎｉｏｎ.example', 'a@union.example'],
    [`${'a'.repeat(64)}@union.example`, `${'a'.repeat(64)}@union.example`],
  ])('%s is kept as %s', (typed, kept) => {
    expect(read(mailbox(), typed)).toBe(kept);
  });

  it.each([
    ['victim@evil.example＠union.example'],
    ['victim@evil.example﹫union.example'],
    ['a@b@union.example'],
    ['a@union.example, c@union.example'],
    ['a@union.example;c@union.example'],
    ['Name <a@union.example>'],
    ['a@union.example\r\nBcc: c@union.example'],
    ['"a b"@union.example'],
    ['a(comment)@union.example'],
    ['a@[127.0.0.1]'],
    ['a@127.0.0.1'],
    ['a@2130706433'],
    ['a@localhost'],
    ['a@union'],
    ['a@union.example.'],
    ['a@.union.example'],
    ['a@union..example'],
    ['a@-union.example'],
    ['a@union.example:25'],
    ['a@union.example/x'],
    ['a@union.example?x'],
    ['a@union%2eexample'],
    ['.a@union.example'],
    ['a.@union.example'],
    ['a..b@union.example'],
    ['a b@union.example'],
    ['a\0@union.example'],
    ['@union.example'],
    ['a@'],
    ['@'],
    ['union.example'],
    [`${'a'.repeat(65)}@union.example`],
    [`a@${'b'.repeat(64)}.example`],
    [`a@${'b.'.repeat(126)}example`],
  ])('%j is no mailbox', (typed) => {
    expect(read(mailbox(), typed)).toBe('✗ badEmail');
  });

  it('with letters before @ that mail servers do not take is told which part is meant', () => {
    for (const typed of ['жан@union.example', 'josé@union.example', 'ａ@union.example', 'a\u202eb@union.example'])
      expect(read(mailbox(), typed)).toBe('✗ emailLetters');
  });

  it('is asked for where it is missing or blank', () => {
    for (const typed of [undefined, '', '  ', '\u200b']) expect(read(mailbox(), typed)).toBe('✗ required');
  });

  it('has one part before @ and one after it whatever was typed, or none is kept', () => {
    for (const typed of shuffles('aA1.@@..-_+\'"<>(),;: \\\r\n\0＠é\u202e[]%', 3000)) {
      const kept = mailbox().safeParse(`${typed}@union.example`);
      if (kept.success) expect(kept.data).toMatch(/^[\w'+.-]{1,64}@(?:[a-z0-9-]+\.)+[a-z0-9-]+$/);
    }
  });
});

describe('a website', () => {
  it.each([
    ['union.example', 'https://union.example/'],
    [' https://union.example/a?b=c#d ', 'https://union.example/a?b=c#d'],
    ['HTTP://Union.Example', 'http://union.example/'],
    ['www.union.example/страница', 'https://www.union.example/%D1%81%D1%82%D1%80%D0%B0%D0%BD%D0%B8%D1%86%D0%B0'],
    ['bücher.example', 'https://xn--bcher-kva.example/'],
    ['https://union.example/"><script>', 'https://union.example/%22%3E%3Cscript%3E'],
  ])('%j is kept as %s', (typed, kept) => {
    expect(read(website(), typed)).toBe(kept);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)//union.example',
    'data:text/html,x',
    'ftp://union.example',
    'mailto:a@union.example',
    'file:///etc/passwd',
    'https://user@union.example',
    'https://union.example:x',
    'https://localhost',
    'union',
    'two words',
    'https://',
    `https://union.example/${'a'.repeat(300)}`,
  ])('%j is none', (typed) => {
    expect(read(website(), typed)).toBe('✗ badWebsite');
  });

  it('is null where it is missing or blank', () => {
    expect([read(website(), undefined), read(website(), '  ')]).toEqual([null, null]);
  });
});
