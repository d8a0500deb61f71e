import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { videnspersonKindLabels } from '../../../core/forloeb/labels.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { noPeople, useProgramme } from '../../parts/programme/programme-scope.ts';
import { programmerTexts, programmeRowTexts as texts } from '../../texts/programmer.ts';
import css from './programmer.module.css';
import { RecordRow } from './record-row.tsx';
import { TopicForm } from './topic-form.tsx';
import { useRecordActions } from './use-record-actions.ts';

/** The topics of a programme that somebody knows about. */
export function TopicsPart() {
  const { own, readOnly } = useProgramme();
  const actions = useRecordActions();
  const [open, setOpen] = useState<{ readonly id?: string }>();
  const entry = own.topics.find(({ id }) => id === open?.id);
  const list = own.topics.map(({ id, view, fields }) => ({ id, view, title: fields.topic, order: fields.order ?? '' }));
  return (
    <>
      <Card heading={programmerTexts.lists.videnspersoner}>
        {own.topics.length === 0 && <p class={css.quiet}>{texts.emptyTopics}</p>}
        <ul class={css.rows}>
          {own.topics.map(({ id, view, fields }) => (
            <RecordRow
              key={id}
              view={view}
              title={fields.topic}
              text={fields.question}
              facts={[
                fields.function || (fields.kind ? videnspersonKindLabels[fields.kind] : ''),
                fields.introducer ? noPeople.nameOf(fields.introducer) : '',
              ]}
              needs={fields.needs}
              onOpen={() => setOpen({ id })}
              onMove={(step) => actions.move(list, id, step, (order) => ({ order }))}
            />
          ))}
        </ul>
        {!readOnly && (
          <Button small look="quiet" icon={Plus} onClick={() => setOpen({})}>
            {texts.addTopic}
          </Button>
        )}
      </Card>
      {open && !open.id && <TopicForm entry={undefined} onClose={() => setOpen(undefined)} />}
      {entry && (
        <TopicForm
          key={entry.id}
          entry={entry}
          onClose={() => setOpen(undefined)}
          onRemove={() => {
            setOpen(undefined);
            actions.remove(entry.id, entry.fields.topic);
          }}
          onChoose={actions.choose}
        />
      )}
    </>
  );
}
