import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { formatTimeRange } from '../../../core/calendar/danish-date.ts';
import { activityKindLabels } from '../../../core/forloeb/labels.ts';
import type { OwnActivityEntry } from '../../../core/programme/programme-kinds.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { noPeople, useProgramme } from '../../parts/programme/programme-scope.ts';
import { programmeRowTexts as texts } from '../../texts/programmer.ts';
import { valueTexts } from '../../texts/values.ts';
import { ActivityForm } from './activity-form.tsx';
import { type ActivityGroup, activityGroups, weekPlace } from './activity-groups.ts';
import css from './programmer.module.css';
import { RecordRow } from './record-row.tsx';
import { useRecordActions } from './use-record-actions.ts';

/** The plan of a programme, week by week. */
export function ActivitiesPart() {
  const { own, readOnly } = useProgramme();
  const actions = useRecordActions();
  const [open, setOpen] = useState<{ readonly id?: string }>();
  const groups = activityGroups(own.activities);
  const entry = own.activities.find(({ id }) => id === open?.id);
  return (
    <>
      {groups.length === 0 && <p class={css.quiet}>{texts.emptyActivities}</p>}
      {groups.map((group) => (
        <Card key={group.week ?? 'senere'} heading={headingOf(group)}>
          <ul class={css.rows}>
            {group.activities.map((activity) => (
              <RecordRow
                key={activity.id}
                view={activity.view}
                title={titleOf(activity)}
                text={activity.fields.preparation}
                facts={factsOf(activity)}
                needs={activity.fields.needs}
                onOpen={() => setOpen({ id: activity.id })}
              />
            ))}
          </ul>
        </Card>
      ))}
      {!readOnly && (
        <div>
          <Button icon={Plus} onClick={() => setOpen({})}>
            {texts.addActivity}
          </Button>
        </div>
      )}
      {open && !open.id && <ActivityForm entry={undefined} onClose={() => setOpen(undefined)} />}
      {entry && (
        <ActivityForm
          key={entry.id}
          entry={entry}
          onClose={() => setOpen(undefined)}
          onRemove={() => {
            setOpen(undefined);
            actions.remove(entry.id, entry.fields.title);
          }}
          onChoose={actions.choose}
        />
      )}
    </>
  );
}

function headingOf({ week }: ActivityGroup): string {
  if (week === undefined) return texts.later;
  return week === 0 ? texts.before : texts.week(week);
}

const titleOf = ({ fields }: OwnActivityEntry): string =>
  fields.kind === 'luft' ? `${activityKindLabels.luft}: ${fields.title}` : fields.title;

function factsOf({ fields }: OwnActivityEntry): readonly string[] {
  const { offset, from, to } = fields.when;
  const place = weekPlace(offset);
  return [
    place ? texts.weekday(place.weekday) : valueTexts.offset[offset.unit](offset.amount),
    formatTimeRange(from, to),
    fields.who.map((party) => noPeople.nameOf(party)).join(', '),
  ];
}
