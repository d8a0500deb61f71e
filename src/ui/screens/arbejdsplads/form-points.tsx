import { ArrowDown, ArrowUp, EyeOff, Plus, Trash2, Undo2 } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { columnsOf, type EditedPoint, type Point } from '../../../core/forloeb/own-form.ts';
import type { JournalForm } from '../../../core/forloeb/procesjournal.ts';
import { Button } from '../../components/button.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { useServices } from '../../services.ts';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import css from './form-points.module.css';

const texts = arbejdspladsTexts.forms;

interface FormPointsProps {
  readonly points: readonly EditedPoint[];
  readonly base: JournalForm | undefined;
  /** Whether what is missing is pointed out. */
  readonly asked: boolean;
  readonly onChange: (points: readonly EditedPoint[]) => void;
}

/** The headings of a form, to be worded, moved, left out and added to. */
export function FormPoints({ points, base, asked, onChange }: FormPointsProps) {
  const { random } = useServices();
  // In a form whose answers can be taken along to the mentor meeting, a further one can too.
  const agenda = base?.prompts.every((prompt) => prompt.input !== 'text' || prompt.agenda) === true;
  const added = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const key = added.current;
    added.current = undefined;
    if (key) document.querySelector<HTMLElement>(`[data-point="${key}"] input`)?.focus();
  });
  const add = () => {
    const point: Point = { key: `e-${random(8).toLowerCase()}`, heading: '', input: 'text', ...(agenda && { agenda }) };
    added.current = point.key;
    onChange([...points, { point, heading: '', help: '', out: false, columns: [] }]);
  };
  return (
    <>
      <PointList
        points={points}
        suggested={base?.prompts ?? []}
        name={texts.headingName}
        asked={asked}
        onChange={onChange}
      />
      <div>
        <Button icon={Plus} onClick={add}>
          {texts.add}
        </Button>
      </div>
    </>
  );
}

interface PointListProps {
  readonly points: readonly EditedPoint[];
  readonly suggested: readonly Point[];
  readonly name: (number: number) => string;
  readonly asked: boolean;
  readonly onChange: (points: readonly EditedPoint[]) => void;
}

function PointList({ points, suggested, name, asked, onChange }: PointListProps) {
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const key = focusNext.current;
    focusNext.current = undefined;
    const point = key && list.current?.querySelector(`[data-point="${key}"]`);
    // One that is left out has no field.
    if (point) (point.querySelector('input') ?? point.querySelector<HTMLElement>('button:enabled'))?.focus();
  });
  const put = (index: number, next: EditedPoint) => onChange(points.with(index, next));
  const move = (index: number, by: -1 | 1) => {
    const next = [...points];
    next.splice(index + by, 0, ...next.splice(index, 1));
    focusNext.current = points[index]?.point.key;
    onChange(next);
  };
  const remove = (index: number) => {
    focusNext.current = (points[index + 1] ?? points[index - 1])?.point.key;
    onChange(points.filter((_one, other) => other !== index));
  };
  return (
    <ol ref={list} class={css.points}>
      {points.map((one, index) => (
        <li key={one.point.key} class={css.point} data-point={one.point.key}>
          <PointRow
            one={one}
            name={name(index + 1)}
            asked={asked}
            isOwn={!suggested.some(({ key }) => key === one.point.key)}
            onChange={(next) => put(index, next)}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
            isFirst={index === 0}
            isLast={index === points.length - 1}
          />
          {!one.out && one.columns.length > 0 && (
            <PointList
              points={one.columns}
              suggested={columnsOf(one.point)}
              name={texts.column}
              asked={asked}
              onChange={(columns) => put(index, { ...one, columns })}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

interface PointRowProps {
  readonly one: EditedPoint;
  readonly name: string;
  readonly asked: boolean;
  readonly isOwn: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (next: EditedPoint) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function PointRow({ one, name, asked, isOwn, isFirst, isLast, onChange, onMove, onRemove }: PointRowProps) {
  const { heading, help, out, point } = one;
  const leave = isOwn
    ? { icon: Trash2, deed: texts.remove, onClick: onRemove }
    : {
        icon: out ? Undo2 : EyeOff,
        deed: out ? texts.bringBack : texts.leaveOut,
        onClick: () => onChange({ ...one, out: !out }),
      };
  return (
    <>
      <div class={css.tools}>
        <strong class={css.name}>{out ? heading : name}</strong>
        <Button look="quiet" icon={ArrowUp} aria-label={texts.up(name)} disabled={isFirst} onClick={() => onMove(-1)} />
        <Button
          look="quiet"
          icon={ArrowDown}
          aria-label={texts.down(name)}
          disabled={isLast}
          onClick={() => onMove(1)}
        />
        <Button look="quiet" icon={leave.icon} aria-label={texts.named(leave.deed, name)} onClick={leave.onClick} />
      </div>
      {out ? (
        <p class={css.quiet}>{texts.left}</p>
      ) : (
        <>
          <TextField
            label={name}
            quiet
            value={heading}
            problem={asked && !heading.trim() ? texts.missingHeading : undefined}
            onInput={(next) => onChange({ ...one, heading: next })}
          />
          <TextArea
            label={texts.help(name)}
            optional
            rows={2}
            value={help}
            onInput={(next) => onChange({ ...one, help: next })}
          />
          {'mentor' in point && point['mentor'] === true && <p class={css.quiet}>{texts.mentor}</p>}
        </>
      )}
    </>
  );
}
