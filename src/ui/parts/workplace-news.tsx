import { Building2 } from 'lucide';
import { useMemo } from 'preact/hooks';
import {
  answerWorkplace,
  type PartNews,
  type WorkplacePart,
  workplaceNews,
} from '../../core/arbejdsplads/from-workplace.ts';
import { undoOf } from '../../core/arbejdsplads/taken.ts';
import { workplaceKey } from '../../core/arbejdsplads/workplace.ts';
import { asIf } from '../../core/document/as-if.ts';
import type { Doc } from '../../core/document/types.ts';
import { daysOf } from '../../core/forloeb/plan-days.ts';
import { Button } from '../components/button.tsx';
import css from '../components/flow.module.css';
import { Notice } from '../components/notice.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import { useStanding } from '../hooks/use-standing.ts';
import { arbejdspladsTexts } from '../texts/arbejdsplads.ts';
import { useMoving } from './moving/moving.tsx';

const texts = arbejdspladsTexts.news;

/** The parts from which every day of the plan is computed. */
const setsDays: readonly WorkplacePart[] = ['workingWeek', 'localDaysOff'];

/**
 * Asks once about each part of the workplace that has changed and would change this forløb (RULES.md N67). Stands within `Moving`: what
 * would move days is shown there first (N95).
 */
export function WorkplaceNews() {
  const { forloeb, viewpoint } = useForloeb();
  const decides = viewpoint === 'kontaktperson' || viewpoint === 'leder';
  return decides && !forloeb.fields.fictive ? <Followed /> : null;
}

function Followed() {
  const workplace = useStanding('arbejdsplads').docs.get(workplaceKey);
  return workplace ? <Asked workplace={workplace} /> : null;
}

function Asked({ workplace }: { readonly workplace: Doc }) {
  const { plan, forloeb, today, actIn } = useForloeb();
  const ask = useMoving();
  const input = useMemo(() => ({ workplace, plan, today }), [workplace, plan, today]);
  const news = useMemo(() => workplaceNews(input), [input]);
  if (news.length === 0) return null;
  const use = () => {
    const along = answerWorkplace(input, news);
    const to = daysOf(asIf(plan, along));
    if (!to || !news.some(({ part }) => setsDays.includes(part))) return answer(news, texts.used);
    void ask({
      to,
      along,
      was: {},
      will: {},
      seen: forloeb.view.stamps,
      action: texts.use,
      said: texts.used,
    });
  };
  const answer = (taken: readonly PartNews[], text: string) => {
    const changes = answerWorkplace(input, taken);
    const undo = { room: 'plan', changes: undoOf(plan, changes) } as const;
    void actIn([{ room: 'plan', changes, pressed: true }], { text, undo });
  };
  return (
    <Notice icon={Building2} heading={texts.heading(news.map(({ part }) => texts.parts[part]))}>
      <p>{texts.fresh}</p>
      <div class={`${css.buttons} ${css.below}`}>
        <Button small look="primary" onClick={use}>
          {texts.use}
        </Button>
        <Button small onClick={() => answer([], texts.left)}>
          {texts.keep}
        </Button>
      </div>
    </Notice>
  );
}
