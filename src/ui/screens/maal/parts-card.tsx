import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { addPart, orderBehind } from '../../../core/forloeb/goal-edits.ts';
import { type GoalList, type GoalPartEntry, goalPartKind, partsOf } from '../../../core/forloeb/laeringsmaal.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { TextField } from '../../components/field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptText } from '../../hooks/use-kept-text.ts';
import { useOnce } from '../../hooks/use-once.ts';
import { usePlanEdit } from '../../hooks/use-plan-edit.ts';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { goalPageTexts as texts } from '../../texts/maal.ts';
import css from './maal.module.css';
import { PartRow } from './part-row.tsx';
import parts from './parts.module.css';

interface PartsCardProps {
  readonly goal: string;
  readonly list: GoalList;
  readonly parts: readonly GoalPartEntry[];
}

/** The topics or the systems of a goal, to be ticked off and added to. */
export function PartsCard({ goal, list, parts }: PartsCardProps) {
  const [changing, setChanging] = useState(false);
  const own = partsOf(goal, list, parts);
  const done = own.filter(({ fields }) => fields.status?.done).length;
  const aside = own.length > 0 && (
    <span class={css.listHead}>
      {texts.progress(done, own.length)}
      <Button
        small
        look="quiet"
        aria-pressed={changing}
        aria-label={texts.changeList[list]}
        onClick={() => setChanging(!changing)}
      >
        {changing ? texts.done : texts.change}
      </Button>
    </span>
  );
  return (
    <Card heading={texts.lists[list]} aside={aside}>
      {own.length === 0 && <p class={css.quiet}>{texts.none[list]}</p>}
      <ul aria-label={texts.lists[list]}>
        {own.map((part) => (
          <PartRow key={part.id} part={part} among={own} changing={changing} />
        ))}
      </ul>
      <AddPart goal={goal} list={list} own={own} />
    </Card>
  );
}

interface AddPartProps {
  readonly goal: string;
  readonly list: GoalList;
  readonly own: readonly GoalPartEntry[];
}

function AddPart({ goal, list, own }: AddPartProps) {
  const { id } = useForloeb();
  const { newId, random } = useServices();
  const edit = usePlanEdit();
  const kept = useKeptText(`${id}/${goal}/${list}`);
  const once = useOnce();
  const title = kept.text.trim();
  const add = async () => {
    const part = { id: newId(goalPartKind.type), goal, list, title, order: orderBehind(own, random) };
    if (await edit(addPart(part), texts.partAdded(title))) kept.clear();
  };
  return (
    <form
      class={parts.adding}
      onSubmit={(event) => {
        event.preventDefault();
        if (title !== '') void once(title, add);
      }}
    >
      <div class={parts.grow}>
        <TextField label={texts.add[list]} value={kept.text} onInput={kept.write} />
      </div>
      <Button type="submit" icon={Plus} disabled={kept.text.trim() === ''}>
        {appTexts.add}
      </Button>
    </form>
  );
}
