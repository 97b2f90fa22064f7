import type { Metadata } from 'next';
import { findAppeal, findInvitationByToken, findText, readDraft, readSite, siteMayCollect } from '@/db';
import { shutBecause } from '@/db/types';
import { isLanguage, messagesIn } from '@/messages';
import { MissingPage } from '../../../missing-page';
import { publicMetadata } from '../../../page-metadata';
import { originalsBeside } from '../../../promises';
import { PublicPage } from '../../../public-page';
import { SignPage } from './form';

interface Props {
  params: Promise<{ lang: string; appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, appeal } = await params;
  const { title, intro } = messagesIn(lang).sign;
  return publicMetadata({ lang, path: `/${appeal}/sign`, title, description: intro });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang, appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return <MissingPage lang={lang} />;
  const { draft, invitation } = await searchParams;
  const kept = typeof draft === 'string' ? draft : undefined;
  const [text, site, mayCollect, beside] = await Promise.all([
    findText(appeal, lang),
    readSite(),
    siteMayCollect(),
    originalsBeside(lang),
  ]);
  const typed = kept ? await readDraft(kept) : null;
  const m = messagesIn(lang);
  const shut = shutBecause(appeal);
  const closed = shut === 'closed' ? m.closed.appeal : !mayCollect ? m.closed.site : shut && m.closed.paused;
  if (closed && !typed)
    return (
      <PublicPage lang={lang} path={`/${slug}/sign`} site={site}>
        <div className="wrap plain">
          <h1>{m.sign.title}</h1>
          <p className="notice">{closed}</p>
          <p>
            <a href={`/${lang}/${slug}`}>{m.sign.readText}</a>
          </p>
        </div>
      </PublicPage>
    );
  const invited = typeof invitation === 'string' ? await invitedBy(invitation, appeal.id) : undefined;
  return (
    <SignPage {...{ lang, appeal, text, site, beside, typed, draft: kept, invited }} notice={closed ?? undefined} />
  );
}

/** What the holder of a personal link of this appeal finds filled in; any other token is as none. */
async function invitedBy(token: string, appealId: string) {
  const linked = await findInvitationByToken(token);
  if (linked?.appealId !== appealId) return undefined;
  return { organisation: linked.organisation, country: linked.country, invitation: token };
}
