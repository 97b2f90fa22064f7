import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exposureOf } from '@/db';
import { CAPACITIES, CONSENTS, type Consents, VISIBILITIES } from '@/db/types';

const CHOICES = VISIBILITIES.flatMap((visibility) =>
  CAPACITIES.flatMap((capacity) => ['yes', 'no'].map((named) => ({ visibility, capacity, named }))),
);
const EVERY_CONSENT = Array.from({ length: 2 ** CONSENTS.length }, (_, bits) => {
  const ticked = CONSENTS.map((name, place) => [name, Boolean(bits & (2 ** place))]);
  return Object.fromEntries(ticked) as Consents;
});

const rows = rowsOfTable(new URL('privacy.md', import.meta.url));

test('The table in docs/privacy.md has one row for each visibility, capacity and answer on the name', () => {
  const asked = CHOICES.map(({ visibility, capacity, named }) => [visibility, capacity, named]);
  expect(rows.map((row) => row.slice(0, 3))).toEqual(asked);
});

for (const { visibility, capacity, named } of CHOICES)
  test(`Its row for ${visibility}, ${capacity}, name: ${named} is what is shown, counted and handed over`, () => {
    const [listed, signatory, counted, withConsent, without] = rowFor(visibility, capacity, named);
    const consents = EVERY_CONSENT.filter(({ consentPublishName }) => consentPublishName === (named === 'yes'));
    for (const given of consents) {
      const exposure = exposureOf({ visibility, capacity, consents: given });
      expect([listed, signatory, counted]).toEqual([
        wordsForList(exposure),
        exposure.signatoryNamed ? 'shown' : 'not shown',
        `${exposure.countedAs}s`,
      ]);
      expect(HANDED[exposure.toAuthorities]).toBe(given.consentDeliver ? withConsent : without);
      expect(HANDED[exposure.toOthers]).toBe(given.consentDeliverOthers ? withConsent : without);
    }
  });

const HANDED = { named: 'by name', number: 'a number', nothing: 'nothing' };

/** Of persons who are not named, the public list tells no country. */
function wordsForList({ listed, countedAs }: ReturnType<typeof exposureOf>): string {
  if (listed === 'named') return 'by name';
  if (countedAs === 'person') return 'a number among persons';
  return listed === 'country' ? 'a number in its country' : 'a number in the total';
}

function rowFor(...choice: string[]): string[] {
  const row = rows.find((cells) => choice.every((word, place) => cells[place] === word));
  return row?.slice(choice.length) ?? [];
}

/** The cells of the first table of the page, without its head. */
function rowsOfTable(page: URL): string[][] {
  const [table = ''] = /^\| visibility .*\n(?:\|.*\n)+/m.exec(readFileSync(page, 'utf8')) ?? [];
  const [, , ...lines] = table.trim().split('\n');
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
