import { Pencil, Trash2 } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Dot } from '../../../core/document/types.ts';
import { moveOne, removePart, renamePart, tickPart } from '../../../core/forloeb/goal-edits.ts';
import { type GoalPartEntry, goalPartKind } from '../../../core/forloeb/laeringsmaal.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { Button } from '../../components/button.tsx';
import { Check } from '../../components/check.tsx';
import { TextField } from '../../components/field.tsx';
import { MoveButtons } from '../../components/move-buttons.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { keptStamps, useKeptText } from '../../hooks/use-kept-text.ts';
import { usePlanEdit } from '../../hooks/use-plan-edit.ts';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { goalFieldLabels, goalPageTexts as texts } from '../../texts/maal.ts';
import { fieldWords } from './field-words.ts';
import css from './maal.module.css';
import parts from './parts.module.css';

interface PartRowProps {
  readonly part: GoalPartEntry;
  /** All of the list, in order. */
  readonly among: readonly GoalPartEntry[];
  readonly changing: boolean;
}

/** One topic or system: its tick with who and when, and while the list is changed its tools. */
export function PartRow({ part, among, changing }: PartRowProps) {
  const { id, me, today, people } = useForloeb();
  const edit = usePlanEdit();
  const { title, status } = part.fields;
  const [opened, setOpened] = useState(() => keptStamps(`${id}/${part.id}`));
  const done = status?.done === true;
  const tick = (now: boolean) => void edit(tickPart(part, now, { person: me, today }), texts.ticked(title, now));
  return (
    <li class={parts.part}>
      {opened ? (
        <Rename part={part} seen={opened} onClose={() => setOpened(undefined)} />
      ) : (
        <>
          <Check checked={done} label={title} onChange={tick} />
          <span class={parts.partWords}>
            {title}
            {done && status?.day && (
              <span class={css.by}>
                {texts.tickedBy(firstName(people.byId(status.by)?.fields.name ?? ''), status.day, today)}
              </span>
            )}
          </span>
          {changing && <PartTools part={part} among={among} onRename={() => setOpened(part.view.stamps)} />}
        </>
      )}
      <RoomConflicts room="plan" view={part.view} labels={goalFieldLabels} show={fieldWords} />
    </li>
  );
}

interface PartToolsProps {
  readonly part: GoalPartEntry;
  readonly among: readonly GoalPartEntry[];
  readonly onRename: () => void;
}

function PartTools({ part, among, onRename }: PartToolsProps) {
  const { random } = useServices();
  const edit = usePlanEdit();
  const { title } = part.fields;
  return (
    <span class={css.moves}>
      <Button small look="quiet" icon={Pencil} aria-label={texts.rename(title)} onClick={onRename} />
      <MoveButtons
        small
        id={part.id}
        name={title}
        at={among.indexOf(part)}
        count={among.length}
        edit={(step) => moveOne(goalPartKind.type, among, part.id, step, random)}
      />
      <Button
        small
        look="quiet"
        icon={Trash2}
        aria-label={texts.remove(title)}
        onClick={() => void edit(removePart(part.id), texts.partRemoved(title))}
      />
    </span>
  );
}

interface RenameProps {
  readonly part: GoalPartEntry;
  readonly seen: readonly Dot[];
  readonly onClose: () => void;
}

function Rename({ part, seen, onClose }: RenameProps) {
  const { id } = useForloeb();
  const edit = usePlanEdit();
  const kept = useKeptText(`${id}/${part.id}`, part.fields.title, seen);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const giveUp = () => {
    kept.clear();
    onClose();
  };
  const save = async () => {
    const title = kept.text.trim();
    if (title === '' || title === part.fields.title) return giveUp();
    if (await edit(renamePart(part, title, seen), texts.partSaved(title))) giveUp();
  };
  return (
    <form
      ref={form}
      class={parts.adding}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') giveUp();
      }}
    >
      <div class={parts.grow}>
        <TextField label={texts.partName} value={kept.text} onInput={kept.write} />
      </div>
      <Button type="submit" look="primary">
        {appTexts.save}
      </Button>
    </form>
  );
}
