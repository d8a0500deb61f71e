import {
  clearAssessment,
  type LeftAssessment,
  leftAssessments,
  takeBackAssessment,
} from '../../../core/forloeb/assessment-sharing.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { assessmentTexts as texts } from '../../texts/maal.ts';
import css from './maal.module.css';

/** The new hire's own words on goals that somebody has removed: still theirs to take back and to clear (RULES.md N126). */
export function LeftAssessments() {
  const { docs, plan, viewpoint } = useForloeb();
  return (
    <>
      {leftAssessments(docs, plan, viewpoint).map((left) => (
        <Left key={left.goal} left={left} />
      ))}
    </>
  );
}

function Left({ left: { goal, task, own, shared } }: { readonly left: LeftAssessment }) {
  const { today, actIn } = useForloeb();
  const note = (shared ?? own)?.fields.note;
  return (
    <Notice>
      <p>{texts.left.text(task)}</p>
      {shared && <p>{texts.shared(shared.fields.level, shared.fields.shared?.day ?? shared.fields.day, today)}</p>}
      {own && !shared && <p>{texts.row(own.fields.level, false)}</p>}
      {note && <p class={css.note}>{note}</p>}
      <div class={css.actions}>
        {shared && (
          <Button
            small
            aria-label={texts.left.named(texts.takeBack, task)}
            onClick={() => void actIn(takeBackAssessment(goal, own), { text: texts.takenBack })}
          >
            {texts.takeBack}
          </Button>
        )}
        {own && !shared && (
          <Button
            small
            aria-label={texts.left.named(texts.clear, task)}
            onClick={() => void actIn(clearAssessment(own), { text: texts.cleared })}
          >
            {texts.clear}
          </Button>
        )}
      </div>
    </Notice>
  );
}
