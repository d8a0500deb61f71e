import { GitFork } from 'lucide';
import { useRef } from 'preact/hooks';
import type { Dot, Json } from '../../core/document/types.ts';
import { bothChangedTexts } from '../texts/fields.ts';
import css from './both-changed.module.css';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { useSay } from './messages.tsx';

export interface Version {
  readonly dot: Dot;
  readonly value: Json;
  /** Name of who wrote it and the day in words; already fit for reading. */
  readonly by: string;
  readonly when: string;
}

interface BothChangedProps {
  /** What the field is called: "Sted". */
  readonly field: string;
  readonly versions: readonly Version[];
  /** The value in words. */
  readonly show: (value: Json) => string;
  /** Keeps one version; the other is superseded. */
  readonly onKeep: (value: Json) => void;
}

/** A quiet mark where two people changed the same field apart from each other. Both are kept until somebody chooses. */
export function BothChanged({ field, versions, show, onKeep }: BothChangedProps) {
  const say = useSay();
  const mark = useRef<HTMLDetailsElement>(null);
  const keep = (value: Json) => {
    const around = mark.current?.parentElement?.closest<HTMLElement>('li, form, dialog, section, main');
    onKeep(value);
    say({ text: bothChangedTexts.kept(field) });
    // The mark goes away with the button that was pressed.
    setTimeout(() => {
      if (document.activeElement === document.body) around?.querySelector<HTMLElement>('button, a, input')?.focus();
    });
  };
  return (
    <details ref={mark} class={css.both}>
      <summary class={css.summary}>
        <Icon of={GitFork} size={16} />
        {bothChangedTexts.mark(field)}
      </summary>
      <ul class={css.versions}>
        {versions.map((version) => (
          <li key={version.dot} class={css.version}>
            <span class={css.who}>{bothChangedTexts.wrote(version.by, version.when)}</span>
            <strong>{show(version.value)}</strong>
            <Button small onClick={() => keep(version.value)}>
              {bothChangedTexts.keep}
            </Button>
          </li>
        ))}
      </ul>
      <p class={css.hint}>{bothChangedTexts.hint}</p>
    </details>
  );
}
