import { Search } from 'lucide';
import { useId } from 'preact/hooks';
import { Choices } from '../../components/choices.tsx';
import fieldCss from '../../components/field.module.css';
import { Icon } from '../../components/icon.tsx';
import { huskelisteTexts } from '../../texts/huskeliste.ts';
import css from './list-filter.module.css';
import type { WhoFilter } from './list-memory.ts';

interface ListFilterProps {
  readonly who: WhoFilter;
  readonly search: string;
  readonly parties: readonly { readonly key: string; readonly name: string }[];
  readonly onWho: (who: WhoFilter) => void;
  readonly onSearch: (search: string) => void;
}

const texts = huskelisteTexts.filter;

/** Whose items are shown, and a search. */
export function ListFilter({ who, search, parties, onWho, onSearch }: ListFilterProps) {
  const searchId = useId();
  const party = who.startsWith('party:') ? who : '';
  return (
    <div class={css.filter}>
      <Choices<string>
        label={texts.label}
        quiet
        value={who}
        options={[
          { value: 'all', label: texts.all },
          { value: 'mine', label: texts.mine },
        ]}
        onChange={(value) => onWho(value as WhoFilter)}
      />
      <select
        class={party ? `${fieldCss.control} ${css.party} ${css.chosen}` : `${fieldCss.control} ${css.party}`}
        aria-label={texts.role}
        value={party}
        onChange={(event) => onWho((event.currentTarget.value || 'all') as WhoFilter)}
      >
        <option value="">{texts.role}</option>
        {parties.map(({ key, name }) => (
          <option key={key} value={`party:${key}`}>
            {name}
          </option>
        ))}
      </select>
      <div class={css.search}>
        <label class="only-read" for={searchId}>
          {texts.search}
        </label>
        <Icon of={Search} size={18} />
        <input
          id={searchId}
          type="search"
          class={fieldCss.control}
          autocomplete="off"
          placeholder={texts.search}
          value={search}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
