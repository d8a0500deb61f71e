import { useState } from 'preact/hooks';
import type { Offset } from '../../../core/calendar/offset.ts';
import { TextField } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { programmeSheetTexts as texts } from '../../texts/programmer.ts';
import css from './programmer.module.css';

interface OffsetFieldProps {
  readonly value: Offset;
  readonly problem: string | undefined;
  /** An amount of 0 stands for something that is no number from 1. */
  readonly onChange: (offset: Offset) => void;
}

type Direction = keyof typeof texts.units;
const directions = Object.keys(texts.units) as readonly Direction[];
const largest = 400;

/** How far from the first day: a number, and what it counts. */
export function OffsetField({ value, problem, onChange }: OffsetFieldProps) {
  const [text, setText] = useState(String(Math.abs(value.amount)));
  const [direction, setDirection] = useState<Direction>(`${value.unit}${value.amount < 0 ? '-' : '+'}`);
  const change = (nextText: string, nextDirection: Direction) => {
    setText(nextText);
    setDirection(nextDirection);
    const number = /^\d{1,3}$/.test(nextText.trim()) ? Number(nextText) : 0;
    const amount = number > largest ? 0 : number;
    const unit = nextDirection.slice(0, -1) as Offset['unit'];
    onChange({ unit, amount: nextDirection.endsWith('-') ? -amount : amount });
  };
  return (
    <fieldset>
      <legend class={css.legend}>{texts.offset}</legend>
      <div class={css.offset}>
        <TextField
          label={texts.amount}
          value={text}
          inputMode="numeric"
          maxLength={3}
          problem={problem}
          onInput={(next) => change(next, direction)}
        />
        <Select
          label={texts.kind}
          value={direction}
          options={directions.map((name) => ({ value: name, label: texts.units[name] }))}
          onChange={(next) => change(text, next)}
        />
      </div>
    </fieldset>
  );
}
