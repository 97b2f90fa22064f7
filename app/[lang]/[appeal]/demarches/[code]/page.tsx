import type { Metadata } from 'next';
import { findAppeal, findText, readPublicDemarche, readSite } from '@/db';
import { env } from '@/env';
import { isLanguage, messagesIn } from '@/messages';
import { comma } from '@/messages/typography';
import { DemarcheInFull, WhoActed } from '../../../../demarche-words';
import { mailboxIn, mailTo } from '../../../../mail-to';
import { MissingPage } from '../../../../missing-page';
import { OfAppeal } from '../../../../of-appeal';
import { publicMetadata } from '../../../../page-metadata';
import { PublicPage } from '../../../../public-page';

interface Props {
  params: Promise<{ lang: string; appeal: string; code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, appeal: slug, code } = await params;
  const appeal = await findAppeal(slug);
  const demarche = appeal && (await readPublicDemarche(appeal.id, code));
  if (!demarche) return {};
  const m = messagesIn(lang).demarches;
  const names = demarche.organisations.map(({ name }) => name).join(comma(lang)) || m.anOrganisation;
  return {
    ...publicMetadata({ lang, path: `/${slug}/demarches/${code}`, title: names, description: m.kinds[demarche.kind] }),
    // A search engine would keep a person's name after it is taken down.
    robots: { index: demarche.contact === null },
  };
}

/** One démarche, in its own words. */
export default async function Page({ params }: Props) {
  const { lang, appeal: slug, code } = await params;
  const appeal = isLanguage(lang) ? await findAppeal(slug) : null;
  const demarche = appeal && (await readPublicDemarche(appeal.id, code));
  if (!appeal || !demarche) return <MissingPage lang={lang} />;
  const [text, site] = await Promise.all([findText(appeal, lang), readSite()]);
  const shown = { lang, demarche, home: `/${lang}/${slug}` };
  const here = `${shown.home}/demarches/${code}`;
  const m = messagesIn(lang).demarches;
  return (
    <PublicPage lang={lang} path={`/${slug}/demarches/${code}`} site={site}>
      <div className="wrap plain">
        <OfAppeal lang={lang} appeal={appeal} text={text} />
        <h1>
          <WhoActed {...shown} />
        </h1>
        <DemarcheInFull lang={lang} demarche={demarche} pictures={`${here}/pictures`} />
        {demarche.organisations.length > 0 && site.contact && (
          <p className="aside unprinted">
            {m.notOurs} <Contact contact={site.contact} subject={m.title} body={env.origin + here} />
          </p>
        )}
        <p className="unprinted">
          <a href={`${shown.home}/demarches`}>{m.whole}</a>
        </p>
      </div>
    </PublicPage>
  );
}

function Contact({ contact, ...letter }: { contact: string; subject: string; body: string }) {
  const mailbox = mailboxIn(contact);
  if (!mailbox) return <bdi>{contact}</bdi>;
  return (
    <a href={mailTo(mailbox, letter)}>
      <bdi>{contact}</bdi>
    </a>
  );
}
