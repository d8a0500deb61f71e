import { useId } from 'preact/hooks';
import type { Agenda } from '../../../core/forloeb/agenda.ts';
import type { AgendaForm, AgendaPoint } from '../../../core/forloeb/agenda-template.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { notesRoom } from '../../../core/forloeb/meeting-part.ts';
import { isPrivatePoint } from '../../../core/forloeb/private-note.ts';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { NoteField } from '../../parts/meeting/note-field.tsx';
import { NoteQuote } from '../../parts/meeting/note-quote.tsx';
import type { Notes } from '../../parts/meeting/use-notes.ts';
import { Fill } from './fills.tsx';
import { PrivateNote } from './private-note.tsx';
import { ShareAll } from './share-all.tsx';
import type { Meetings } from './use-meetings.ts';

interface AgendaCardsProps {
  readonly meetings: Meetings;
  readonly row: MeetingRow;
  readonly agenda: Agenda;
  readonly form: AgendaForm;
  readonly notes: Notes;
}

/** The agenda, a card for each of its parts. */
export function AgendaCards({ form, ...rest }: AgendaCardsProps) {
  return (
    <>
      {form.blocks.map((block) => (
        <Card key={block.heading} heading={block.heading}>
          {block.points.map((point) => (
            <Point key={point.key} point={point} {...rest} />
          ))}
          {block.points.some(({ key }) => isPrivatePoint(rest.row.kind, key)) && (
            <ShareAll row={rest.row} notes={rest.notes} />
          )}
        </Card>
      ))}
    </>
  );
}

/** One point: its heading, quiet help for the talk, what the app has found for it, and room for notes. */
function Point({ point, notes, ...rest }: Omit<AgendaCardsProps, 'form'> & { readonly point: AgendaPoint }) {
  const id = useId();
  const { viewpoint } = useForloeb();
  return (
    <section class={css.point} aria-labelledby={id}>
      <h3 id={id}>{point.heading}</h3>
      <p class={css.prompts}>{point.prompts.join(' ')}</p>
      {point.fill && <Fill fill={point.fill} {...rest} />}
      {viewpoint === 'ny' && isPrivatePoint(rest.row.kind, point.key) ? (
        <PrivateNote row={rest.row} notes={notes} point={point} />
      ) : notesRoom(viewpoint, rest.row.kind) ? (
        <NoteField notes={notes} point={point} />
      ) : (
        notes.all.map((note) => <NoteQuote key={note.id} note={note} point={point.key} />)
      )}
    </section>
  );
}
