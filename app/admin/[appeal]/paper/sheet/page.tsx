import { checkPaper, findAppeal, readDraft } from '@/db';
import type { Double, Organiser } from '@/db/types';
import { messagesIn } from '@/messages';
import { fieldsIn } from '../../../../address-fields';
import { AdminPage } from '../../../../admin-page';
import { TickBox } from '../../../../choices';
import { ErrorSummary } from '../../../../field';
import { MissingDeskPage } from '../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../organiser-guard';
import { readSheet, sheetErrors } from '../../../../paper-form';
import type { Fields } from '../../../../read-form';
import { paperLabels, SheetFields } from '../../../../sheet-fields';
import { SignatureFields } from '../../../../signature-fields';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).paper.oneSheet };
}

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('paper.enter');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const { draft = '', wrong = '' } = fieldsIn(await searchParams);
  const typed = await readDraft(draft);
  const m = messagesIn(lang).paper;
  const errors = typed ? sheetErrors(typed) : {};
  if (typed && wrong === 'outsideReach') errors.country = wrong;
  if (typed && wrong === 'mailboxRepeated') errors.email = wrong;
  const shown = { lang, values: typed ?? { lang }, errors };
  const doubles = typed ? await findDoubles(appeal.id, appeal.addressedTo, typed, organiser) : [];
  return (
    <AdminPage lang={lang} title={m.oneSheet} appeal={slug}>
      {wrong === 'closed' && (
        <p className="notice" role="alert">
          {m.closed}
        </p>
      )}
      <ErrorSummary lang={lang} errors={errors} labels={paperLabels(lang)} />
      <p>{m.sheetIntro}</p>
      <form method="post" action={`/admin/${slug}/paper/sheet/enter`} noValidate>
        <SheetFields {...shown} />
        <SignatureFields {...shown} addressedTo={appeal.addressedTo} beside={null} />
        {doubles.length > 0 && (
          <section className="notice">
            <h2>{m.doubleTitle}</h2>
            <Doubles slug={slug} lang={lang} doubles={doubles} />
            <TickBox {...shown} name="despite" label={m.despite} />
          </section>
        )}
        <button type="submit">{m.enter}</button>
        <section>
          <h2>{m.noConsent}</h2>
          <p>{m.noConsentHint}</p>
          <button className="quiet" type="submit" name="countOnly" value="yes">
            {m.countOnly}
          </button>
        </section>
      </form>
    </AdminPage>
  );
}

async function findDoubles(appealId: string, addressedTo: string, typed: Fields, organiser: Organiser) {
  const { line } = (await readSheet(typed, addressedTo)) ?? {};
  return line ? (await checkPaper(appealId, [line], organiser)).doubles : [];
}

function Doubles({ slug, lang, doubles }: { slug: string; lang: string; doubles: Double[] }) {
  const { paper: m, statuses } = messagesIn(lang);
  return doubles.map(
    ({ signature }) =>
      signature && (
        <p key={signature.id}>
          {m.sameNameAs}{' '}
          <a href={`/admin/${slug}/moderation/${signature.id}`}>
            <bdi>{signature.organisation}</bdi>
          </a>{' '}
          · {statuses[signature.status]}
        </p>
      ),
  );
}
