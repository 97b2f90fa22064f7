import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { addFirstAppeal, type NewText } from './appeals';
import type { Issuer, TextStatus } from './types';

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

/** Puts the appeal of 17 December 2011 into a database that has none. Answers whether it did. */
export async function putInShippedAppeal(): Promise<boolean> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
  const texts = files.map((file) => readText(readFileSync(path.join(FOLDER, file), 'utf8')));
  return addFirstAppeal(
    {
      slug: 'zhanaozen-2011',
      state: 'open',
      issuedOn: '2011-12-17',
      publishedOn: '2011-12-21',
      sourceUrl: 'http://ugtg.org/spip.php?article1678',
      sourceLang: 'fr',
      addressedTo: 'KZ',
    },
    texts,
  );
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
