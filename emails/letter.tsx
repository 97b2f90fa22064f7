import { Body } from '@react-email/body';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Hr } from '@react-email/hr';
import { Html } from '@react-email/html';
import { Preview } from '@react-email/preview';
import type { ReactNode } from 'react';
import type { LetterEntry, LetterFacts, LetterObjection, Site } from '@/db/types';
import { countryName, type Messages } from '@/messages';
import { type Direction, setApart } from '@/messages/names-in-text';
import { INK, PAPER, Paragraph, QUIET, SIGNAL } from './passages';

/** What the writer of one kind of letter is given; names are set apart already. */
export interface Occasion {
  lang: string;
  words: Messages['letters'];
  /** The signature that the letter is about; of several, the oldest. Throws where it is about none. */
  readonly entry: LinkedEntry;
  entries: LinkedEntry[];
  /** What was said against a signature. Throws where the letter is about no such thing. */
  readonly objection: LinkedObjection;
  /** The démarche that the letter is about. Throws where it is about none. */
  readonly demarche: LinkedDemarche;
  demarches: LinkedDemarche[];
  /** The organiser's own words, where a letter brings them. */
  question: string | null;
  reason: string | null;
  facts: LetterFacts;
  /** The name of the organiser whose act it tells of; null where it tells of none. */
  by: string | null;
  /** The whole address of a page of the desk, from its path below `/admin`. */
  desk: (path: string) => string;
}

export interface LinkedEntry extends LetterEntry {
  /** Where the private page of the signature is. */
  link: string;
}

export interface LinkedObjection extends Omit<LetterObjection, 'organisation' | 'appealTitle'> {
  /** Both null where the signature is confidential by now. */
  organisation: string | null;
  appealTitle: string | null;
  /** Where the objection is confirmed and read. */
  link: string;
}

export interface LinkedDemarche {
  /** Where the private page of the démarche is. */
  link: string;
}

/** What the writer of one kind of letter answers. */
export interface Sheet {
  subject: string;
  /** The line that mail programs show beside the subject; it names nobody. */
  preview: string;
  body: ReactNode;
}

interface LetterProps extends Sheet {
  lang: string;
  dir: Direction;
  words: Messages['letters'];
  site: Site;
}

/** The frame that all letters share, with the foot that says who runs this site. */
export function Letter({ lang, dir, words, site, subject, preview, body }: LetterProps) {
  return (
    <Html lang={lang} dir={dir}>
      <Head>
        <title>{subject}</title>
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no" />
      </Head>
      <Body style={{ backgroundColor: PAPER, color: INK, margin: '0', padding: '24px 20px', fontFamily: FONT }}>
        <Preview>{preview}</Preview>
        <Container align={dir === 'rtl' ? 'right' : 'left'} style={{ maxWidth: '560px' }}>
          <Hr style={{ borderTop: `4px solid ${SIGNAL}`, margin: '0 0 24px' }} data-skip-in-text="true" />
          <Paragraph>{words.greeting}</Paragraph>
          {body}
          <Hr style={{ borderTop: `1px solid ${INK}`, margin: '32px 0 12px' }} />
          <Foot lang={lang} words={words} site={site} />
        </Container>
      </Body>
    </Html>
  );
}

const FONT = 'Georgia, "Times New Roman", "Noto Serif", serif';

function Foot({ lang, words, site }: Pick<LetterProps, 'lang' | 'words' | 'site'>) {
  const { foot } = words;
  const lines = [
    foot.automatic,
    site.runBy && foot.runBy(setApart(site.runBy)),
    site.contact && foot.contact(setApart(site.contact)),
    site.hostingCountry && foot.hostingCountry(countryName(lang, site.hostingCountry)),
    site.keptFor && foot.keptFor(setApart(site.keptFor)),
  ].filter(Boolean);
  return (
    <Paragraph lines style={{ fontSize: '14px', lineHeight: '21px', color: QUIET }}>
      {lines.join('\n')}
    </Paragraph>
  );
}
