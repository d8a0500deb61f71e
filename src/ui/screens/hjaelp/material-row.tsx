import { Pencil, Target } from 'lucide';
import type { ComponentChildren } from 'preact';
import { goalKind } from '../../../core/forloeb/laeringsmaal.ts';
import { materialLabels } from '../../../core/forloeb/learning-labels.ts';
import { type MaterialEntry, materialKind } from '../../../core/forloeb/material.ts';
import { isReady } from '../../../core/forloeb/material-list.ts';
import { readEntries, write } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { Check } from '../../components/check.tsx';
import { Icon } from '../../components/icon.tsx';
import { MaterialLink } from '../../components/material-link.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { usePlanEdit } from '../../hooks/use-plan-edit.ts';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { forloebHref } from '../../routes.ts';
import { materialFieldLabels, hjaelpTexts as texts } from '../../texts/hjaelp.ts';
import { valueWords } from '../../texts/value-words.ts';
import css from './hjaelp.module.css';

interface MaterialRowProps {
  readonly entry: MaterialEntry;
  readonly onEdit: (entry: MaterialEntry) => void;
  /** Stands in place of the tools while the list is put in order. */
  readonly children?: ComponentChildren;
}

/** One thing to look up. Those who prepare tick that it lies ready; the new hire sees whether it does. */
export function MaterialRow({ entry, onEdit, children }: MaterialRowProps) {
  const { id, plan, people, viewpoint, me, today } = useForloeb();
  const edit = usePlanEdit();
  const { title, kind, href, place, goal, status } = entry.fields;
  const ready = isReady(entry);
  const named = readEntries(plan, goalKind).known.find((one) => one.id === goal);
  const isNew = viewpoint === 'ny';
  const words = [kind !== 'andet' && materialLabels[kind], isNew && !ready && texts.notReady]
    .filter(Boolean)
    .join(' · ');
  const tick = (done: boolean) => {
    const statusIs = (now: object) => write(entry.id, materialKind.type, { status: now });
    void edit(
      {
        changes: [statusIs(done ? { done, day: today, by: me } : { done })],
        undo: [statusIs(status ?? { done: false })],
      },
      done ? texts.nowReady(title) : texts.nowNotReady(title),
    );
  };
  return (
    <li class={css.material}>
      <div class={css.words}>
        <MaterialLink title={title} address={href} place={place} kind={words} />
        {named && (
          <a class={css.goalLink} href={forloebHref(id, 'maal', named.id)}>
            <Icon of={Target} size={16} />
            {texts.forGoal} {named.fields.task}
          </a>
        )}
        <RoomConflicts
          room="plan"
          view={entry.view}
          labels={materialFieldLabels}
          show={(field, value) =>
            field === 'kind' ? (materialLabels[value as keyof typeof materialLabels] ?? '') : valueWords(value, people)
          }
        />
      </div>
      {children || (
        <>
          {!isNew && (
            <span class={css.ready}>
              <span aria-hidden="true" class={css.readyWord}>
                {texts.ready}
              </span>
              <Check checked={ready} label={texts.readyFor(title)} onChange={tick} />
            </span>
          )}
          <Button small look="quiet" icon={Pencil} aria-label={texts.edit(title)} onClick={() => onEdit(entry)} />
        </>
      )}
    </li>
  );
}
