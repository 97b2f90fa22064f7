import { encodeQR } from 'qr';
import type { Appeal, PublishedText, Site } from '@/db/types';
import { CAPACITIES, CONSENTS, VISIBILITIES } from '@/db/types';
import { countryName, DEFAULT_LANGUAGE, dayIn, directionOf, languageName, type Messages, messagesIn } from '@/messages';
import { provenanceIn } from '@/messages/provenance';
import { comma, paragraphsOf, sentencesOf, unbroken } from '@/messages/typography';
import type { Handout } from './kinds';
import { onceMade } from './once-made';
import { type Setting, setPage } from './typst';

export interface HandoutMatter {
  /** The language of all but the appeal's own text. */
  lang: string;
  appeal: Appeal;
  text: PublishedText;
  site: Site;
  /** Whether somebody whose language it is has read the sentences that bind. */
  promisesRead: boolean;
  /** Where the appeal stands on this site, as people type it. */
  address: string;
}

/**
 * One sheet as a PDF (A4, or A5 for the small flyer; one page each), fonts embedded. A translation that nobody has read
 * says so on it. The same bytes each time for the same words.
 */
export function makeHandout(kind: Handout, of: HandoutMatter): Promise<Buffer> {
  const setting = settingOf(kind, of);
  return onceMade(setting, () => setPage(setting).pdf);
}

/** What a sheet is set from. */
export function settingOf(kind: Handout, of: HandoutMatter): Setting {
  const template = `paper/${kind.startsWith('flyer') ? 'flyer' : kind}`;
  const words = { ...sharedWords(of), ...wordsOf(kind, of) };
  const given = { kind, ...givenOf(of), words };
  return {
    template,
    given: kind === 'sheet' ? { ...given, unreviewed: markOfSheet(of) } : given,
    made: new Date(`${of.text.datedOn}T00:00:00Z`),
  };
}

/** On a sheet to sign, the sentences that bind are a translation to be read as well. */
function markOfSheet({ lang, text, promisesRead }: HandoutMatter): string | null {
  return text.status === 'draft' || !promisesRead ? messagesIn(lang).handouts.unreviewed : null;
}

/** What every template reads, whatever its kind. */
export function givenOf({ lang, appeal, text, site, address }: HandoutMatter) {
  const { handouts, appeal: m, letters } = messagesIn(lang);
  const short = address.replace(/^https?:\/\//, '');
  return {
    lang,
    dir: directionOf(lang),
    issued: m.issuedOn(dayIn(lang, appeal.issuedOn)),
    address: short,
    qr: encodeQR(address, 'svg', { border: 1 }),
    unreviewed: text.status === 'draft' ? handouts.unreviewed : null,
    foot: [
      site.runBy && letters.foot.runBy(site.runBy),
      site.contact && letters.foot.contact(site.contact),
      `${m.source} · ${new URL(appeal.sourceUrl).host}${comma(lang)}${m.publishedOn(dayIn(lang, appeal.publishedOn))}`,
    ].filter(Boolean),
    text: {
      lang: text.lang,
      dir: directionOf(text.lang),
      issuer: text.issuer,
      title: unbroken(text.title),
      sentences: sentencesOf(text.title),
      summary: unbroken(text.summary),
      demands: text.demands.map(unbroken),
      paragraphs: paragraphsOf(text.body).map(({ words, isStrong }) => ({ words, strong: isStrong })),
      signedAs: text.signedAs,
      hands: text.signedBy.map(({ name, office }) => `${name}${comma(text.lang)}${office}`),
    },
  };
}

export function sharedWords({ lang }: HandoutMatter) {
  const { handouts, appeal } = messagesIn(lang);
  return { demands: appeal.demandsTitle, address: handouts.address, scan: handouts.scan, calls: handouts.calls };
}

function wordsOf(kind: Handout, of: HandoutMatter): object {
  if (kind === 'meeting') return meetingWords(of);
  return kind === 'sheet' ? sheetWords(of) : {};
}

function meetingWords({ lang, appeal, text }: HandoutMatter) {
  const { meeting, appeal: m } = messagesIn(lang);
  const { motionRead, motionDecides, ...words } = meeting;
  const isSource = text.lang === appeal.sourceLang;
  return {
    ...words,
    motionRead: motionRead(text.issuer, dayIn(lang, appeal.issuedOn)),
    motionDecides: motionDecides(countryName(lang, appeal.addressedTo)),
    provenance: isSource
      ? ''
      : `${provenanceIn(lang, text, appeal.sourceLang)} ${m.prevails(languageName(appeal.sourceLang, lang))}`,
  };
}

/** What the form asks, for a pen; where nobody has read the sentences that bind, those that they translate stand below. */
function sheetWords({ lang, appeal, site, promisesRead }: HandoutMatter) {
  const m = messagesIn(lang);
  const { sheetOfPaper: sheet, sign } = m;
  const beside = promisesRead ? null : messagesIn(DEFAULT_LANGUAGE);
  const sentences = ({ consents }: Messages, language: string) =>
    CONSENTS.map((name) => consents[name](countryName(language, appeal.addressedTo)));
  const originals = beside && sentences(beside, DEFAULT_LANGUAGE);
  return {
    title: sheet.title,
    intro: sheet.intro,
    fields: [
      { label: sign.organisation, hint: null },
      { label: sign.kind, hint: Object.values(m.kinds).join(' · ') },
      { label: `${sign.country}${comma(lang)}${sign.city}`, hint: null },
      { label: `${sign.signatory}${comma(lang)}${sign.office}`, hint: null },
      { label: sign.email, hint: sign.emailHint },
    ],
    capacity: `${sign.capacity} ${sheet.tickOne}.`,
    capacities: CAPACITIES.map((name) => ({
      words: m.declarations[name],
      original: beside?.declarations[name] ?? null,
    })),
    visibility: `${sign.visibility} ${sheet.tickOne}.`,
    visibilities: VISIBILITIES.map((name) => ({
      words: `${m.visibilities[name]}. ${m.visibilityHints[name]}`,
      original: null,
    })),
    consentsTitle: `${sign.consentsTitle}. ${sheet.tickThose}`,
    consents: sentences(m, lang).map((words, place) => ({ words, original: originals?.[place] ?? null })),
    optional: sheet.optional,
    optionalFields: [sign.organisationLatin, sign.affiliatedTo, sign.members, sign.mandateBody],
    signedWith: sheet.signedWith,
    collected: sheet.collected,
    collectedFields: [sheet.collectedBy, sheet.collectedAt, sheet.collectedOn],
    giveBack: site.contact ? `${sheet.giveBack} ${site.contact}` : null,
  };
}
