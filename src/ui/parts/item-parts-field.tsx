import { Plus, X } from 'lucide';
import { useRef } from 'preact/hooks';
import type { ItemPart } from '../../core/forloeb/huskeliste.ts';
import { Button } from '../components/button.tsx';
import fieldCss from '../components/field.module.css';
import { SensitiveNotice } from '../components/sensitive-notice.tsx';
import { useServices } from '../services.ts';
import { huskelisteTexts } from '../texts/huskeliste.ts';
import css from './item-parts-field.module.css';

const texts = huskelisteTexts.sheet;

interface PartsFieldProps {
  readonly parts: readonly ItemPart[];
  readonly onChange: (parts: readonly ItemPart[]) => void;
}

/** The parts of an item, one line each. A part keeps its key, so that its tick stays with it when it is renamed. */
export function PartsField({ parts, onChange }: PartsFieldProps) {
  const { random } = useServices();
  const list = useRef<HTMLFieldSetElement>(null);
  const rename = (key: string, title: string) =>
    onChange(parts.map((part) => (part.key === key ? { ...part, title } : part)));
  const add = () => {
    onChange([...parts, { key: random(8).toLowerCase(), title: '' }]);
    setTimeout(() => [...(list.current?.querySelectorAll('input') ?? [])].at(-1)?.focus());
  };
  return (
    <fieldset ref={list}>
      <legend class={css.legend}>{texts.parts}</legend>
      <div class={css.parts}>
        {parts.map((part, index) => (
          <div key={part.key} class={css.part}>
            <input
              class={fieldCss.control}
              aria-label={texts.part(index + 1)}
              autocomplete="off"
              maxLength={200}
              value={part.title}
              onInput={(event) => rename(part.key, event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                add();
              }}
            />
            <Button
              look="quiet"
              icon={X}
              aria-label={texts.removePart(part.title)}
              onClick={() => onChange(parts.filter((other) => other.key !== part.key))}
            />
            <SensitiveNotice text={part.title} onMask={(masked) => rename(part.key, masked)} />
          </div>
        ))}
        <span class={css.add}>
          <Button small look="quiet" icon={Plus} onClick={add}>
            {texts.addPart}
          </Button>
        </span>
      </div>
    </fieldset>
  );
}
