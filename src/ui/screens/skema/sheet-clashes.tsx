import type { Party } from '../../../core/forloeb/fields.ts';
import { Notice } from '../../components/notice.tsx';
import { useClashes } from '../../parts/clashes/clashes.tsx';
import type { ActivityDraft } from './activity-draft.ts';
import css from './activity-sheet.module.css';

/** What the activity would clash with in other forløb, while it is being written. Its own plan is told of beside the hours. */
export function SheetClashes({ id, draft }: { readonly id: string; readonly draft: ActivityDraft }) {
  const clashes = useClashes();
  const { day, from, to, title, kind, place } = draft;
  const who = draft.who.filter((party): party is Party => party !== null);
  const isCancelled = draft.state === 'cancelled';
  const found = day && from && to && !isCancelled ? clashes.at({ id, title, kind, day, from, to, who, place }) : [];
  return (
    <div role="status" class={css.notices}>
      {found
        .filter(({ elsewhere }) => elsewhere)
        .map(({ text }) => (
          <Notice key={text}>
            <p>{text}</p>
          </Notice>
        ))}
    </div>
  );
}
