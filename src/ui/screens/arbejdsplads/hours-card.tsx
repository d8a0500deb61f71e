import { useState } from 'preact/hooks';
import { readWorkplace } from '../../../core/arbejdsplads/workplace.ts';
import type { Json } from '../../../core/document/types.ts';
import { isUsualWeek, usualHours, usualWeek, WorkingWeek } from '../../../core/forloeb/working-week.ts';
import { Card } from '../../components/card.tsx';
import { Check } from '../../components/check.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import css from './arbejdsplads.module.css';
import { type WorkplaceScope, workplaceWrite } from './use-workplace.ts';

const texts = arbejdspladsTexts.hours;
const workdays = [1, 2, 3, 4, 5] as const;
type Row = { readonly weekday: (typeof workdays)[number]; readonly from: string; readonly to: string };

const rowsOf = (week: WorkingWeek): readonly Row[] =>
  week.flatMap(({ weekday, from, to }) => (weekday <= 5 ? [{ weekday: weekday as Row['weekday'], from, to }] : []));

/** The usual week of the workplace: full time unless it has hours of its own. */
export function HoursCard({ scope }: { readonly scope: WorkplaceScope }) {
  const stored = readWorkplace(scope.doc)?.fields.workingWeek ?? usualWeek;
  const [edited, setEdited] = useState<readonly Row[]>();
  const [problem, setProblem] = useState<string>();
  const rows = edited ?? rowsOf(stored);
  const keep = (next: readonly Row[]) => {
    setEdited(next);
    if (next.length === 0) return setProblem(texts.none);
    const parsed = WorkingWeek.safeParse(next);
    if (!parsed.success) return setProblem(texts.wrong);
    setProblem(undefined);
    const value: Json = isUsualWeek(next) ? null : next.map((row) => ({ ...row }));
    void scope
      .act([{ ...workplaceWrite({ workingWeek: value }), seen: scope.view?.stamps ?? [] }])
      .then((kept) => kept && setEdited(undefined));
  };
  const change = (weekday: Row['weekday'], part: Partial<Row> | undefined) => {
    const others = rows.filter((row) => row.weekday !== weekday);
    const row = rows.find((one) => one.weekday === weekday) ?? { weekday, ...usualHours };
    keep(part ? [...others, { ...row, ...part }].sort((a, b) => a.weekday - b.weekday) : others);
  };
  return (
    <Card heading={texts.heading}>
      <p class={css.quiet}>{texts.hint}</p>
      <ul class={css.week}>
        {workdays.map((weekday) => {
          const row = rows.find((one) => one.weekday === weekday);
          const name = texts.day(weekday);
          return (
            <li key={weekday} class={css.weekday}>
              <span class={css.works}>
                <Check
                  small
                  checked={row !== undefined}
                  label={texts.works(name)}
                  onChange={(on) => change(weekday, on ? {} : undefined)}
                />
                <span aria-hidden="true">{name}</span>
              </span>
              {row ? (
                <>
                  <TimeField
                    label={texts.from(name)}
                    value={row.from}
                    onChange={(from) => from && change(weekday, { from })}
                  />
                  <TimeField label={texts.to(name)} value={row.to} onChange={(to) => to && change(weekday, { to })} />
                </>
              ) : (
                <span class={css.quiet}>{texts.off}</span>
              )}
            </li>
          );
        })}
      </ul>
      <p role="alert" class={css.problem}>
        {problem}
      </p>
    </Card>
  );
}
