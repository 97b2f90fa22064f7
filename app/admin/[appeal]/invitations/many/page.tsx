import { findAppeal, whichAreInvited } from '@/db';
import { messagesIn } from '@/messages';
import { fieldsIn } from '../../../../address-fields';
import { AdminPage } from '../../../../admin-page';
import { readTyped } from '../../../../drafted';
import { ErrorSummary, errorText, TextArea } from '../../../../field';
import { invitationLabels } from '../../../../invitation-fields';
import { type InvitationLine, readInvitationLines } from '../../../../invitation-lines';
import { MissingDeskPage } from '../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../organiser-guard';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).asking.manyTitle };
}

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('invitations.write');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const { draft = '' } = fieldsIn(await searchParams);
  const typed = await readTyped(draft);
  const read = typed ? readInvitationLines(typed.lines ?? '', organiser.countries) : null;
  const { asking: m } = messagesIn(lang);
  const here = `/admin/${slug}/invitations/many`;
  const errors: Record<string, string> = read && 'wrong' in read ? { lines: read.wrong } : {};
  if (read && 'length' in read && read.length === 0) errors.lines = 'required';
  return (
    <AdminPage lang={lang} title={m.manyTitle} appeal={slug}>
      {draft && !typed && (
        <p className="notice" role="alert">
          {m.done.expired}
        </p>
      )}
      <ErrorSummary lang={lang} errors={errors} labels={invitationLabels(lang)} />
      {read && 'length' in read && read.length > 0 && (
        <Fates {...{ lang, here, draft, lines: read, known: await whichAreKnown(appeal.id, read) }} />
      )}
      <p>{m.manyIntro}</p>
      <form method="post" action={`${here}/check`} noValidate>
        <TextArea
          {...{ lang, errors, values: typed ?? {} }}
          name="lines"
          label={m.lines}
          hint={m.linesHint}
          rows={15}
        />
        <button type="submit">{m.check}</button>
      </form>
      <p>
        <a href={`/admin/${slug}/invitations`}>{m.backToList}</a>
      </p>
    </AdminPage>
  );
}

async function whichAreKnown(appealId: string, lines: InvitationLine[]): Promise<Set<number>> {
  const sound = lines.flatMap(({ line, invitation }) => (invitation ? [{ line, ...invitation }] : []));
  const known = await whichAreInvited(appealId, sound);
  return new Set(sound.filter((_, place) => known[place]).map(({ line }) => line));
}

interface FatesProps {
  lang: string;
  here: string;
  draft: string;
  lines: InvitationLine[];
  /** The lines whose organisation is on the list already. */
  known: Set<number>;
}

/** What becomes of each line, and the button that adds them where nothing is wrong. */
function Fates({ lang, here, draft, lines, known }: FatesProps) {
  const m = messagesIn(lang).asking;
  const labels = invitationLabels(lang);
  const wrong = lines.filter(({ invitation }) => !invitation).length;
  const toAdd = lines.length - wrong - known.size;
  return (
    <section>
      <p className="notice" role={wrong ? 'alert' : 'status'}>
        {wrong ? m.wrongLines(wrong) : toAdd ? m.found(toAdd) : m.nothingToAdd}
      </p>
      {!wrong && toAdd > 0 && (
        <form method="post" action={`${here}/add`}>
          <input type="hidden" name="draft" value={draft} />
          <button type="submit">{m.addAll(toAdd)}</button>
        </form>
      )}
      <table className="stacking">
        <thead>
          <tr>
            <th scope="col">{m.line}</th>
            <th scope="col">{m.organisation}</th>
            <th scope="col">{m.fate}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, organisation, invitation, errors }) => (
            <tr key={line}>
              <th scope="row">
                {m.line} {line}
              </th>
              <td data-head={m.organisation}>
                <bdi>{organisation}</bdi>
              </td>
              <td data-head={m.fate}>
                {invitation && (known.has(line) ? m.fates.known : m.fates.add)}
                {Object.entries(errors).map(([name, error]) => (
                  <p key={name} className="error">
                    {labels[name]} · {errorText(lang, error)}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
