import { Clock } from 'lucide';
import type { JournalForm } from '../../../core/forloeb/procesjournal.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { journalTexts as texts } from '../../texts/journal.ts';
import css from './form-choices.module.css';
import { useForms } from './use-forms.ts';

interface FormChoicesProps {
  readonly onChoose: (form: JournalForm) => void;
}

/** Forms that take a few minutes, at most, come before the others. */
const quick: ReadonlySet<string> = new Set(['logbog', 'procesjournal-kort']);

/** What there is to write in, the short ones first. */
export function FormChoices({ onChoose }: FormChoicesProps) {
  const forms = useForms();
  if (forms.status === 'failed') return <Notice tone="danger" alert heading={texts.formMissing} />;
  if (forms.status === 'loading') return null;
  const groups = [
    { heading: texts.quick, found: forms.value.filter(({ id }) => quick.has(id)) },
    { heading: texts.slow, found: forms.value.filter(({ id }) => !quick.has(id)) },
  ].filter(({ found }) => found.length > 0);
  return (
    <div class={css.groups}>
      {groups.map(({ heading, found }) => (
        <section key={heading} class={css.group}>
          <h2 class={css.heading}>{heading}</h2>
          <ul class={css.forms}>
            {found.map((form) => (
              <FormChoice key={form.id} form={form} isFirst={form === groups[0]?.found[0]} onChoose={onChoose} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface FormChoiceProps extends FormChoicesProps {
  readonly form: JournalForm;
  readonly isFirst: boolean;
}

function FormChoice({ form, isFirst, onChoose }: FormChoiceProps) {
  const label = texts.begin[form.id];
  return (
    <li class={css.form}>
      <div class={css.words}>
        <div class={css.head}>
          <h3>{form.title}</h3>
          {form.time && (
            <p class={css.time}>
              <Icon of={Clock} size={16} />
              {form.time}
            </p>
          )}
        </div>
        <p class={css.about}>{form.description}</p>
      </div>
      <Button
        look={isFirst ? 'primary' : 'secondary'}
        aria-label={label ? undefined : `${texts.beginOther}: ${form.title}`}
        onClick={() => onChoose(form)}
      >
        {label ?? texts.beginOther}
      </Button>
    </li>
  );
}
