import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { addFirstAddressees } from './addressing/addressees';
import { addFirstAppeal, findAppeal } from './appeals';
import { addMissingLanguages, type NewText } from './translating/texts';
import type { AddresseeWords, Issuer, TextStatus } from './types';

interface FrontMatter {
  lang: string;
  status: TextStatus;
  translator?: string;
  dated: string;
  title: string;
  summary: string;
  issuer: string;
  signed_as: string;
  signed_by: Issuer[];
  demands: string[];
}

const FOLDER = path.join(/* turbopackIgnore: true */ process.cwd(), 'db/appeals/zhanaozen-2011');

const SLUG = 'zhanaozen-2011';

/**
 * Puts the appeal of 17 December 2011 into a database that has none, or into one that has it the languages and the
 * addressees that came since. Answers whether the appeal was put in.
 */
export async function putInShippedAppeal(): Promise<boolean> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
  const texts = files.map((file) => readText(readFileSync(path.join(FOLDER, file), 'utf8')));
  const isNew = await addFirstAppeal(
    {
      slug: SLUG,
      state: 'open',
      issuedOn: '2011-12-17',
      publishedOn: '2011-12-21',
      sourceUrl: 'http://ugtg.org/spip.php?article1678',
      sourceLang: 'fr',
      addressedTo: 'KZ',
    },
    texts,
  );
  const appeal = await findAppeal(SLUG);
  if (appeal && !isNew) await addMissingLanguages(appeal, texts);
  if (appeal) await addFirstAddressees(appeal.id, readAddressees());
  return isNew;
}

/** Those of December 2011; what no source tells of one is left out of the file. */
function readAddressees(): AddresseeWords[] {
  const unknown = { holder: null, formOfAddress: null, post: null, fax: null, email: null };
  const list = parse(readFileSync(path.join(FOLDER, 'addressees.yaml'), 'utf8')) as Omit<
    AddresseeWords,
    'isHistoric'
  >[];
  return list.map((addressee) => ({ ...unknown, ...addressee, isHistoric: true }));
}

function readText(file: string): NewText {
  const [, matter = '', body = ''] = /^---\n([\s\S]+?)\n---\n([\s\S]+)$/.exec(file) ?? [];
  const front = parse(matter, { schema: 'failsafe' }) as FrontMatter;
  return {
    lang: front.lang,
    status: front.status,
    translator: front.translator ?? null,
    datedOn: front.dated,
    title: front.title,
    summary: front.summary,
    issuer: front.issuer,
    signedAs: front.signed_as,
    signedBy: front.signed_by,
    demands: front.demands,
    body: body.trim(),
  };
}
