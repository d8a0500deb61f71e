import { Pencil, Plus, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Dot, Json } from '../../../core/document/types.ts';
import {
  type CaseloadEntry,
  type CaseloadStep,
  caseloadKind,
  caseloadRecordId,
} from '../../../core/forloeb/caseload.ts';
import {
  mayEditCaseload,
  type RampStep,
  rampOf,
  reviewDays,
  roughFigure,
  stepOn,
} from '../../../core/forloeb/caseload-ramp.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import flow from '../../components/flow.module.css';
import { useForloeb } from '../../forloeb-scope.tsx';
import { sagstalTexts } from '../../texts/sagstal.ts';
import { RampFigure } from './ramp-figure.tsx';
import css from './sagstal.module.css';
import { StepDialog } from './step-dialog.tsx';

const texts = sagstalTexts.ramp;

/** The write of all steps: they are one field. */
const stepsWrite = (steps: readonly CaseloadStep[]) =>
  ({
    do: 'write',
    id: caseloadRecordId,
    type: caseloadKind.type,
    fields: { steps: steps as unknown as Json },
  }) as const;

/** A step as it was opened, among the steps and with the stamps of that moment (document RULES.md W2). */
interface Opened {
  /** Undefined for a new one. */
  readonly index?: number;
  readonly steps: readonly CaseloadStep[];
  readonly seen: readonly Dot[];
}

const withStep = ({ index, steps }: Opened, step: CaseloadStep): readonly CaseloadStep[] =>
  index === undefined ? [...steps, step] : steps.map((one, at) => (at === index ? step : one));

/** The ramp drawn, and the same as a table in which it is changed. */
export function RampCard({ entry }: { readonly entry: CaseloadEntry }) {
  const { calendar, forloeb, today, viewpoint, act } = useForloeb();
  const [open, setOpen] = useState<Opened>();
  const days = { calendar, firstDay: forloeb.fields.firstDay };
  const ramp = rampOf(entry.fields, days);
  const now = stepOn(ramp, today);
  const next = ramp.find(({ from }) => from > today && from !== now?.from);
  const mayEdit = mayEditCaseload(viewpoint);
  const { steps, full } = entry.fields;
  const asSeen = { steps, seen: entry.view.stamps };
  const keep = (nextSteps: readonly CaseloadStep[], seen: readonly Dot[], text: string): Promise<boolean> =>
    act('plan', [{ ...stepsWrite(nextSteps), seen }], {
      text,
      undo: { room: 'plan', changes: [stepsWrite(steps)] },
    });
  return (
    <Card heading={texts.heading}>
      <p class={flow.text}>{now && texts.today(now, next, today)}</p>
      <RampFigure ramp={ramp} reviews={reviewDays(entry, days).map(({ day }) => day)} firstDay={days.firstDay} />
      <RampTable
        ramp={ramp}
        full={full}
        tools={
          mayEdit
            ? (step) => (
                <>
                  <Button
                    look="quiet"
                    small
                    icon={Pencil}
                    aria-label={texts.edit(texts.day(step.from, today))}
                    onClick={() => setOpen({ index: step.index, ...asSeen })}
                  />
                  {ramp.length > 1 && (
                    <Button
                      look="quiet"
                      small
                      icon={Trash2}
                      aria-label={texts.remove(texts.day(step.from, today))}
                      onClick={() => void keep(without(steps, step.index), asSeen.seen, texts.removed)}
                    />
                  )}
                </>
              )
            : undefined
        }
      />
      <p class={`${flow.quiet} ${flow.below}`}>{sagstalTexts.aim}</p>
      <p class={flow.quiet}>{sagstalTexts.onlyShare}</p>
      {mayEdit && steps.length < 12 && (
        <p class={flow.below}>
          <Button icon={Plus} onClick={() => setOpen(asSeen)}>
            {texts.add}
          </Button>
        </p>
      )}
      {open && (
        <StepDialog
          step={open.index === undefined ? undefined : open.steps[open.index]}
          onClose={() => setOpen(undefined)}
          onKeep={(step) => keep(withStep(open, step), open.seen, sagstalTexts.step.saved)}
        />
      )}
    </Card>
  );
}

const without = (steps: readonly CaseloadStep[], index: number): readonly CaseloadStep[] =>
  steps.filter((_step, at) => at !== index);

interface RampTableProps {
  readonly ramp: readonly RampStep[];
  readonly full: number | null | undefined;
  readonly tools: ((step: RampStep) => preact.ComponentChildren) | undefined;
}

/** The ramp in words: for everybody, and for those who do not see the drawing. */
function RampTable({ ramp, full, tools }: RampTableProps) {
  const { today } = useForloeb();
  const now = stepOn(ramp, today);
  return (
    <div class={css.room}>
      <table class={css.table}>
        <caption class="only-read">{texts.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.columns.from}</th>
            <th scope="col">{texts.columns.to}</th>
            <th scope="col">{texts.columns.share}</th>
            {full ? <th scope="col">{texts.columns.figure}</th> : null}
            {tools && (
              <th scope="col">
                <span class="only-read">{texts.columns.tools}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {ramp.map((step) => (
            <tr key={step.from} class={step === now ? css.now : undefined}>
              <th scope="row">
                {texts.day(step.from, today)}
                {step.pinned && <span class={flow.quiet}> {texts.pinned}</span>}
              </th>
              <td>{step.to ? texts.day(step.to, today) : texts.onward}</td>
              <td>{texts.percent(step.percent)}</td>
              {full ? <td>{texts.figure(roughFigure(full, step.percent) ?? 0)}</td> : null}
              {tools && <td class={css.tools}>{tools(step)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
