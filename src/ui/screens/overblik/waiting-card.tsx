import { itemTitle } from '../../../core/forloeb/huskeliste.ts';
import type { Waiting } from '../../../core/forloeb/overblik.ts';
import { Avatar } from '../../components/avatar.tsx';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { overblikTexts } from '../../texts/overblik.ts';
import { ContactLink } from './contact-link.tsx';
import { dueWords } from './next-steps.tsx';
import css from './side-cards.module.css';

const texts = overblikTexts.waiting;
/** Items named for each person; the rest is a number. */
const named = 2;

/** What others owe: by person, the oldest first. */
export function WaitingCard({ waiting }: { readonly waiting: readonly Waiting[] }) {
  const { id, today } = useForloeb();
  if (waiting.length === 0) return null;
  return (
    <Card heading={texts.heading}>
      <ul class={css.waiting}>
        {waiting.map(({ name, party, items }) => (
          <li key={name} class={css.owing}>
            <Avatar name={name} />
            <div class={css.owed}>
              <strong>{name}</strong>
              {items.slice(0, named).map((item) => (
                <a key={item.entry.id} class={css.item} href={forloebHref(id, 'huskeliste', item.entry.id)}>
                  {itemTitle(item.entry.fields)}
                  <span class={css.due}>{dueWords(item, today)}</span>
                </a>
              ))}
              {items.length > named && <span class={css.due}>{texts.andMore(items.length - named)}</span>}
              <ContactLink party={party} look="quiet" />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
