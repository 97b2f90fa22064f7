import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { owesCode } from '@/db';
import { messagesIn } from '@/messages';
import { DoorPage } from '../../../admin-page';
import { Input } from '../../../field';
import { deskLanguage } from '../../../organiser-guard';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).people.codeDueTitle };
}

export default async function Page({ searchParams }: Props) {
  if (!(await owesCode((await headers()).get('cookie') ?? ''))) redirect('/admin/sign-in');
  const lang = await deskLanguage();
  const { refused, back, draft } = await searchParams;
  const { people: m, admin } = messagesIn(lang);
  return (
    <DoorPage lang={lang} title={m.codeDueTitle}>
      {(refused === 'wrong' || refused === 'later') && (
        <p className="notice" role="alert">
          {refused === 'wrong' ? m.codesWrong : m.later}
        </p>
      )}
      <p>{m.codeDueIntro}</p>
      <form method="post" action="/admin/sign-in/code/give">
        {typeof back === 'string' && <input type="hidden" name="back" value={back} />}
        {typeof draft === 'string' && <input type="hidden" name="draft" value={draft} />}
        <Input
          {...{ lang, values: {}, errors: {} }}
          name="code"
          label={m.code}
          hint={m.codeHint}
          autoComplete="one-time-code"
          required
        />
        <button type="submit">{m.open}</button>
      </form>
      <form method="post" action="/admin/sign-out">
        <button className="bare" type="submit">
          {admin.signOut}
        </button>
      </form>
    </DoorPage>
  );
}
