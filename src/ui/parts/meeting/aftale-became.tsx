import { CalendarPlus, CircleCheck, ListPlus } from 'lucide';
import type { Doc } from '../../../core/document/types.ts';
import type { AftaleEntry } from '../../../core/forloeb/aftale.ts';
import { standsIn } from '../../../core/forloeb/followed.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { aftaleTexts as texts } from '../../texts/moeder.ts';
import own from './aftale.module.css';
import css from './meeting.module.css';
import { isHidden, useBecoming } from './use-becoming.ts';

/** What it has become; undefined when that was deleted, and the agreement is open again (RULES.md N111). */
export const goneOnTo = ({ fields: { became } }: AftaleEntry, plan: Doc) =>
  became && standsIn(plan)(became) ? became : undefined;

/** Where it has gone, or where it can go. */
export function Became({ aftale }: { readonly aftale: AftaleEntry }) {
  const { id, plan } = useForloeb();
  const { toItem, toActivity } = useBecoming();
  const { text, status } = aftale.fields;
  const became = goneOnTo(aftale, plan);
  if (became) {
    const isItem = became.type === 'huskeliste';
    return (
      <p class={own.became}>
        <Icon of={CircleCheck} size={16} />
        <a href={isItem ? forloebHref(id, 'huskeliste', became.id) : forloebHref(id, 'skema')}>
          {isItem ? texts.isItem : texts.isActivity}
        </a>
      </p>
    );
  }
  if (status?.done) return null;
  return (
    <>
      {isHidden(aftale) && <p class={css.meta}>{texts.seenThere}</p>}
      <div class={css.tools}>
        <Button look="quiet" small icon={ListPlus} aria-label={texts.toItemFor(text)} onClick={() => toItem(aftale)}>
          {texts.toItem}
        </Button>
        <Button
          look="quiet"
          small
          icon={CalendarPlus}
          aria-label={texts.toActivityFor(text)}
          onClick={() => toActivity(aftale)}
        >
          {texts.toActivity}
        </Button>
      </div>
    </>
  );
}
