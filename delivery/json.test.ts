import { json, text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { asJson } from './json';

const ABOUT = {
  appeal: 'zhanaozen-2011',
  sourceUrl: 'https://source.example/1678',
  issuedOn: '2011-12-17',
  exportedAt: new Date('2027-03-01T09:00:00Z'),
  preset: 'delivery',
};

async function* listed<Line>(lines: Line[]): AsyncGenerator<Line> {
  yield* lines;
}

describe('the file', () => {
  it('says of what appeal, when and for whom it is, and holds the lines in their order', async () => {
    const lines = [{ organisation: 'Dockers', city: null }, { number: 3 }];
    expect(await json(asJson(listed(lines), ABOUT))).toEqual({
      ...ABOUT,
      exportedAt: '2027-03-01T09:00:00.000Z',
      lines,
    });
  });

  it('is whole also where the list is empty', async () => {
    expect(await json(asJson(listed([]), ABOUT))).toMatchObject({ appeal: 'zhanaozen-2011', lines: [] });
  });

  it('has one line of the list on each of its own', async () => {
    const file = await text(asJson(listed([{ a: 'x\ny' }, { a: 'z' }]), ABOUT));
    expect(file.split('\n').slice(1)).toEqual(['{"a":"x\\ny"},', '{"a":"z"}', ']}', '']);
  });

  it('gives every sign back as it was', async () => {
    const lines = ['"', '\\', '\u2028\u2029', '\0\u001f', 'العربية 語 😀', '</script>', '],"lines":[', '__proto__'].map(
      (a) => ({ a }),
    );
    expect(await json(asJson(listed(lines), ABOUT))).toMatchObject({ lines });
  });

  it('comes in bytes, which is all that a response passes on', async () => {
    for await (const part of asJson(listed([{ a: 'é' }]), ABOUT)) expect(part).toBeInstanceOf(Uint8Array);
  });

  it('holds a long list in full', async () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => ({ n }));
    expect(await json(asJson(listed(lines), ABOUT))).toMatchObject({ lines });
  });
});

describe('a download', () => {
  it('that fails in the middle of the list is seen to fail, and is no JSON', async () => {
    async function* breaking() {
      yield { a: 1 };
      throw new Error('the disk is gone');
    }
    const came: Buffer[] = [];
    const download = async () => {
      for await (const part of asJson(breaking(), ABOUT)) came.push(Buffer.from(part));
    };
    await expect(download()).rejects.toThrow('the disk is gone');
    expect(() => JSON.parse(Buffer.concat(came).toString())).toThrow();
  });

  it('that is broken off lets go of the list', async () => {
    let letGo = () => {};
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    async function* endless() {
      try {
        for (;;) yield { a: 1 };
      } finally {
        letGo();
      }
    }
    for await (const _ of asJson(endless(), ABOUT)) break;
    await released;
  });
});
