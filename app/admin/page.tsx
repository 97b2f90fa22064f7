import { countSignatures, findText, listAppeals, readOutboxState, readOverview } from '@/db';
import { type Appeal, may, type Organiser, type Overview } from '@/db/types';
import { countryName, dayIn, messagesIn, momentIn } from '@/messages';
import { AdminPage } from '../admin-page';
import { ageIn } from '../age';
import { RowChart, TimeChart } from '../chart';
import { deskLanguage, requireOrganiser } from '../organiser-guard';

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).admin.title };
}

export default async function Page() {
  const { organiser, lang } = await requireOrganiser('desk.open');
  const appeals = await listAppeals();
  const only = appeals.length === 1 ? appeals[0]?.slug : undefined;
  return (
    <AdminPage lang={lang} title={messagesIn(lang).admin.title} appeal={only}>
      {may(organiser, 'outbox.read') && <Outbox lang={lang} />}
      {appeals.map((appeal) => (
        <Desk key={appeal.id} lang={lang} appeal={appeal} organiser={organiser} />
      ))}
    </AdminPage>
  );
}

async function Outbox({ lang }: { lang: string }) {
  const m = messagesIn(lang).overview;
  const { stuck, overBudget } = await readOutboxState();
  const stuckLetters = stuck.cutOff + stuck.overdue + stuck.failed;
  return (
    <>
      {overBudget > 0 && (
        <p className="notice">
          <a href="/admin/outbox">{m.overBudget(overBudget)}</a>
        </p>
      )}
      {stuckLetters > 0 && (
        <p className="notice">
          <a href="/admin/outbox">{m.stuckLetters(stuckLetters)}</a>
        </p>
      )}
    </>
  );
}

interface DeskProps {
  lang: string;
  appeal: Appeal;
  organiser: Organiser;
}

async function Desk({ lang, appeal, organiser }: DeskProps) {
  const [text, overview] = await Promise.all([findText(appeal, lang), readOverview(appeal.id, organiser)]);
  const { overview: m, floods } = messagesIn(lang);
  const { toDecide, oldestSince, corrections } = overview;
  const details = [
    oldestSince && m.oldest(ageIn(lang, oldestSince)),
    corrections > 0 && m.corrections(corrections),
  ].filter(Boolean);
  return (
    <section>
      <h2 lang={text.lang} dir="auto">
        {text.title}
      </h2>
      {appeal.pausedAt && (
        <p className="notice">
          <a href={`/admin/${appeal.slug}/floods`}>{floods.paused}</a> {momentIn(lang, appeal.pausedAt)}
        </p>
      )}
      <p className="lead">
        <a href={`/admin/${appeal.slug}/moderation`}>{m.toDecide(toDecide)}</a>
        {toDecide > 0 && details.length > 0 && <small> {details.join(', ')}</small>}
      </p>
      <Waiting lang={lang} slug={appeal.slug} overview={overview} organiser={organiser} />
      <Pictures lang={lang} appeal={appeal} organiser={organiser} />
      <p>
        <a href={`/${lang}/${appeal.slug}`}>{m.publicPage}</a>
      </p>
    </section>
  );
}

interface WaitingProps extends Omit<DeskProps, 'appeal'> {
  slug: string;
  overview: Overview;
}

/** What else waits, each a way to where it is done; nobody is sent where the role may not go. */
function Waiting({ lang, slug, overview, organiser }: WaitingProps) {
  const { overview: m, demarcheDesk } = messagesIn(lang);
  const { passedToMe, returned, held, objections, demarches, answersDue, decisionsPast, eraseOn } = overview;
  const ways: [boolean, string, string][] = [
    [passedToMe > 0, 'moderation?tab=mine', m.passedToMe(passedToMe)],
    [objections > 0, 'objections', m.objections(objections)],
    [demarches > 0, 'demarches', demarcheDesk.toRead(demarches)],
    [returned > 0, 'moderation?tab=answer', m.returned(returned)],
    [held > 0, 'moderation?tab=held', m.held(held)],
    [answersDue > 0 && may(organiser, 'editions.read'), 'deliveries', m.answersDue(answersDue)],
    [
      decisionsPast > 0 && may(organiser, 'invitations.read'),
      'invitations?answer=will-decide',
      m.decisionsPast(decisionsPast),
    ],
    [eraseOn !== null && may(organiser, 'erasures.run'), 'retention', eraseOn ? m.eraseOn(dayIn(lang, eraseOn)) : ''],
  ];
  const open = ways.filter(([waits]) => waits);
  if (open.length === 0) return null;
  return (
    <ul>
      {open.map(([, path, words]) => (
        <li key={path}>
          <a href={`/admin/${slug}/${path}`}>{words}</a>
        </li>
      ))}
    </ul>
  );
}

async function Pictures({ lang, appeal, organiser }: DeskProps) {
  const m = messagesIn(lang).overview;
  const { byDay, byCountry } = await countSignatures(appeal.id, organiser);
  if (byDay.length === 0) return <p>{m.noSignatures}</p>;
  const days = byDay.map(({ day, signatures }) => ({ label: dayIn(lang, day), value: signatures }));
  const countries = byCountry.map(({ country, signatures }) => ({
    label: countryName(lang, country),
    value: signatures,
  }));
  const told = { lang, asTable: m.asTable };
  return (
    <>
      {days.some(({ value }) => value > 0) ? (
        <TimeChart {...told} title={m.byDay} heads={[m.day, m.signatures]} bars={days} />
      ) : (
        <p>{m.noneSince(days[0]?.label ?? '')}</p>
      )}
      <RowChart {...told} title={m.byCountry} heads={[m.country, m.signatures]} bars={countries} />
    </>
  );
}
