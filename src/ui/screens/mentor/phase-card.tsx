import { Circle, CircleCheck } from 'lucide';
import type { CourseCheck, courseFindings } from '../../../core/forloeb/mentor-checks.ts';
import type { MentorTemplate } from '../../../core/forloeb/mentor-template.ts';
import type { PhaseName } from '../../../core/forloeb/phases.ts';
import { Card } from '../../components/card.tsx';
import css from '../../components/flow.module.css';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { mentorTexts } from '../../texts/mentor.ts';
import { overblikTexts } from '../../texts/overblik.ts';
import { agreementRest, endRest, meetingsHref } from './places.ts';

const texts = mentorTexts.phases;

/** Where a line is seen to; lines about the frame stand on the page itself. */
const places: Readonly<Partial<Record<CourseCheck, (id: string) => string>>> = {
  maal: (id) => forloebHref(id, 'maal'),
  aftale: (id) => forloebHref(id, 'mentor', agreementRest),
  fortrolighed: (id) => forloebHref(id, 'mentor', agreementRest),
  midtvejs: (id) => forloebHref(id, 'mentor', agreementRest),
  planlagt: meetingsHref,
  foerste: meetingsHref,
  holdt: meetingsHref,
  delt: (id) => forloebHref(id, 'journal'),
  samtale: (id) => forloebHref(id, 'mentor', endRest),
  gem: (id) => forloebHref(id, 'mentor', endRest),
  sletning: (id) => forloebHref(id, 'mentor', endRest),
  afsluttet: (id) => forloebHref(id, 'mentor', endRest),
};

interface PhaseCardProps {
  readonly words: MentorTemplate;
  readonly phase: PhaseName;
  readonly found: ReturnType<typeof courseFindings>;
}

/** What belongs to a phase; nothing is ticked here (RULES.md N181). */
export function PhaseCard({ words, phase, found }: PhaseCardProps) {
  const { id } = useForloeb();
  const one = words.phases.find((candidate) => candidate.phase === phase);
  const lines = one?.lines.filter(({ check }) => found.has(check)) ?? [];
  return (
    <Card heading={overblikTexts.phases.names[phase]}>
      <p class={css.text}>{one?.purpose}</p>
      <ul class={css.rows}>
        {lines.map(({ check, text, optional }) => {
          const { done = false, count } = found.get(check) ?? {};
          const href = places[check]?.(id);
          const aside = [
            count && !done && count.of > 0 && texts.count(count.done, count.of),
            optional && texts.optional,
          ];
          return (
            <li key={check} class={css.row}>
              <span class={done ? `${css.lead} ${css.done}` : css.lead}>
                <Icon of={done ? CircleCheck : Circle} />
              </span>
              <span class={css.main}>
                <span>
                  {href ? <a href={href}>{text}</a> : <strong>{text}</strong>}
                  <span class="only-read">, {done ? texts.state.done : texts.state.open}</span>
                </span>
                <span class={css.quiet}>{aside.filter(Boolean).join(' · ')}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
