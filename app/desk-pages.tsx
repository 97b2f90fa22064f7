import { messagesIn } from '@/messages';

interface Props {
  lang: string;
  page: number;
  pages: number;
  /** The address of another page. */
  to: (page: number) => string;
}

/** The ways to the pages before and after this one, where there is more than one. */
export function DeskPages({ lang, page, pages, to }: Props) {
  const { admin } = messagesIn(lang);
  if (pages < 2) return null;
  return (
    <nav aria-label={admin.page(page, pages)}>
      <p>
        {page > 1 && <a href={to(page - 1)}>{admin.previous}</a>} {admin.page(page, pages)}{' '}
        {page < pages && <a href={to(page + 1)}>{admin.next}</a>}
      </p>
    </nav>
  );
}
