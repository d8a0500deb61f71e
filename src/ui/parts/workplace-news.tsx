import { Building2 } from 'lucide';
import { useMemo } from 'preact/hooks';
import { answerWorkplace, type PartNews, workplaceNews } from '../../core/arbejdsplads/from-workplace.ts';
import { undoOf } from '../../core/arbejdsplads/taken.ts';
import { workplaceKey } from '../../core/arbejdsplads/workplace.ts';
import type { Doc } from '../../core/document/types.ts';
import { Button } from '../components/button.tsx';
import css from '../components/flow.module.css';
import { Notice } from '../components/notice.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import { useStanding } from '../hooks/use-standing.ts';
import { arbejdspladsTexts } from '../texts/arbejdsplads.ts';

const texts = arbejdspladsTexts.news;

/** Asks once about each part of the workplace that has changed and would change this forløb (RULES.md N67). */
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
  const { plan, today, act } = useForloeb();
  const input = useMemo(() => ({ workplace, plan, today }), [workplace, plan, today]);
  const news = useMemo(() => workplaceNews(input), [input]);
  if (news.length === 0) return null;
  const answer = (taken: readonly PartNews[], text: string) => {
    const changes = answerWorkplace(input, taken);
    void act('plan', changes, { text, undo: { room: 'plan', changes: undoOf(plan, changes) } });
  };
  return (
    <Notice icon={Building2} heading={texts.heading(news.map(({ part }) => texts.parts[part]))}>
      <p>{texts.fresh}</p>
      <div class={`${css.buttons} ${css.below}`}>
        <Button small look="primary" onClick={() => answer(news, texts.used)}>
          {texts.use}
        </Button>
        <Button small onClick={() => answer([], texts.left)}>
          {texts.keep}
        </Button>
      </div>
    </Notice>
  );
}
