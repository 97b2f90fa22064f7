import { describe, expect, it } from 'vitest';
import { read, shuffles } from './test-typing';
import { line, lines, neededLine, neededLines, oneOf, tickBox } from './text-rules';

describe('a line of text', () => {
  it.each([
    'Қарашығанақ мұнайшыларының кәсіподағы',
    'النقابة العامة لمعلمي الساحل',
    'اتحادیهٔ کارگران می‌خواهیم',
    'தமிழ்நாடு தொழிற்சங்கம்',
    'श्रमिक क्‍ष संघ',
    '北浜漁業労働組合',
    'İzmir Liman Işçileri Sendikası',
    "O'Brien",
    'AT&T <Local 1>',
    'Null',
    '-',
    '1199SEIU',
    '=HYPERLINK("x")',
    '＝ＳＵＭ（Ａ１）',
    '<script>alert(1)</script>',
    '{{7*7}} $\u007b7*7} [a](b)',
    'javascript:alert(1)',
    'Solidarité ❤️',
    'abc\u200eאבג\u200f',
  ])('keeps %j to the letter', (typed) => {
    expect(read(line(), typed)).toBe(typed);
  });

  it('is null where it is missing, empty, blank or invisible', () => {
    for (const typed of [
      undefined,
      '',
      '   ',
      '\t',
      '\u00a0',
      '\u200b\u2060\ufeff\u00ad',
      '\u{e0041}',
      '\u200d\u200c',
      '\ufe0f',
    ])
      expect(read(line(), typed)).toBeNull();
  });

  it('is composed, so that one name typed in two ways is one name', () => {
    expect(read(line(), 'Fe\u0301de\u0301ration')).toBe('Fédération');
  });

  it('loses what nobody sees, and has one space where several were typed', () => {
    expect(read(line(), '\ufeff  Union\u200b des\u00ad  \u2003 mineurs\u{e0067} \n')).toBe('Union des mineurs');
  });

  it('keeps joiners between letters and loses them at the ends', () => {
    expect(read(line(), '\u200c\u200dمی\u200cخواهیم\u200d')).toBe('می\u200cخواهیم');
  });

  it.each([
    ['NUL', '\0'],
    ['a control', '\u0007'],
    ['escape', '\u001b[31m'],
    ['delete', '\u007f'],
    ['a C1 control', '\u0085'],
    ['a line feed', '\n'],
    ['a carriage return', '\r'],
    ['both', '\r\nBcc: x@example.org\r\n'],
    ['an override of direction', '\u202e'],
    ['an embedding of direction', '\u202a'],
    ['an isolate of direction', '\u2067'],
    ['a replacement character', '\ufffd'],
    ['a pile of marks', 'o\u0300\u0301\u0302\u0303\u0304\u0305'],
  ])('is refused with %s inside', (_, sign) => {
    expect(read(line(), `Union${sign}locale`)).toBe('✗ badText');
  });

  it('never keeps a tabulator, a form feed or a separator of lines', () => {
    for (const sign of ['\t', '\v', '\f', '\u2028', '\u2029'])
      expect(read(line(), `Union${sign}locale`)).not.toContain(sign);
  });

  it('is as long as 200 characters, however many bytes those are', () => {
    for (const sign of ['a', 'é', '𠮷', 'क']) {
      expect(read(line(), sign.repeat(200))).toBe(sign.repeat(200));
      expect(read(line(), sign.repeat(201))).toBe('✗ tooLong 200');
    }
    expect(read(line({ atMost: 40 }), 'a'.repeat(41))).toBe('✗ tooLong 40');
  });

  it('holds no address of a site, which a letter would carry to strangers', () => {
    for (const typed of ['See http://evil.example', 'HTTPS://evil.example', 'www.evil.example', 'Union WWW.x'])
      expect(read(line(), typed)).toBe('✗ noAddressHere');
    expect(read(line(), 'Syndicat d’awww')).toBe('Syndicat d’awww');
  });

  it('says one thing at a time', () => {
    expect(read(line(), `http://${'\0'.repeat(300)}`)).toBe('✗ badText');
  });
});

describe('a line that must be there', () => {
  it('is asked for where it is missing, blank or invisible', () => {
    for (const typed of [undefined, '', ' ', '\u200b']) expect(read(neededLine(), typed)).toBe('✗ required');
  });

  it('has as many letters as it needs, after tidying', () => {
    expect(read(neededLine({ atLeast: 2 }), ' a ')).toBe('✗ tooShort 2');
    expect(read(neededLine({ atLeast: 2 }), '工会')).toBe('工会');
  });
});

describe('several lines of text', () => {
  it('keep their lines, each ended in one way, and the addresses of sites', () => {
    expect(read(lines(), ' Un\r\ndeux\rtrois\n\nhttps://union.example\t! ')).toBe(
      'Un\ndeux\ntrois\n\nhttps://union.example !',
    );
  });

  it('are null where they are empty, or asked for where they must be there', () => {
    expect(read(lines(), ' \r\n ')).toBeNull();
    expect(read(neededLines(), ' \r\n ')).toBe('✗ required');
  });

  it('may be 2,000 characters long, where a line end counts as one', () => {
    expect(read(lines(), `${'a'.repeat(1998)}\r\nb`)).toHaveLength(2000);
    expect(read(lines(), 'a'.repeat(2001))).toBe('✗ tooLong 2000');
    expect(read(neededLines({ atMost: 10 }), 'a'.repeat(11))).toBe('✗ tooLong 10');
  });

  it('are refused with what no line may hold', () => {
    for (const sign of ['\0', '\u0007', '\u202e', '\u2066', '\u2028', '\ufffd', 'o\u0300\u0301\u0302\u0303\u0304'])
      expect(read(lines(), `Un\n${sign}deux`)).toBe('✗ badSigns');
  });
});

describe('a choice and a box', () => {
  it('is one of its list, to the letter', () => {
    const rule = oneOf(['public', 'confidential']);
    expect(read(rule, 'public')).toBe('public');
    for (const typed of [undefined, '', 'Public', 'public ', 'toString', '__proto__'])
      expect(read(rule, typed)).toBe('✗ choose');
  });

  it('is ticked where it was sent, and else not', () => {
    expect([read(tickBox(), 'yes'), read(tickBox(), 'on'), read(tickBox(), undefined)]).toEqual([true, true, false]);
  });
});

describe('whatever is typed', () => {
  const SIGNS =
    'aZé9 \t\n\r\0\v\f=+-@"\'<&\u00ad\u200b\u200c\u200d\u200e\u202e\u2028\u2066\ufe0f\ufeff\ufffd\u0336語ع😀＝';

  it('is never kept with a sign that cannot be shown, and stays the same when it is sent again', () => {
    for (const typed of shuffles(SIGNS, 5000)) {
      const kept = line().safeParse(typed).data;
      if (!kept) continue;
      expect(kept).not.toMatch(
        /[\p{Cc}\u00ad\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffd]|^[\s\u200c\u200d]|[\s\u200c\u200d]$/u,
      );
      expect(line().parse(kept)).toBe(kept);
    }
  });
});
