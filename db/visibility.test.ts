import { describe, expect, it } from 'vitest';
import { exposureOf } from '@/db';
import { EITHER, EVERY_CASE, expectedOf } from './test-exposures';
import { type Consents, VISIBILITIES } from './types';
import { type Exposure, publicMessageOf, veilsOf } from './visibility';

describe('what a signature shows, counts as and hands over', () => {
  it('is the table, for each of the 288 combinations of visibility, capacity and consents', () => {
    expect(EVERY_CASE).toHaveLength(3 * 3 * 2 ** 5);
    for (const said of EVERY_CASE) expect(exposureOf(said), JSON.stringify(said)).toEqual(expectedOf(said));
  });

  it('hands nothing over by name that the public list does not name, and nothing at all without consent', () => {
    for (const said of EVERY_CASE) {
      const { listed, toAuthorities, toOthers } = exposureOf(said);
      if (listed !== 'named') expect([toAuthorities, toOthers], JSON.stringify(said)).not.toContain('named');
      if (!said.consents.consentDeliver) expect(toAuthorities).toBe('nothing');
      if (!said.consents.consentDeliverOthers) expect(toOthers).toBe('nothing');
    }
  });

  it('names a person nowhere who did not consent to be named', () => {
    for (const said of EVERY_CASE.filter(({ consents }) => !consents.consentPublishName)) {
      expect(exposureOf(said).signatoryNamed).toBe(false);
      if (said.capacity === 'personal') expect(exposureOf(said).listed).not.toBe('named');
    }
  });

  it('is never more for saying less: a lower visibility or a consent taken back shows nothing new', () => {
    const shown = ({ listed, toAuthorities, toOthers, signatoryNamed }: Exposure) => [
      ['number', 'country', 'named'].indexOf(listed),
      ['nothing', 'number', 'named'].indexOf(toAuthorities),
      ['nothing', 'number', 'named'].indexOf(toOthers),
      Number(signatoryNamed),
    ];
    for (const said of EVERY_CASE) {
      const lower = VISIBILITIES.slice(VISIBILITIES.indexOf(said.visibility)).map((visibility) => ({
        ...said,
        visibility,
      }));
      const less = (Object.keys(said.consents) as (keyof Consents)[]).map((consent) => ({
        ...said,
        consents: { ...said.consents, [consent]: false },
      }));
      const most = shown(exposureOf(said));
      for (const lesser of [...lower, ...less])
        for (const [i, rank] of shown(exposureOf(lesser)).entries()) expect(rank).toBeLessThanOrEqual(most[i] ?? 0);
    }
  });
});

describe('what the appeal takes away', () => {
  const NEVER = { isHidden: false, namesAreGone: false };

  it('is, of a hidden country, every name, every place and every handing over by name', () => {
    for (const said of EVERY_CASE) {
      const { listed, signatoryNamed, toAuthorities, toOthers, countedAs } = exposureOf({
        ...said,
        veil: { ...NEVER, isHidden: true },
      });
      expect([listed, signatoryNamed, countedAs]).toEqual(['number', false, exposureOf(said).countedAs]);
      expect([toAuthorities, toOthers]).not.toContain('named');
    }
  });

  it('is, long after closing, the name of every person and of nobody else', () => {
    for (const said of EVERY_CASE) {
      const before = exposureOf(said);
      const after = exposureOf({ ...said, veil: { ...NEVER, namesAreGone: true } });
      expect(after.signatoryNamed).toBe(false);
      if (before.countedAs === 'organisation') expect(after.listed).toBe(before.listed);
      else expect(after.listed).not.toBe('named');
    }
  });

  it('is nothing where no country is hidden and the appeal is open', () => {
    const veil = veilsOf({ hiddenCountries: [], closedOn: null }, new Date())('FR');
    for (const said of EVERY_CASE) expect(exposureOf({ ...said, veil })).toEqual(exposureOf(said));
  });

  it('goes by country, by all countries, and by six months from the day of closing', () => {
    const veils = (hiddenCountries: string[], closedOn: string | null, now: string) =>
      ['FR', 'KZ'].map((country) => veilsOf({ hiddenCountries, closedOn }, new Date(now))(country));
    expect(veils(['KZ'], null, '2027-03-01')).toEqual([NEVER, { ...NEVER, isHidden: true }]);
    expect(veils(['*'], null, '2027-03-01').map(({ isHidden }) => isHidden)).toEqual([true, true]);
    const gone = (now: string) => veils([], '2027-03-15', now)[0]?.namesAreGone;
    expect(['2027-03-16', '2027-09-14T23:59:59Z', '2027-09-15T00:00:00Z'].map(gone)).toEqual([false, false, true]);
  });
});

describe('a message', () => {
  it('is read by everybody only beside a name, with the consent, and where organisers publish it', () => {
    for (const said of EVERY_CASE)
      for (const consentPublishMessage of EITHER)
        for (const messageIs of ['published', 'kept-back', null] as const) {
          const consents = { ...said.consents, consentPublishMessage };
          const read = publicMessageOf({ ...said, consents, message: 'Courage' }, messageIs);
          const may = exposureOf(said).listed === 'named' && consentPublishMessage && messageIs === 'published';
          expect(read).toBe(may ? 'Courage' : null);
        }
  });
});
