import type { Undoable } from '@/db/types';
import { messagesIn } from '@/messages';

interface Props {
  lang: string;
  /** The address of the form. */
  action: string;
  undoable: Undoable;
  /** The view of the queue to lead back to, where there is one. */
  queue?: string;
}

/** The button that takes the last decision back, while it can be. */
export function Undo({ lang, action, undoable, queue }: Props) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="decision" value={undoable.decisionId} />
      {queue !== undefined && <input type="hidden" name="queue" value={queue} />}
      <button className="quiet" type="submit">
        {messagesIn(lang).moderation.undo}
      </button>
    </form>
  );
}
