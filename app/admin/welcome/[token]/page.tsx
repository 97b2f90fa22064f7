import { readDraft, readWelcome, SHORTEST_PASSWORD } from '@/db';
import { messagesIn } from '@/messages';
import { DoorPage } from '../../../admin-page';
import { answerWith } from '../../../exchange';
import { ErrorSummary, Input } from '../../../field';
import { deskLanguage, deskTitle } from '../../../organiser-guard';
import { errorsOf } from '../../../signature-form';
import { firstForm } from './form';

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const generateMetadata = () => deskTitle('welcomeTitle');

export default async function Page({ params, searchParams }: Props) {
  const lang = await deskLanguage();
  const { token } = await params;
  const welcome = await readWelcome(token);
  const m = messagesIn(lang).admin;
  if (!welcome) {
    answerWith(410);
    return (
      <DoorPage lang={lang} title={m.welcomeTitle}>
        <p className="lead">{m.welcomeGone}</p>
        <p>
          <a href="/admin/sign-in">{m.signIn}</a>
        </p>
      </DoorPage>
    );
  }
  const { draft, password } = await searchParams;
  const typed = typeof draft === 'string' ? await readDraft(draft) : null;
  const isFirst = !welcome.email;
  const errors = typed && isFirst ? errorsOf(firstForm.omit({ password: true }), typed) : {};
  if (typeof password === 'string') errors.password = password;
  const shown = { lang, values: typed ?? {}, errors };
  return (
    <DoorPage lang={lang} title={m.welcomeTitle}>
      <p className="lead">{m.welcomeIntro}</p>
      <ErrorSummary lang={lang} errors={errors} labels={{ name: m.yourName, email: m.email, password: m.password }} />
      <form method="post" action={`/admin/welcome/${token}/take`} noValidate>
        {isFirst ? (
          <>
            <Input {...shown} name="name" label={m.yourName} autoComplete="name" />
            <Input {...shown} name="email" label={m.email} inputMode="email" autoComplete="username" />
          </>
        ) : (
          <p>
            <bdi>{welcome.name}</bdi>, <bdi>{welcome.email}</bdi>
          </p>
        )}
        <Input
          {...{ lang, values: {}, errors }}
          name="password"
          label={m.password}
          hint={m.passwordHint(SHORTEST_PASSWORD)}
          type="password"
          autoComplete="new-password"
        />
        <button type="submit">{m.welcomeSubmit}</button>
      </form>
    </DoorPage>
  );
}
