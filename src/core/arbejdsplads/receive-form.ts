import type { Day } from '../calendar/day.ts';
import { createDoc } from '../document/create.ts';
import type { Actor, Change, Doc } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { applyAction } from '../document/write.ts';
import { ownFormsIn } from '../forloeb/forms-here.ts';
import { editedForm } from '../forloeb/own-form.ts';
import { editedFromFile, ownFormChange } from '../forloeb/own-form-changes.ts';
import type { JournalForm } from '../forloeb/procesjournal.ts';
import { roomDocId } from '../rooms.ts';
import { standingAuthor } from '../standing-author.ts';
import { workplaceKey } from './workplace.ts';

interface Reading {
  /** The suggestion of the same name; absent for a form of the workplace alone. */
  readonly base: JournalForm | undefined;
  readonly here: Doc | undefined;
  readonly today: Day;
  readonly actor: Actor;
}

/**
 * The workplace as it will be with a form from a file (RULES.md N208), so that the file is looked at, taken in and undone like the
 * workplace of a colleague. Undefined when the form reads like that already.
 */
export function workplaceWithForm(form: JournalForm, { base, here, today, actor }: Reading): Doc | undefined {
  const before = ownFormsIn(here).get(form.id);
  const change = ownFormChange(form.id, base, {
    from: editedForm(base, before),
    to: editedFromFile(base, form),
    seen: before?.view.stamps ?? [],
  });
  const isSame = Object.keys(change.fields).every((field) => field === 'form');
  const isGone = here && viewRecord(here, change.id)?.hidden;
  if (isSame && !isGone) return undefined;
  const changes: readonly Change[] = [...(isGone ? [{ do: 'restore' as const, id: change.id }] : []), change];
  const doc = here ?? createDoc(roomDocId(workplaceKey, 'arbejdsplads'), 'arbejdsplads');
  return applyAction(doc, { actor, person: standingAuthor, day: today }, changes);
}
