import type { Metadata } from 'next';
import { findAppeal, findText, readSite } from '@/db';
import { directionOf, isLanguage, messagesIn } from '@/messages';
import { asPlainText, setApart } from '@/messages/names-in-text';
import { titleAway, unbroken } from '@/messages/typography';
import { mailboxIn, mailTo } from '../../../mail-to';
import { MissingPage } from '../../../missing-page';
import { OfAppeal } from '../../../of-appeal';
import { publicMetadata } from '../../../page-metadata';
import { ProvenanceInShort } from '../../../provenance';
import { PublicPage } from '../../../public-page';

interface Props {
  params: Promise<{ lang: string; appeal: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, appeal: slug } = await params;
  const { title, intro } = messagesIn(lang).withoutSite;
  return publicMetadata({ lang, path: `/${slug}/without-this-site`, title, description: intro });
}

/** Ten plain lines by which an organisation signs through any mail or messenger. */
export default async function Page({ params }: Props) {
  const { lang, appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return <MissingPage lang={lang} />;
  const [text, site] = await Promise.all([findText(appeal, lang), readSite()]);
  const m = messagesIn(lang).withoutSite;
  const title = titleAway(lang, unbroken(text.title), text.status === 'draft');
  const named = asPlainText(setApart(title), directionOf(lang));
  const lines = m.lines.map((line, place) => `${place + 1}. ${line}${place === 0 ? ` ${named}` : ''}`);
  return (
    <PublicPage lang={lang} path={`/${slug}/without-this-site`} site={site}>
      <div className="wrap plain">
        <OfAppeal lang={lang} appeal={appeal} text={text} />
        <ProvenanceInShort lang={lang} appeal={appeal} text={text} />
        <h1>{m.title}</h1>
        <p className="lead">{m.intro}</p>
        <p className="notice">{m.risk}</p>
        <div className="motion">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <SendTo lang={lang} contact={site.contact} subject={title} lines={lines} />
      </div>
    </PublicPage>
  );
}

function SendTo({
  lang,
  contact,
  subject,
  lines,
}: {
  lang: string;
  contact: string;
  subject: string;
  lines: string[];
}) {
  const m = messagesIn(lang).withoutSite;
  if (!contact) return <p>{m.nobody}</p>;
  const mailbox = mailboxIn(contact);
  return (
    <>
      <h2>{m.sendTo}</h2>
      <p>
        <bdi>{contact}</bdi>
      </p>
      {mailbox && (
        <p>
          <a href={mailTo(mailbox, { subject, body: lines.join('\n\n') })}>{m.openMail}</a>
        </p>
      )}
    </>
  );
}
