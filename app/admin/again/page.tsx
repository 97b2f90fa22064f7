import { messagesIn } from '@/messages';
import { DoorPage } from '../../admin-page';
import { Input } from '../../field';
import { deskLanguage, requireOrganiser, wayIn } from '../../organiser-guard';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).people.againTitle };
}

export default async function Page({ searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('desk.open', { beforeCodes: true });
  const asked = await searchParams;
  const text = (name: string) => (typeof asked[name] === 'string' ? asked[name] : '');
  const { back, draft } = wayIn({ back: text('back'), draft: text('draft') });
  const refused = text('refused');
  const { people: m, admin } = messagesIn(lang);
  const blank = { lang, values: {}, errors: {} };
  return (
    <DoorPage lang={lang} title={m.againTitle}>
      {(refused === 'wrong' || refused === 'later') && (
        <p className="notice" role="alert">
          {m[refused]}
        </p>
      )}
      <p>{m.againIntro}</p>
      <form method="post" action="/admin/again/prove">
        <input type="hidden" name="back" value={back} />
        <input type="hidden" name="draft" value={draft} />
        <Input {...blank} name="password" label={admin.password} type="password" autoComplete="current-password" />
        {organiser.hasCodes && (
          <Input {...blank} name="code" label={m.againOr} hint={m.codeHint} autoComplete="one-time-code" />
        )}
        <button type="submit">{m.prove}</button>
      </form>
      <p>
        <a href={draft ? `${back}?draft=${draft}` : back}>{admin.back}</a>
      </p>
    </DoorPage>
  );
}
