import { HeartHandshake } from 'lucide';
import { useId } from 'preact/hooks';
import { Check } from '../../components/check.tsx';
import { Icon } from '../../components/icon.tsx';
import { spoergsmaalTexts } from '../../texts/spoergsmaal.ts';
import css from './asking.module.css';

const texts = spoergsmaalTexts.anyway;

interface AnywayCheckProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Marks a question as one that one hardly dares to ask (RULES.md N134). */
export function AnywayCheck({ checked, onChange }: AnywayCheckProps) {
  const id = useId();
  return (
    <div class={css.anyway}>
      <Check checked={checked} label={texts.label} describedBy={id} onChange={onChange} />
      <span>
        <strong aria-hidden="true">{texts.label}</strong>
        <span id={id} class={css.hint}>
          {texts.hint}
        </span>
      </span>
    </div>
  );
}

/** The mark as both see it. */
export function AnywayMark() {
  return (
    <span class={css.mark}>
      <Icon of={HeartHandshake} size={16} />
      {texts.label}
    </span>
  );
}
