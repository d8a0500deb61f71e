import { CalendarPlus, ListPlus, Pencil, Trash2 } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { type AftaleEntry, roomOfAftale } from '../../../core/forloeb/aftale.ts';
import { meetingKindLabels } from '../../../core/forloeb/labels.ts';
import { Button } from '../../components/button.tsx';
import { Check } from '../../components/check.tsx';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useFocusBack } from '../../hooks/use-focus-back.ts';
import { meetingTexts, aftaleTexts as texts } from '../../texts/moeder.ts';
import { RoomConflicts } from '../room-conflicts.tsx';
import own from './aftale.module.css';
import { Became, goneOnTo } from './aftale-became.tsx';
import { AftaleForm } from './aftale-form.tsx';
import css from './meeting.module.css';
import { type AftaleActions, useAftaleActions } from './use-aftale-actions.ts';

interface AftaleListProps {
  readonly aftaler: readonly AftaleEntry[];
  /** Stands in place of an empty list. */
  readonly none?: string;
  /** Whether each says which meeting it is from. */
  readonly withMeeting?: boolean;
}

/** Agreements with a tick, who and by when, and what they can become. */
export function AftaleList({ aftaler, none, withMeeting = false }: AftaleListProps) {
  const actions = useAftaleActions();
  if (aftaler.length === 0) return none ? <p class={css.quiet}>{none}</p> : null;
  return (
    <ul class={css.list}>
      {aftaler.map((aftale) => (
        <AftaleRow key={aftale.id} aftale={aftale} actions={actions} withMeeting={withMeeting} />
      ))}
    </ul>
  );
}

interface AftaleRowProps {
  readonly aftale: AftaleEntry;
  readonly actions: AftaleActions;
  readonly withMeeting: boolean;
}

function AftaleRow({ aftale, actions, withMeeting }: AftaleRowProps) {
  const { people, today, plan } = useForloeb();
  const [editing, setEditing] = useState(false);
  const pencil = useId();
  useFocusBack(editing && pencil);
  const { text, responsible, due, status, made } = aftale.fields;
  const became = goneOnTo(aftale, plan);
  const name = people.nameOf(responsible);
  const done = status?.done === true;
  const who = due && due < today && !done ? texts.late(name, due, today) : texts.by(name, due, today);
  const from = texts.made(meetingKindLabels[made.kind], made.day, today);
  return (
    <li class={css.ticked}>
      {editing ? (
        <AftaleForm
          keptAs={aftale.id}
          opened={{ text, responsible, due: due ?? null }}
          seen={aftale.view.stamps}
          pair={made.kind === 'mentor'}
          onSave={(draft, before, seen) => actions.change(aftale, draft, before, seen)}
          onClose={() => setEditing(false)}
        />
      ) : (
        <>
          {became ? (
            <span class={own.goneOn}>
              <Icon of={became.type === 'huskeliste' ? ListPlus : CalendarPlus} />
            </span>
          ) : (
            <Check checked={done} label={texts.done(text)} onChange={(next) => actions.tick(aftale, next)} />
          )}
          <div>
            <div class={css.head}>
              <p class={done ? css.struck : css.subject}>{text}</p>
              {!became && (
                <span class={css.edits}>
                  <Button
                    id={pencil}
                    look="quiet"
                    small
                    icon={Pencil}
                    aria-label={texts.edit(text)}
                    onClick={() => setEditing(true)}
                  />
                  <Button
                    look="quiet"
                    small
                    icon={Trash2}
                    aria-label={texts.remove(text)}
                    onClick={() => actions.remove(aftale)}
                  />
                </span>
              )}
            </div>
            <p class={css.meta}>{withMeeting ? `${who} · ${from}` : who}</p>
            {made.kind !== 'mentor' && <Became aftale={aftale} />}
          </div>
        </>
      )}
      <RoomConflicts room={roomOfAftale(aftale.fields)} view={aftale.view} labels={meetingTexts.fields} />
    </li>
  );
}
