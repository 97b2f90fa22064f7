import type { Metadata } from 'next';
import { readPrivateDemarche } from '@/db';
import { isLanguage, messagesIn } from '@/messages';
import { comma } from '@/messages/typography';
import { MissingDemarche } from '../../../../missing-demarche';
import { MissingPage } from '../../../../missing-page';
import type { AtPrivatePage } from '../../../../private-route';
import { AskWithdrawal } from '../../../../private-words';

export async function generateMetadata({ params }: AtPrivatePage): Promise<Metadata> {
  return { title: messagesIn((await params).lang).demarchePage.withdrawTitle };
}

export default async function Page({ params }: AtPrivatePage) {
  const { lang, token } = await params;
  if (!isLanguage(lang)) return <MissingPage lang={lang} />;
  const demarche = await readPrivateDemarche(token);
  if (typeof demarche === 'string') return <MissingDemarche lang={lang} why={demarche} />;
  const { withdrawTitle: title, withdrawText: text, withdrawYes: yes, withdrawNo: no } = messagesIn(lang).demarchePage;
  const name = (demarche.waiting ?? demarche.accepted)?.organisations.join(comma(lang)) ?? '';
  const here = `/${lang}/demarche/${token}`;
  return <AskWithdrawal {...{ lang, title, text, yes, no, name, here }} path={`/demarche/${token}/withdrawal`} />;
}
