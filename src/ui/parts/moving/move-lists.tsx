import { ArrowRight, ChevronDown } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { TeamDaysMoved } from '../../../core/arbejdsplads/team-days-moved.ts';
import type { Clash } from '../../../core/forloeb/move-clashes.ts';
import type { MovePreview } from '../../../core/forloeb/move-preview.ts';
import type { MovedRow, StayReason } from '../../../core/forloeb/moved-plan.ts';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { movingTexts as texts } from '../../texts/moving.ts';
import css from './move-lists.module.css';

/** So many rows stand open; more would push the rest out of sight. */
const openLimit = 6;

/** Whether "Find ledige tider" stands in its week, and finds another time for it. */
export const canBeFreed = ({ kind }: Clash): boolean => kind === 'overlap';

interface FoldProps {
  readonly heading: string;
  readonly open: boolean;
  readonly children: ComponentChildren;
}

/** A part of the preview that can be folded away. */
export function Fold({ heading, open, children }: FoldProps) {
  return (
    <details class={css.fold} open={open}>
      <summary class={css.summary}>
        <h3>{heading}</h3>
        <Icon of={ChevronDown} />
      </summary>
      {children}
    </details>
  );
}

/** What moves, in two groups, each row with its old and its new day. */
export function MovesList({ moves }: { readonly moves: readonly MovedRow[] }) {
  if (moves.length === 0) return <p class={css.quiet}>{texts.nothing}</p>;
  const groups = (['activity', 'item'] as const).map((kind) => ({
    kind,
    rows: moves.filter(({ entry }) => entry.kind === kind),
  }));
  return (
    <Fold heading={texts.moves(moves.length)} open={moves.length <= openLimit}>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ kind, rows }) => (
          <section key={kind} class={css.group}>
            <h4 class={css.groupHead}>
              {texts.groups[kind]} <span class={css.quiet}>{rows.length}</span>
            </h4>
            <ul>
              {rows.map((row) => (
                <MovesRow key={row.id} row={row} />
              ))}
            </ul>
          </section>
        ))}
    </Fold>
  );
}

function MovesRow({ row }: { readonly row: MovedRow }) {
  const { today } = useForloeb();
  return (
    <li class={css.row}>
      <span class={css.title}>{row.title}</span>
      <span class={css.days}>
        <span>{texts.from(row, today)}</span>
        <Icon of={ArrowRight} size={16} />
        <span class="only-read"> {texts.becomes} </span>
        <strong>{texts.day(row, today)}</strong>
      </span>
    </li>
  );
}

/** Team days that the new course lets go and brings (RULES.md N91). */
export function TeamDaysList({ team: { added, gone } }: { readonly team: TeamDaysMoved }) {
  const { today } = useForloeb();
  const groups = [
    { heading: texts.team.gone, rows: gone },
    { heading: texts.team.added, rows: added },
  ].filter(({ rows }) => rows.length > 0);
  const amount = added.length + gone.length;
  if (amount === 0) return null;
  return (
    <Fold heading={texts.team.heading(gone.length, added.length)} open={amount <= openLimit}>
      {groups.map(({ heading, rows }) => (
        <section key={heading} class={css.group}>
          <h4 class={css.groupHead}>
            {heading} <span class={css.quiet}>{rows.length}</span>
          </h4>
          <ul>
            {rows.map(({ id, title, day }) => (
              <li key={id} class={css.row}>
                <span class={css.title}>{title}</span>
                <span class={css.days}>{texts.team.day(day, today)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Fold>
  );
}

/** What keeps its day, by why. */
export function StaysList({ stays }: { readonly stays: MovePreview['stays'] }) {
  const { today } = useForloeb();
  const reasons = (['agreed', 'pinned', 'done'] as const satisfies readonly StayReason[]).filter(
    (reason) => stays[reason].length > 0,
  );
  const amount = reasons.reduce((sum, reason) => sum + stays[reason].length, 0);
  if (amount === 0) return null;
  return (
    <Fold heading={texts.stays(amount)} open={false}>
      {reasons.map((reason) => (
        <section key={reason} class={css.group}>
          <h4 class={css.groupHead}>
            {texts.stayGroups[reason]} <span class={css.quiet}>{stays[reason].length}</span>
          </h4>
          <ul>
            {stays[reason].map((row) => (
              <li key={row.id} class={css.row}>
                <span class={css.title}>{row.title}</span>
                <span class={css.days}>{texts.to(row, today)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Fold>
  );
}
