import { useState } from 'preact/hooks';
import { monthNames } from '../../../core/calendar/danish-names.ts';
import { civilDate } from '../../../core/calendar/day.ts';
import { oddFirstDays } from '../../../core/forloeb/cohort.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { TextField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { holdTexts } from '../../texts/hold.ts';
import { AnotherButton } from './another-button.tsx';
import { CommonDialog } from './common-dialog.tsx';
import css from './hold.module.css';
import { useHold } from './use-hold.ts';
import type { MemberPlan } from './use-member-plans.ts';

interface FormHoldProps {
  readonly self: MemberPlan;
  readonly others: readonly MemberPlan[];
}

/** Who begins together, and what the hold is called. Those with the same first day are chosen beforehand. */
export function FormHold({ self, others }: FormHoldProps) {
  const { form } = useHold();
  const texts = holdTexts.form;
  const [picked, setPicked] = useState<ReadonlySet<string>>();
  const [name, setName] = useState(() => texts.suggestedName(monthNames(civilDate(self.row.firstDay).month).long));
  const [tried, setTried] = useState(false);
  const [showing, setShowing] = useState(false);
  const chosen = others.filter(({ row }) => picked?.has(row.id) ?? row.firstDay === self.row.firstDay);
  const show = () => {
    setTried(true);
    if (chosen.length === 0 || name.trim() === '') return;
    setShowing(true);
  };
  if (others.length === 0) {
    return (
      <Card heading={texts.heading}>
        <p>{texts.nobody}</p>
        <p class={css.action}>
          <AnotherButton like={self} primary />
        </p>
      </Card>
    );
  }
  return (
    <Card heading={texts.heading}>
      <div class={css.fields}>
        <fieldset>
          <legend class={css.legend}>{texts.who}</legend>
          <ul class={css.people}>
            {others.map(({ row }) => (
              <li key={row.id}>
                <label class={css.person}>
                  <input
                    type="checkbox"
                    class={css.box}
                    checked={chosen.some((one) => one.row.id === row.id)}
                    onChange={(event) => {
                      const next = new Set(chosen.map((one) => one.row.id));
                      if (event.currentTarget.checked) next.add(row.id);
                      else next.delete(row.id);
                      setPicked(next);
                    }}
                  />
                  <span>
                    <strong>{row.newHire}</strong>
                    <span class={css.quiet}> {texts.begins(row.firstDay)}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          {oddFirstDays([self, ...chosen].map(({ row }) => row)).length > 0 && (
            <Notice>
              <p>{texts.apart}</p>
            </Notice>
          )}
          {tried && chosen.length === 0 && <p class={css.problem}>{texts.missingWho}</p>}
        </fieldset>
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          value={name}
          maxLength={80}
          onInput={setName}
          problem={tried && name.trim() === '' ? texts.missingName : undefined}
        />
        <div class={css.buttons}>
          <Button look="primary" onClick={show}>
            {texts.show}
          </Button>
          <AnotherButton like={self} />
        </div>
      </div>
      {showing && (
        <CommonDialog
          self={self}
          others={chosen}
          onClose={() => setShowing(false)}
          onMake={(common) => form([self, ...chosen], name, common, texts.made(name.trim(), common.length))}
        />
      )}
    </Card>
  );
}
