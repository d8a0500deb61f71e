import { useMemo } from 'preact/hooks';
import { type AgendaLineEntry, isLineOpen } from '../../../core/forloeb/agenda-line.ts';
import { goalKind } from '../../../core/forloeb/laeringsmaal.ts';
import { mentorAgendaKind } from '../../../core/forloeb/mentor-agenda.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { readEntries, write } from '../../../core/forloeb/record-kind.ts';
import { TextField } from '../../components/field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useDraft } from '../../hooks/use-draft.ts';
import css from '../../parts/meeting/meeting.module.css';
import { mentormoederTexts, mentorMeetingTexts as texts } from '../../texts/mentormoeder.ts';
import type { Chosen } from './use-chosen.ts';

const room = 'mentor';

/** Makes a text the theme of a meeting. */
export function useTheme({ agenda, record, along }: Chosen) {
  const { act } = useForloeb();
  return (theme: string): void => {
    const changes = [{ ...write(record.id, mentorAgendaKind.type, { ...along, theme }), seen: record.stamps }];
    const before = write(record.id, mentorAgendaKind.type, { theme: agenda?.fields.theme ?? null });
    void act(room, changes, { text: texts.themeSet, undo: { room, changes: [before] } });
  };
}

interface ThemeFieldProps {
  readonly chosen: Chosen;
  readonly label: string;
  readonly lines: readonly AgendaLineEntry[];
  /** The place says the label already. */
  readonly quiet?: boolean;
}

/** The theme: the mentee writes it, the mentor reads it (RULES.md N195). */
export function ThemeField(props: ThemeFieldProps) {
  const { viewpoint, people } = useForloeb();
  const theme = props.chosen.agenda?.fields.theme?.trim();
  if (viewpoint === 'ny') return <OwnTheme {...props} />;
  if (theme) return <p class={css.fillLine}>{mentormoederTexts.theme(theme)}</p>;
  return <p class={css.quiet}>{texts.themeChosenBy(firstName(people.holder('ny')?.fields.name ?? ''))}</p>;
}

function OwnTheme({ chosen, label, lines, quiet = false }: ThemeFieldProps) {
  const { docs } = useForloeb();
  const draft = useDraft({ room, record: chosen.record, field: 'theme', along: chosen.along });
  const suggestions = useMemo(() => {
    const goals = readEntries(docs.plan, goalKind).known.filter(({ fields }) => fields.mentorCourse);
    const waiting = lines.filter(({ fields }) => isLineOpen(fields));
    return [...new Set([...waiting.map(({ fields }) => fields.text), ...goals.map(({ fields }) => fields.task)])];
  }, [docs.plan, lines]);
  return (
    <div {...draft.around}>
      <TextField
        label={label}
        quiet={quiet}
        placeholder={texts.themePlaceholder}
        confidential
        value={draft.text}
        suggestions={suggestions}
        onInput={draft.type}
      />
    </div>
  );
}
