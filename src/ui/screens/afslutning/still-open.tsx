import { aftaleKind, isAftaleOpen } from '../../../core/forloeb/aftale.ts';
import { standsIn } from '../../../core/forloeb/followed.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { openQuestions } from '../../parts/questions/open-questions.ts';
import { forloebHref } from '../../routes.ts';
import { afslutningTexts } from '../../texts/afslutning.ts';

const texts = afslutningTexts.end;

/** Before the end: questions without an answer and open agreements are named. They stay where they are (RULES.md N136, N150). */
export function StillOpen() {
  const scope = useForloeb();
  const stands = standsIn(scope.plan);
  const lines = [
    { screen: 'spoergsmaal', text: texts.questions, count: openQuestions(scope).count },
    {
      screen: 'moeder',
      text: texts.aftaler,
      count: readEntries(scope.plan, aftaleKind).known.filter(({ fields }) => isAftaleOpen(fields, stands)).length,
    },
  ] as const;
  const open = lines.filter(({ count }) => count > 0);
  if (open.length === 0) return null;
  return (
    <Notice heading={texts.stillOpen}>
      <ul>
        {open.map(({ screen, text, count }) => (
          <li key={screen}>
            <a href={forloebHref(scope.id, screen)}>{text(count)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
