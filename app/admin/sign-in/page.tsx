import { messagesIn } from '@/messages';
import { DoorPage } from '../../admin-page';
import { Input } from '../../field';
import { deskLanguage, deskTitle } from '../../organiser-guard';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const generateMetadata = () => deskTitle('signIn');

export default async function Page({ searchParams }: Props) {
  const lang = await deskLanguage();
  const { refused, back, draft } = await searchParams;
  const m = messagesIn(lang).admin;
  const blank = { lang, values: {}, errors: {} };
  return (
    <DoorPage lang={lang} title={m.title}>
      {(refused === 'wrong' || refused === 'later') && (
        <p className="notice" role="alert">
          {m[refused]}
        </p>
      )}
      <form method="post" action="/admin/session">
        {typeof back === 'string' && <input type="hidden" name="back" value={back} />}
        {typeof draft === 'string' && <input type="hidden" name="draft" value={draft} />}
        <Input {...blank} name="email" label={m.email} inputMode="email" autoComplete="username" required />
        <Input {...blank} name="password" label={m.password} type="password" autoComplete="current-password" required />
        <button type="submit">{m.signIn}</button>
      </form>
      <p className="aside">{m.forgotten}</p>
    </DoorPage>
  );
}
