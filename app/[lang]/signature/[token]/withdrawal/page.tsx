import type { Metadata } from 'next';
import { readPrivateSignature } from '@/db';
import { isLanguage, messagesIn } from '@/messages';
import { MissingPage } from '../../../../missing-page';
import { MissingSignature } from '../../../../missing-signature';
import type { AtPrivatePage } from '../../../../private-route';
import { AskWithdrawal } from '../../../../private-words';

export async function generateMetadata({ params }: AtPrivatePage): Promise<Metadata> {
  return { title: messagesIn((await params).lang).privatePage.withdrawTitle };
}

export default async function Page({ params }: AtPrivatePage) {
  const { lang, token } = await params;
  if (!isLanguage(lang)) return <MissingPage lang={lang} />;
  const signature = await readPrivateSignature(token);
  if (typeof signature === 'string') return <MissingSignature lang={lang} why={signature} />;
  const { withdrawTitle: title, withdrawText: text, withdrawYes: yes, withdrawNo: no } = messagesIn(lang).privatePage;
  const name = (signature.waiting ?? signature.accepted)?.organisation ?? '';
  const here = `/${lang}/signature/${token}`;
  return <AskWithdrawal {...{ lang, title, text, yes, no, name, here }} path={`/signature/${token}/withdrawal`} />;
}
