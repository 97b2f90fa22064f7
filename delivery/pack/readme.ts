import type { PackMatter } from '@/db/types';
import { countryName, dayIn, messagesIn } from '@/messages';
import { unbroken } from '@/messages/typography';
import { spokenFor, textIn } from './words';

/** What may be handed over and what may not, and how to check, as plain text: in the appeal's language, in English, and in those of the addressees. */
export function readmeOf(matter: PackMatter, langs: string[]): string {
  const spoken = new Set([matter.appeal.sourceLang, 'en', ...langs].map(spokenFor));
  return `${[...spoken].map((lang) => readmeIn(matter, lang)).join('\n\n\n')}\n`;
}

function readmeIn(matter: PackMatter, lang: string): string {
  const { appeal, edition } = matter;
  const { readme, pack } = messagesIn(lang);
  const { files } = readme;
  const to =
    edition.recipients === 'authorities' ? pack.toAuthorities(countryName(lang, appeal.addressedTo)) : pack.toOthers;
  return [
    readme.title,
    [
      unbroken(textIn(matter, lang).title),
      `${pack.edition(edition.number)} · ${pack.frozenOn(dayIn(lang, edition.frozenAt))}`,
      to,
      `${pack.code} ${edition.code}`,
      matter.address,
    ].join('\n'),
    readme.handOver,
    readme.only,
    lines({
      'letter-N': files.letter,
      book: files.book,
      'short-form': files.shortForm,
      'receipt-N': files.receipt,
      'refusal-N': files.refusal,
    }),
    readme.keep,
    lines({
      'list.csv, list.xlsx, list.json': files.list,
      'manifest.json': files.manifest,
      SHA256SUMS: files.sums,
    }),
    readme.again,
    readme.pen,
    [readme.check, '', '    sha256sum -c 2-keep/SHA256SUMS', '    sha256sum 2-keep/manifest.json'].join('\n'),
  ].join('\n\n');
}

const lines = (named: Record<string, string>) =>
  Object.entries(named)
    .map(([name, words]) => `    ${name}: ${words}`)
    .join('\n');
