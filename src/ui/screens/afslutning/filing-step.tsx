import { filedField } from '../../../core/forloeb/closing.ts';
import { Tick } from '../../../core/forloeb/fields.ts';
import { Card } from '../../components/card.tsx';
import { Check } from '../../components/check.tsx';
import css from '../../components/flow.module.css';
import { useForloeb } from '../../forloeb-scope.tsx';
import { afslutningTexts } from '../../texts/afslutning.ts';
import { ClosingConflicts } from './closing-conflicts.tsx';
import type { StepProps } from './step-props.ts';
import { useClosing } from './use-closing.ts';

const texts = afslutningTexts.filing;

/** What must be kept elsewhere than here (RULES.md N156). */
export function FilingStep({ words }: StepProps) {
  const { me, today, people } = useForloeb();
  const { view, set, isAsked } = useClosing();
  return (
    <Card>
      <p class={css.quiet}>{texts.hint}</p>
      <ul class={css.rows}>
        {words.filing.map(({ key, title, help }) => {
          const field = filedField(key);
          const tick = Tick.safeParse(view.fields[field]).data ?? { done: false };
          return (
            <li key={key} class={css.row}>
              {!isAsked(field) && (
                <Check
                  checked={tick.done}
                  label={texts.tick(title)}
                  onChange={(done) =>
                    void set(field, done ? { done, day: today, by: me } : { done }, texts.saved, { done: false })
                  }
                />
              )}
              <span class={css.main}>
                <strong>{title}</strong>
                <span>{help}</span>
                <ClosingConflicts fields={[field]} labels={{ [field]: texts.field }} />
                {!isAsked(field) && tick.done && tick.day && (
                  <span class={css.quiet}>{texts.done(tick.day, people.byId(tick.by)?.fields.name ?? '')}</span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
