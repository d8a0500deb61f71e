import { Flag, UserRound } from 'lucide';
import { useMemo } from 'preact/hooks';
import { huskelisteKind } from '../../../core/forloeb/huskeliste.ts';
import { roleLabels } from '../../../core/forloeb/labels.ts';
import { type Finding, findings, type PhaseCheck } from '../../../core/forloeb/phase-checks.ts';
import { phasesOf } from '../../../core/forloeb/phases.ts';
import type { PhaseWords } from '../../../core/forloeb/phases-template.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import css from '../../components/flow.module.css';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { LengthCard } from '../../parts/length-card.tsx';
import { PhasePath } from '../../parts/phase-path.tsx';
import { forloebHref } from '../../routes.ts';
import { faserTexts as texts } from '../../texts/faser.ts';
import { screenNames } from '../../texts/navigation.ts';
import { overblikTexts } from '../../texts/overblik.ts';
import { PhaseLines } from './phase-lines.tsx';

interface PhasePageProps {
  readonly words: PhaseWords;
  /** Keys of what must be filed elsewhere. */
  readonly filed: readonly string[];
}

/** One phase: what is missing, who does what, what is in place. Every line leads to where it is done. */
export function PhasePage({ words, filed }: PhasePageProps) {
  const { id, plan, calendar, forloeb, summary, today, viewpoint } = useForloeb();
  const items = readEntries(plan, huskelisteKind).known;
  const length = { ...forloeb.fields, ended: summary.ending?.day };
  const phase = phasesOf(calendar, length, today).find(({ name }) => name === words.phase);
  const found = useFindings(words, filed);
  if (!phase) return null;
  const shown = words.lines.filter(({ check }) => found.has(check));
  const open = shown.filter(({ check }) => !found.get(check)?.done);
  const ready = shown.filter((line) => !open.includes(line));
  const mayPlan = viewpoint !== 'ny';
  const about = [overblikTexts.phases.span(phase.from, phase.to), phase.state === 'now' && texts.now];
  return (
    <Page
      heading={overblikTexts.phases.names[words.phase]}
      title={screenNames.faser}
      lead={about.filter(Boolean).join(' · ')}
      actions={
        words.phase === 'afslutning' && (
          <ButtonLink look="primary" icon={Flag} href={forloebHref(id, 'afslutning')}>
            {texts.closing}
          </ButtonLink>
        )
      }
    >
      <PhasePath items={items} current={words.phase} />
      <p class={css.text}>{words.purpose}</p>
      <div class={css.side}>
        <div class={css.stack}>
          <PhaseLines phase={phase} open={open} ready={ready} found={found} />
        </div>
        <div class={css.stack}>
          <WhoCard words={words} />
          {mayPlan && (words.phase === 'forberedelse' || words.phase === 'opstart') && <RoleCard />}
          {mayPlan && (words.phase === 'laering' || words.phase === 'afslutning') && <LengthCard />}
        </div>
      </div>
    </Page>
  );
}

function useFindings(words: PhaseWords, filed: readonly string[]): ReadonlyMap<PhaseCheck, Finding> {
  const { docs, plan, calendar, forloeb, viewpoint, today } = useForloeb();
  const { firstDay, months } = forloeb.fields;
  return useMemo(
    () =>
      findings(
        { docs, plan, calendar, firstDay, months, viewpoint, today, filed },
        words.lines.map(({ check }) => check),
      ),
    [docs, plan, calendar, firstDay, months, viewpoint, today, filed, words],
  );
}

function WhoCard({ words }: { readonly words: PhaseWords }) {
  const { people } = useForloeb();
  return (
    <Card heading={texts.who}>
      <ul class={css.rows}>
        {words.who.map(({ role, does }) => {
          const name = people.holder(role)?.fields.name;
          return (
            <li key={role} class={css.row}>
              <span class={css.main}>
                <strong>{name ? `${name} · ${roleLabels[role].toLocaleLowerCase('da')}` : roleLabels[role]}</strong>
                <span>{does}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function RoleCard() {
  const { id } = useForloeb();
  return (
    <Card heading={texts.role.heading}>
      <p class={css.text}>{texts.role.text}</p>
      <p class={css.below}>
        <ButtonLink icon={UserRound} href={forloebHref(id, 'faser', 'rolle')}>
          {texts.role.link}
        </ButtonLink>
      </p>
    </Card>
  );
}
