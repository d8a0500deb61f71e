import { Circle, CircleCheck } from 'lucide';
import { roleLabels } from '../../../core/forloeb/labels.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import type { Finding, PhaseCheck } from '../../../core/forloeb/phase-checks.ts';
import type { Phase } from '../../../core/forloeb/phases.ts';
import type { PhaseLine } from '../../../core/forloeb/phases-template.ts';
import type { Role } from '../../../core/forloeb/vocabulary.ts';
import { Card } from '../../components/card.tsx';
import css from '../../components/flow.module.css';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref, forloebScreens } from '../../routes.ts';
import { faserTexts as texts } from '../../texts/faser.ts';

interface PhaseLinesProps {
  readonly phase: Phase;
  readonly open: readonly PhaseLine[];
  readonly ready: readonly PhaseLine[];
  readonly found: ReadonlyMap<PhaseCheck, Finding>;
}

/** What is missing in a phase, and what is in place. Every line leads to where it is done. */
export function PhaseLines({ phase, open, ready, found }: PhaseLinesProps) {
  return (
    <>
      <Card heading={texts.open.heading[phase.state]}>
        {open.length === 0 && (
          <p class={css.buttons}>
            <span class={css.done}>
              <Icon of={CircleCheck} />
            </span>
            {texts.open.none}
          </p>
        )}
        <ul class={css.rows}>
          {open.map((line) => (
            <Line key={line.check} line={line} finding={found.get(line.check)} />
          ))}
        </ul>
        <p class={`${css.quiet} ${css.below}`}>{texts.derived}</p>
      </Card>
      {ready.length > 0 && (
        <Card heading={texts.ready}>
          <ul class={css.rows}>
            {ready.map((line) => (
              <Line key={line.check} line={line} finding={found.get(line.check)} />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

/** Where on its screen a line is: a bucket of the huskeliste, a step of the ending. */
const places: Partial<Record<PhaseCheck, string>> = {
  listeInden: 'before',
  adgange: 'firstDay',
  listeOpstart: 'firstWeek',
  listeLaering: 'firstMonth',
  maalNaaet: 'maal',
  evaluering: 'evaluering',
  rolle: 'rolle',
  mentor: 'mentor',
  arkiv: 'arkiv',
  forbedring: 'forbedring',
  sletning: 'sletning',
  afsluttet: 'slut',
};

interface LineProps {
  readonly line: PhaseLine;
  readonly finding: Finding | undefined;
}

function Line({ line: { check, text, who, screen, optional }, finding }: LineProps) {
  const { id, people } = useForloeb();
  const done = finding?.done === true;
  const known = forloebScreens.find((name) => name === screen);
  const nameOf = (role: Role): string => people.holder(role)?.fields.name ?? roleLabels[role];
  const count = finding?.count && !done && finding.count.of > 0 && texts.count(finding.count.done, finding.count.of);
  const aside = [who.map((role) => firstName(nameOf(role))).join(', '), count, optional && texts.optional];
  return (
    <li class={css.row}>
      <span class={done ? `${css.lead} ${css.done}` : css.lead}>
        <Icon of={done ? CircleCheck : Circle} />
      </span>
      <span class={css.main}>
        <span>
          {known ? <a href={forloebHref(id, known, places[check] ?? '')}>{text}</a> : <strong>{text}</strong>}
          <span class="only-read">, {done ? texts.state.done : texts.state.open}</span>
        </span>
        <span class={css.quiet}>{aside.filter(Boolean).join(' · ')}</span>
      </span>
    </li>
  );
}
