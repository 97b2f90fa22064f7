import { countQueue } from '@/db';
import { FLAG_NAMES, KINDS, type Organiser, type QueueNumbers } from '@/db/types';
import { countriesIn, LANGUAGES, languageName, messagesIn, numberIn } from '@/messages';
import { TickBox } from './choices';
import { DeskFilters } from './desk-filters';
import { Input, Select } from './field';
import { fieldsOf, type QueueView, queueAddress, STATUSES, TABS, type Tab } from './queue-view';

interface TabsProps {
  lang: string;
  slug: string;
  appealId: string;
  organiser: Organiser;
  view: QueueView;
}

/** The parts of the queue, each with how much it holds. */
export async function QueueTabs({ lang, slug, appealId, organiser, view }: TabsProps) {
  const m = messagesIn(lang).moderation;
  const held = numbersOf(await countQueue(appealId, organiser));
  return (
    <nav aria-label={m.tabsLabel}>
      <ul className="tabs">
        {TABS.map((tab) => (
          <li key={tab}>
            <a href={queueAddress(slug, { tab, filter: {} })} aria-current={tab === view.tab ? 'page' : undefined}>
              {m.tabs[tab]} {numberIn(lang, held[tab])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function numbersOf({ toDecide, passedToMe, byStatus }: QueueNumbers): Record<Tab, number> {
  const all = STATUSES.reduce((sum, status) => sum + (byStatus[status] ?? 0), 0);
  return { decide: toDecide, answer: byStatus.returned ?? 0, held: byStatus.held ?? 0, mine: passedToMe, all };
}

interface FiltersProps {
  lang: string;
  view: QueueView;
  /** The languages that the organiser reads. */
  reads: string[];
}

/** What of this part of the queue is shown. */
export function QueueFilters({ lang, view, reads }: FiltersProps) {
  const { admin, moderation: m, kinds, statuses } = messagesIn(lang);
  const shown = { lang, values: fieldsOf(view), errors: {} };
  return (
    <DeskFilters lang={lang}>
      <input type="hidden" name="tab" value={view.tab} />
      <Input {...shown} name="query" label={admin.search} hint={admin.searchHint} type="search" />
      {view.tab === 'all' && (
        <Select
          {...shown}
          name="status"
          label={admin.status}
          prompt={admin.all}
          options={STATUSES.map((value) => ({ value, label: statuses[value] }))}
        />
      )}
      <Select
        {...shown}
        name="country"
        label={admin.country}
        prompt={admin.all}
        options={countriesIn(lang).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        {...shown}
        name="kind"
        label={m.kind}
        prompt={m.every}
        options={KINDS.map((value) => ({ value, label: kinds[value] }))}
      />
      <Select
        {...shown}
        name="lang"
        label={m.signedIn}
        prompt={m.every}
        options={LANGUAGES.map((value) => ({ value, label: languageName(value, lang) }))}
      />
      <Select
        {...shown}
        name="flag"
        label={m.flag}
        prompt={m.noMatter}
        options={FLAG_NAMES.map((value) => ({ value, label: m.flags[value] }))}
      />
      {reads.length > 0 && <TickBox {...shown} name="languages" label={m.inMyLanguages} />}
    </DeskFilters>
  );
}
