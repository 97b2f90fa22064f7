import { Button } from '@react-email/button';
import { Link } from '@react-email/link';
import { Text } from '@react-email/text';
import { type CSSProperties, Fragment } from 'react';
import { dayIn, type Messages } from '@/messages';
import { splitNames } from '@/messages/names-in-text';
import type { Occasion } from './letter';

// The passages that letters are made of. Black on white, and one red.
export const INK = '#111111';
export const PAPER = '#ffffff';
export const QUIET = '#4a4a4a';
export const SIGNAL = '#b3121d';

const TEXT: CSSProperties = { fontSize: '17px', lineHeight: '26px', margin: '0 0 16px' };

interface ParagraphProps {
  /** A sentence of the messages, or several; names in it are set apart. */
  children: string;
  /** Whether its line breaks are kept. */
  lines?: boolean;
  style?: CSSProperties;
}

export function Paragraph({ children, lines = false, style }: ParagraphProps) {
  const shown = lines ? children.split('\n') : [children];
  return (
    <Text style={{ ...TEXT, ...style }}>
      {shown.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a letter never change places.
        <Fragment key={i}>
          {i > 0 && <br />}
          <Sentence>{line}</Sentence>
        </Fragment>
      ))}
    </Text>
  );
}

export function Title({ children }: { children: string }) {
  return (
    <h2 style={{ fontSize: '17px', lineHeight: '26px', margin: '24px 0 4px' }}>
      <Sentence>{children}</Sentence>
    </h2>
  );
}

export function Steps({ children }: { children: string[] }) {
  return (
    <ol style={{ ...TEXT, paddingInlineStart: '24px' }}>
      {children.map((step) => (
        <li key={step} style={{ marginBottom: '6px' }}>
          <Sentence>{step}</Sentence>
        </li>
      ))}
    </ol>
  );
}

/** The appeal that the signature supports; nothing where it may not be named. */
export function Appeal({ title, words }: { title: string | null; words: Messages['letters'] }) {
  return title === null ? null : <Paragraph>{words.supports(title)}</Paragraph>;
}

/** Until when signatures are collected and when the list is handed over, where these days are set. */
export function Days({ lang, words, facts }: Pick<Occasion, 'lang' | 'words' | 'facts'>) {
  const says = words.days;
  return (['closesOn', 'handoverOn'] as const).map(
    (which) => facts[which] && <Paragraph key={which}>{says[which](dayIn(lang, String(facts[which])))}</Paragraph>,
  );
}

/** What an organiser wrote, line by line, in whatever direction it runs. */
export function Quote({ children }: { children: string | null }) {
  if (!children) return null;
  return (
    <blockquote dir="auto" style={{ margin: '0 0 16px', padding: '0 14px', borderInlineStart: `3px solid ${INK}` }}>
      <Paragraph lines style={{ margin: '0' }}>
        {children}
      </Paragraph>
    </blockquote>
  );
}

interface PrivatePageProps {
  link: string;
  words: Messages['letters'];
  button?: string;
}

/** The way to the private page: a button, and its whole address for where buttons don't work. */
export function PrivatePage({ link, words, button = words.privatePage }: PrivatePageProps) {
  return (
    <>
      <p className="button" style={{ margin: '24px 0' }}>
        <Button
          href={link}
          className="button"
          style={{
            ...TEXT,
            backgroundColor: SIGNAL,
            color: PAPER,
            padding: '12px 22px',
            margin: '0',
            fontWeight: 'bold',
          }}
        >
          {button}
        </Button>
      </p>
      <div data-skip-in-text="true">
        <Paragraph style={{ ...SMALL, margin: '0' }}>{words.ifTheButtonFails}</Paragraph>
      </div>
      <Address link={link} />
      <Paragraph style={SMALL}>{words.keepForYourself}</Paragraph>
    </>
  );
}

/** An address on a line of its own, broken only by what shows it. */
export function Address({ link }: { link: string }) {
  return (
    <p
      dir="ltr"
      className="address"
      style={{ ...SMALL, margin: '0 0 16px', textAlign: 'start', wordBreak: 'break-all' }}
    >
      <Link href={link} style={{ color: SIGNAL, textDecoration: 'underline' }}>
        {link}
      </Link>
    </p>
  );
}

const SMALL: CSSProperties = { fontSize: '15px', lineHeight: '22px' };

function Sentence({ children }: { children: string }) {
  return splitNames(children).map(({ text, isName }, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places.
    return isName ? <bdi key={i}>{text}</bdi> : <Fragment key={i}>{text}</Fragment>;
  });
}
