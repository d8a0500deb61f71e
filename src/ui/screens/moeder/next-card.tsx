import { MessagesSquare, Printer } from 'lucide';
import { type Agenda, leftOpen } from '../../../core/forloeb/agenda.ts';
import type { AgendaPoint } from '../../../core/forloeb/agenda-template.ts';
import { isDone } from '../../../core/forloeb/huskeliste.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { isOpen } from '../../../core/forloeb/question.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { paperPrefix } from '../../parts/meeting/paper-place.ts';
import { forloebHref } from '../../routes.ts';
import { moederTexts as texts } from '../../texts/moeder.ts';
import { othersIn, titleOf, whenOf } from './meeting-words.ts';
import own from './moeder.module.css';
import { formFor, type Meetings } from './use-meetings.ts';

interface NextCardProps {
  readonly meetings: Meetings;
  readonly row: MeetingRow;
  readonly agenda: Agenda;
}

/** The next meeting: when, with whom, and its agenda as it fills itself in. */
export function NextCard({ meetings, row, agenda }: NextCardProps) {
  const scope = useForloeb();
  const { id, today, viewpoint } = scope;
  const title = titleOf(row);
  const names = othersIn(row, scope);
  const place = row.activity?.fields.place;
  return (
    <Card heading={title} aside={texts.next} tone="brand">
      <p class={css.meta}>
        {[whenOf(row, today), place, names.length > 0 && texts.with(names)].filter(Boolean).join(' · ')}
      </p>
      <div class={`${css.actions} ${own.nextActions}`}>
        <ButtonLink
          look="primary"
          icon={MessagesSquare}
          href={forloebHref(id, 'moeder', row.key)}
          aria-label={texts.holdFor(title)}
        >
          {texts.hold}
        </ButtonLink>
        <ButtonLink icon={Printer} href={forloebHref(id, 'moeder', paperPrefix + row.key)}>
          {texts.paper}
        </ButtonLink>
      </div>
      <ol class={own.blocks}>
        {formFor(row.kind, viewpoint).blocks.map((block) => (
          <li key={block.heading} class={own.block}>
            <h3>{block.heading}</h3>
            <ul class={own.points}>
              {block.points.map((point) => (
                <li key={point.key}>
                  {point.heading}
                  <Filled point={point} agenda={agenda} meetings={meetings} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Most questions that are quoted; the others are counted. */
const quoted = 3;

/** In one line what stands under a point. */
function Filled({
  point,
  agenda,
  meetings,
}: Pick<NextCardProps, 'agenda' | 'meetings'> & { readonly point: AgendaPoint }) {
  const { fill } = point;
  if (fill === 'questions') {
    const open = agenda.questions.flatMap(({ questions }) => questions).filter((one) => isOpen(one, meetings.answers));
    return (
      <ul class={own.quotes}>
        {open.slice(0, quoted).map(({ id, fields }) => (
          <li key={id}>{fields.text}</li>
        ))}
        {open.length > quoted && <li>{texts.waiting(open.length)}</li>}
      </ul>
    );
  }
  const words = fill === 'adjustments' ? adjustmentWords(agenda, meetings) : [];
  if (fill === 'goals' && agenda.goals.length > 0) words.push(...agenda.goals.map(({ entry }) => entry.fields.task));
  return words.length > 0 ? <span class={own.filled}>{words.join(' · ')}</span> : null;
}

function adjustmentWords(agenda: Agenda, { answers }: Meetings): string[] {
  const { aftaler, own } = leftOpen(agenda, answers);
  const late = [...agenda.unprepared, ...agenda.late].filter(({ entry }) => !isDone(entry.fields));
  const { goalsDue } = agenda;
  return [
    aftaler > 0 ? texts.openAftaler(aftaler) : '',
    late.length > 0 ? texts.late(late.length) : '',
    goalsDue.length > 0 ? texts.goals(goalsDue.length) : '',
    own > 0 ? texts.own(own) : '',
  ].filter(Boolean);
}
