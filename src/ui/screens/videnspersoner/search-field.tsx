import { Search, X } from 'lucide';
import { useId } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import fieldCss from '../../components/field.module.css';
import { Icon } from '../../components/icon.tsx';
import { vpTexts } from '../../texts/videnspersoner.ts';
import css from './search-field.module.css';

interface SearchFieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** Search while typing; Escape empties it. */
export function SearchField({ value, onInput }: SearchFieldProps) {
  const id = useId();
  return (
    <search class={css.search}>
      <label class="only-read" for={id}>
        {vpTexts.search}
      </label>
      <span class={css.icon}>
        <Icon of={Search} />
      </span>
      <input
        id={id}
        class={`${fieldCss.control} ${css.input}`}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autocomplete="off"
        maxLength={100}
        placeholder={vpTexts.search}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onInput('');
        }}
      />
      {value !== '' && (
        <span class={css.clear}>
          <Button
            look="quiet"
            icon={X}
            aria-label={vpTexts.clearSearch}
            onClick={() => {
              onInput('');
              document.getElementById(id)?.focus();
            }}
          />
        </span>
      )}
    </search>
  );
}
