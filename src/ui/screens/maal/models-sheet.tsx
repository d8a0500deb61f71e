import { Check as CheckIcon } from 'lucide';
import { useState } from 'preact/hooks';
import { orderBehind } from '../../../core/forloeb/goal-edits.ts';
import {
  type GoalArea,
  type GoalModel,
  type GoalModels,
  goalAreas,
  isTaken,
  takeModel,
} from '../../../core/forloeb/goal-model.ts';
import type { Edit } from '../../../core/forloeb/huskeliste-edits.ts';
import type { GoalEntry } from '../../../core/forloeb/laeringsmaal.ts';
import { goalAreaLabels } from '../../../core/forloeb/learning-labels.ts';
import { templateAuthor } from '../../../core/forloeb/template-records.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { NeedTag } from '../../components/need-tag.tsx';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { usePlanEdit } from '../../hooks/use-plan-edit.ts';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { modelTexts as texts } from '../../texts/maal.ts';
import css from './maal.module.css';
import own from './models-sheet.module.css';

/** The goals as they come with the app; that they fit their schema is tested with the app. */
const loadModels = async () => (await import('../../catalogues/suggestions.ts')).laeringsmaal as GoalModels;

interface ModelsSheetProps {
  readonly goals: readonly GoalEntry[];
  readonly onClose: () => void;
}

/** The model goals, area by area. One press takes one; the sheet stays for the next. */
export function ModelsSheet({ goals, onClose }: ModelsSheetProps) {
  const loaded = useLoaded(loadModels);
  const [area, setArea] = useState<GoalArea>('faelles');
  const footer = (
    <Button look="primary" onClick={onClose}>
      {appTexts.close}
    </Button>
  );
  return (
    <Dialog heading={texts.heading} lead={texts.lead} wide onClose={onClose} footer={footer}>
      <Choices
        label={texts.area}
        quiet
        value={area}
        options={goalAreas.map((value) => ({ value, label: goalAreaLabels[value] }))}
        onChange={setArea}
      />
      {loaded.status === 'loading' && <p class={css.quiet}>{appTexts.loading}</p>}
      {loaded.status === 'failed' && (
        <Notice tone="warn">
          <p>{texts.failed}</p>
        </Notice>
      )}
      {loaded.status === 'ready' && (
        <ul class={own.models}>
          {loaded.value.goals
            .filter((model) => model.area === area)
            .map((model) => (
              <Model key={model.id} model={model} template={loaded.value.id} goals={goals} />
            ))}
        </ul>
      )}
    </Dialog>
  );
}

interface ModelProps {
  readonly model: GoalModel;
  readonly template: string;
  readonly goals: readonly GoalEntry[];
}

function Model({ model, template, goals }: ModelProps) {
  const { plan, act } = useForloeb();
  const { random } = useServices();
  const edit = usePlanEdit();
  const [taken, setTaken] = useState<Edit>();
  const { task, goal, needs, topics, systems } = model;
  const isThere = isTaken(plan, model);
  // The message with its undo lies behind the sheet, so the way back stands where the press was.
  const press = async () => {
    const next = isThere ? undefined : takeModel(plan, model, orderBehind(goals, random));
    setTaken(next);
    if (next) await edit(next, texts.added(task), templateAuthor(template));
    else if (taken) await act('plan', taken.undo);
  };
  return (
    <li class={own.model}>
      <div class={css.words}>
        <h3>{task}</h3>
        <p>{goal}</p>
        <p class={css.quiet}>{texts.topics(topics)}</p>
        <p class={css.quiet}>{texts.systems(systems)}</p>
        <p class={css.meta}>
          {needs.map((need) => (
            <NeedTag key={need} need={need} />
          ))}
        </p>
      </div>
      <div class={own.taking}>
        {isThere && (
          <span class={own.used}>
            <Icon of={CheckIcon} size={18} />
            {texts.used}
          </span>
        )}
        {(!isThere || taken) && (
          <Button aria-label={isThere ? texts.undoThis(task) : texts.useThis(task)} onClick={() => void press()}>
            {isThere ? appTexts.undo : texts.use}
          </Button>
        )}
      </div>
    </li>
  );
}
