import type { Metadata } from 'next';
import { readPrivateSignature, readSite } from '@/db';
import { isLanguage, messagesIn } from '@/messages';
import { MissingPage } from '../../../../missing-page';
import { MissingSignature } from '../../../../missing-signature';
import { PublicPage } from '../../../../public-page';

interface Props {
  params: Promise<{ lang: string; token: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesIn((await params).lang).privatePage.withdrawTitle };
}

export default async function Page({ params }: Props) {
  const { lang, token } = await params;
  if (!isLanguage(lang)) return <MissingPage lang={lang} />;
  const signature = await readPrivateSignature(token);
  if (typeof signature === 'string') return <MissingSignature lang={lang} why={signature} />;
  const m = messagesIn(lang).privatePage;
  const here = `/${lang}/signature/${token}`;
  return (
    <PublicPage lang={lang} path={`/signature/${token}/withdrawal`} site={await readSite()}>
      <div className="wrap plain">
        <h1>{m.withdrawTitle}</h1>
        <p>
          <bdi className="organisation">{(signature.waiting ?? signature.accepted)?.organisation}</bdi>
        </p>
        <p className="lead">{m.withdrawText}</p>
        <form method="post" action={`${here}/withdraw`}>
          <button type="submit">{m.withdrawYes}</button>
        </form>
        <p>
          <a href={here}>{m.withdrawNo}</a>
        </p>
      </div>
    </PublicPage>
  );
}
