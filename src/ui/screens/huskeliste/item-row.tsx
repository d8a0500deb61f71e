import { GitFork, StickyNote } from 'lucide';
import type { Day } from '../../../core/calendar/day.ts';
import { conflictsToShow } from '../../../core/document/field-policy.ts';
import { askAbout } from '../../../core/forloeb/ask-about.ts';
import { type HuskelisteEntry, isDone, itemTitle } from '../../../core/forloeb/huskeliste.ts';
import { isLate } from '../../../core/forloeb/huskeliste-view.ts';
import { Avatar } from '../../components/avatar.tsx';
import { Check } from '../../components/check.tsx';
import { Icon } from '../../components/icon.tsx';
import { memo } from '../../components/memo.tsx';
import { NeedTag } from '../../components/need-tag.tsx';
import { huskelisteTexts as texts } from '../../texts/huskeliste.ts';
import { DeletedButEdited } from './deleted-but-edited.tsx';
import { ItemParts } from './item-parts.tsx';
import css from './item-row.module.css';
import type { ListActions } from './list-actions.ts';

interface ItemRowProps {
  readonly entry: HuskelisteEntry;
  readonly day: Day | undefined;
  readonly today: Day;
  readonly firstDay: Day;
  /** Names are handed in as text, so that the row is drawn again only when one of them is another. */
  readonly responsible: string;
  readonly isNewHire: boolean;
  readonly tickedBy: string;
  readonly rivals: string;
  readonly actions: ListActions;
  readonly onOpen: (id: string) => void;
}

/** Key of an item's element, to find it again after it has moved. */
export const rowId = (id: string): string => `punkt-${id}`;

function Row(props: ItemRowProps) {
  const { entry, day, today, responsible, isNewHire, rivals, actions, onOpen } = props;
  const { fields } = entry;
  const done = isDone(fields);
  const title = itemTitle(fields);
  const both = Object.keys(conflictsToShow(entry.view, askAbout)).length > 0;
  return (
    <li
      // biome-ignore lint/a11y/noRedundantRoles: the `ul` around a group of rows is no list (see items.tsx).
      role="listitem"
      class={done ? `${css.row} ${css.done}` : css.row}
      id={rowId(entry.id)}
      onKeyDown={(event) => {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (!step || !event.altKey) return;
        event.preventDefault();
        actions.move(entry, step as -1 | 1);
      }}
    >
      <div class={css.check}>
        <Check checked={done} label={title} onChange={(checked) => actions.tick(entry, checked)} />
      </div>
      <div class={css.body}>
        <button type="button" class={css.title} onClick={() => onOpen(entry.id)}>
          {title}
        </button>
        {fields.howTo && <p class={css.howTo}>{fields.howTo}</p>}
        {fields.note && (
          <p class={css.note}>
            <Icon of={StickyNote} size={16} label={texts.note} />
            <span>{fields.note}</span>
          </p>
        )}
        <ItemParts entry={entry} actions={actions} />
        <p class={css.meta}>
          <span class={isLate(entry, day, today) ? css.late : undefined}>{whenWords(props)}</span>
          {fields.needs.map((need) => (
            <NeedTag key={need} need={need} />
          ))}
        </p>
        {both && (
          <p class={css.both}>
            <Icon of={GitFork} size={16} />
            {texts.bothChanged}
          </p>
        )}
        {entry.view.deletedButEdited && <DeletedButEdited entry={entry} text={rivals} actions={actions} />}
      </div>
      <Responsible name={responsible} isNewHire={isNewHire} />
    </li>
  );
}

function whenWords({ entry, day, today, firstDay, tickedBy }: ItemRowProps): string {
  if (isDone(entry.fields)) return texts.ticked(tickedBy, entry.fields.status?.day, today);
  if (day === undefined) return texts.noDay;
  return isLate(entry, day, today) ? texts.late(day, today) : texts.due(day, today, firstDay);
}

function Responsible({ name, isNewHire }: { readonly name: string; readonly isNewHire: boolean }) {
  const words = name ? texts.rests(name) : texts.nobody;
  return (
    <div class={css.who} title={words}>
      <span class={css.name} aria-hidden="true">
        {name}
      </span>
      <Avatar name={name} warm={isNewHire} />
      <span class="only-read">{words}</span>
    </div>
  );
}

/** One item of the list; drawn again only when the item itself, its day or a name in it changes. */
export const ItemRow = memo(Row);
