import { Handshake } from 'lucide';
import { Tick } from '../../../core/forloeb/fields.ts';
import { Card } from '../../components/card.tsx';
import { Check } from '../../components/check.tsx';
import css from '../../components/flow.module.css';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { afslutningTexts } from '../../texts/afslutning.ts';
import { ClosingConflicts } from './closing-conflicts.tsx';
import type { StepProps } from './step-props.ts';
import { useClosing } from './use-closing.ts';

const texts = afslutningTexts.role;

/** From kontaktperson to colleague. */
export function RoleStep({ words }: StepProps) {
  const { me, today, viewpoint } = useForloeb();
  const { view, set, isAsked } = useClosing();
  const tick = Tick.safeParse(view.fields['roleChange']).data ?? { done: false };
  const change = (done: boolean) =>
    void set('roleChange', done ? { done, day: today, by: me } : { done }, texts.said, { done: false });
  return (
    <Card>
      <div class={css.fields}>
        <ClosingConflicts fields={['roleChange']} />
        <span class={css.done}>
          <Icon of={Handshake} size={32} />
        </span>
        {words.roleChange.map((line) => (
          <p key={line} class={css.text}>
            {line}
          </p>
        ))}
        {isAsked('roleChange') ? null : viewpoint === 'ny' ? (
          <p class={css.quiet}>{tick.done && tick.day ? texts.done(tick.day) : texts.waits}</p>
        ) : (
          <div class={css.buttons}>
            <Check checked={tick.done} label={texts.tick} onChange={change} />
            <span aria-hidden="true">{tick.done && tick.day ? texts.done(tick.day) : texts.tick}</span>
          </div>
        )}
      </div>
    </Card>
  );
}
