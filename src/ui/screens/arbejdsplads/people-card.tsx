import { formatStretches, parseStretches } from '../../../core/calendar/stretches.ts';
import type { Json } from '../../../core/document/types.ts';
import { type Entry, readEntries } from '../../../core/forloeb/record-kind.ts';
import { type Vidensperson, videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { TextField } from '../../components/field.tsx';
import { useToday } from '../../hooks/use-today.ts';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import { awayTexts } from '../../texts/away.ts';
import { RecordDialog } from './record-dialog.tsx';
import { RecordList } from './record-list.tsx';
import type { WorkplaceScope } from './use-workplace.ts';

const texts = arbejdspladsTexts.people;

/** People whom every new colleague is to know. */
export function PeopleCard({ scope }: { readonly scope: WorkplaceScope }) {
  return (
    <RecordList
      scope={scope}
      texts={texts}
      entries={readEntries(scope.doc, videnspersonKind)}
      nameOf={({ name, topic }) => name?.trim() || topic}
      detail={({ topic, function: role, phone }) => [topic, role, phone].filter(Boolean).join(' · ')}
      form={(entry, close) => <PersonDialog scope={scope} entry={entry} onClose={close} />}
    />
  );
}

const lines = ['function', 'phone', 'email', 'place'] as const;

interface PersonDialogProps {
  readonly scope: WorkplaceScope;
  readonly entry: Entry<Vidensperson> | undefined;
  readonly onClose: () => void;
}

function PersonDialog({ scope, entry, onClose }: PersonDialogProps) {
  const was = entry?.fields;
  const today = useToday();
  return (
    <RecordDialog
      scope={scope}
      type={videnspersonKind.type}
      entry={entry}
      heading={entry ? texts.dialogEdit : texts.dialogNew}
      fields={{
        topic: was?.topic ?? '',
        name: was?.name ?? '',
        function: was?.function ?? '',
        phone: was?.phone ?? '',
        email: was?.email ?? '',
        place: was?.place ?? '',
        away: formatStretches(was?.away ?? [], today),
      }}
      problemsOf={(form) => ({
        ...(!form.topic.trim() && { topic: texts.missingTopic }),
        ...(!form.name.trim() && { name: texts.missingName }),
        ...(!parseStretches(form.away, today) && { away: awayTexts.person.problem }),
      })}
      toRecord={(form) => ({
        ...Object.fromEntries(Object.entries(form).map(([field, text]) => [field, text.trim()])),
        away: (parseStretches(form.away, today) ?? []) as unknown as Json,
        needs: was?.needs ?? ['faglig'],
      })}
      nameOf={({ name }) => name.trim()}
      onClose={onClose}
    >
      {(form, change, problems) => (
        <>
          <TextField
            label={texts.topic}
            hint={texts.topicHint}
            autoFocus
            value={form.topic}
            problem={problems.topic}
            onInput={(topic) => change({ topic })}
          />
          <TextField
            label={texts.name}
            confidential
            value={form.name}
            problem={problems.name}
            onInput={(name) => change({ name })}
          />
          {lines.map((line) => (
            <TextField
              key={line}
              label={texts[line]}
              optional
              type={line === 'phone' ? 'tel' : line === 'email' ? 'email' : 'text'}
              value={form[line]}
              onInput={(value) => change({ [line]: value })}
            />
          ))}
          <TextField
            label={awayTexts.person.label}
            hint={awayTexts.person.hint}
            optional
            value={form.away}
            problem={problems.away}
            onInput={(away) => change({ away })}
          />
        </>
      )}
    </RecordDialog>
  );
}
