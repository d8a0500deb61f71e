import { CalendarCheck, Heart, Hourglass, Pencil } from 'lucide';
import { useState } from 'preact/hooks';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { oplaegLabels } from '../../../core/forloeb/learning-labels.ts';
import type { OplaegEntry } from '../../../core/forloeb/oplaeg.ts';
import { holdTalk, type OplaegSight, withdrawTalk } from '../../../core/forloeb/oplaeg-plan.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { Button } from '../../components/button.tsx';
import { Check } from '../../components/check.tsx';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { usePlanEdit } from '../../hooks/use-plan-edit.ts';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { forloebHref } from '../../routes.ts';
import { oplaegFieldLabels, oplaegTexts as texts } from '../../texts/maal.ts';
import { fieldWords } from './field-words.ts';
import css from './maal.module.css';
import talks from './oplaeg.module.css';
import { OplaegSheet } from './oplaeg-sheet.tsx';
import parts from './parts.module.css';
import { PlanTalk } from './plan-talk.tsx';

interface OplaegRowProps {
  readonly entry: OplaegEntry;
  readonly sight: OplaegSight;
  readonly placed: readonly PlacedActivity[];
}

/** One thing the new hire has offered, and what has become of it. */
export function OplaegRow({ entry, sight, placed }: OplaegRowProps) {
  const { viewpoint } = useForloeb();
  const [editing, setEditing] = useState(false);
  const { title, kind, about } = entry.fields;
  return (
    <li class={talks.talk}>
      <div class={talks.talkHead}>
        <span class={css.words}>
          <strong>{title}</strong>
          <span class={css.by}>{oplaegLabels[kind]}</span>
        </span>
        {viewpoint !== 'leder' && (
          <Button small look="quiet" icon={Pencil} aria-label={texts.edit(title)} onClick={() => setEditing(true)} />
        )}
      </div>
      {about && <p class={css.note}>{about}</p>}
      <Status entry={entry} sight={sight} placed={placed} />
      <RoomConflicts room="plan" view={entry.view} labels={oplaegFieldLabels} show={fieldWords} />
      {editing && <OplaegSheet entry={entry} onClose={() => setEditing(false)} />}
    </li>
  );
}

function Status({ entry, sight, placed }: OplaegRowProps) {
  const { viewpoint } = useForloeb();
  if (sight.state === 'planned' || sight.state === 'held') return <Planned entry={entry} sight={sight} />;
  return viewpoint === 'kontaktperson' ? <PlanTalk entry={entry} placed={placed} /> : <Offered entry={entry} />;
}

/** The day in the plan, the tick when it has been, and the thanks. */
function Planned({ entry, sight: { state, activity } }: Pick<OplaegRowProps, 'entry' | 'sight'>) {
  const { id, me, today, viewpoint } = useForloeb();
  const edit = usePlanEdit();
  const { title, forum = '' } = entry.fields;
  const held = state === 'held';
  const hold = (now: boolean) =>
    edit(holdTalk(entry, activity?.entry, now, { person: me, today }), now ? texts.heldSaid : texts.notHeldSaid);
  return (
    <>
      {activity && (
        <p class={talks.talkState}>
          <Icon of={CalendarCheck} size={16} />
          <a href={forloebHref(id, 'skema')}>
            {texts.planned(activity.day, activity.entry.fields.when.from, activity.entry.fields.when.to, forum)}
          </a>
        </p>
      )}
      <p class={parts.part}>
        {viewpoint !== 'leder' && (
          <Check checked={held} label={texts.heldThis(title)} onChange={(now) => void hold(now)} />
        )}
        {held ? (
          <span class={talks.thanks}>
            {texts.thanks}
            <Icon of={Heart} size={16} />
          </span>
        ) : (
          viewpoint !== 'leder' && <span aria-hidden="true">{texts.held}</span>
        )}
      </p>
    </>
  );
}

function Offered({ entry }: Pick<OplaegRowProps, 'entry'>) {
  const { me, people, today, viewpoint } = useForloeb();
  const edit = usePlanEdit();
  const { title, offered } = entry.fields;
  const who = offered.by === me ? '' : firstName(people.byId(offered.by)?.fields.name ?? '');
  return (
    <div class={talks.talkHead}>
      <p class={talks.talkState}>
        <Icon of={Hourglass} size={16} />
        {texts.offeredBy(who, offered.day, today)} · {texts.waits}
      </p>
      {viewpoint === 'ny' && (
        <Button
          small
          look="quiet"
          aria-label={texts.withdrawThis(title)}
          onClick={() => void edit(withdrawTalk(entry, { person: me, today }), texts.withdrawn(title))}
        >
          {texts.withdraw}
        </Button>
      )}
    </div>
  );
}
