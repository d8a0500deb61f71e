import { useMemo, useState } from 'preact/hooks';
import type { Doc } from '../../../core/document/types.ts';
import { caseloadIn } from '../../../core/forloeb/caseload-ramp.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { saidTasks } from '../../../core/forloeb/tasks.ts';
import { buildProgramme } from '../../../output/programme/build-programme.ts';
import { type ProgrammePart, usualOptions } from '../../../output/programme/options.ts';
import { asPlan } from '../../../output/programme/plan-doc.ts';
import { Programme } from '../../../output/programme/programme.tsx';
import { paperTexts } from '../../../output/texts.ts';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import css from '../../parts/paper/paper-page.module.css';
import { PaperPage } from '../../parts/paper/paper-page.tsx';
import { forloebHref } from '../../routes.ts';
import { screenNames } from '../../texts/navigation.ts';
import { udskrivTexts } from '../../texts/udskriv.ts';
import { PaperSettings } from './paper-settings.tsx';

const emptyParts = (plan: Doc): readonly ProgrammePart[] => [
  ...(saidTasks(plan).length === 0 ? (['opgaver'] as const) : []),
  ...(caseloadIn(plan) === undefined ? (['sagstal'] as const) : []),
];

/** Choose, see the paper, print it. The paper is made from the plan and from no other room. */
export function Udskriv() {
  const { id, plan, people, today } = useForloeb();
  const [chosen, setChosen] = useState(() => usualOptions('ny', today));
  const options = useMemo(() => ({ ...chosen, printed: today }), [chosen, today]);
  const sheet = useMemo(() => buildProgramme(asPlan(plan), options), [plan, options]);
  if (!sheet) return null;
  const newcomer = firstName(people.holder('ny')?.fields.name ?? '');
  return (
    <PaperPage
      heading={screenNames.udskriv}
      title={screenNames.udskriv}
      lead={udskrivTexts.lead}
      printed={{ title: udskrivTexts.paperTitle, foot: paperTexts.programme, fictive: sheet.fictive }}
      madeOf={[plan]}
      action={udskrivTexts.print}
      side={
        <>
          <PaperSettings options={options} newcomer={newcomer} empty={emptyParts(plan)} onChange={setChosen} />
          {sheet.undecided > 0 && <Notice>{udskrivTexts.undecided(sheet.undecided)}</Notice>}
          {sheet.newer > 0 && <Notice>{udskrivTexts.newer(sheet.newer)}</Notice>}
          <div class={css.hints}>
            <p>
              <a href={forloebHref(id, 'velkomstbrev')}>{udskrivTexts.letter}</a>
            </p>
            <p>{udskrivTexts.pdfHint}</p>
            <p class={css.quiet}>{udskrivTexts.marginHint}</p>
          </div>
        </>
      }
    >
      <Programme sheet={sheet} />
    </PaperPage>
  );
}
