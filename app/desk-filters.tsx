import type { ReactNode } from 'react';
import { messagesIn } from '@/messages';

/** The form that narrows a list of the desk by what its fields ask. */
export function DeskFilters({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <search>
      <form className="filters" method="get">
        {children}
        <button className="quiet" type="submit">
          {messagesIn(lang).admin.filter}
        </button>
      </form>
    </search>
  );
}
