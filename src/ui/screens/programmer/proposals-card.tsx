import { Check } from 'lucide';
import { placeName } from '../../../core/programme/proposals.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import flow from '../../components/flow.module.css';
import { useProgramme } from '../../parts/programme/programme-scope.ts';
import { programmeAboutTexts } from '../../texts/programmer.ts';

const texts = programmeAboutTexts.proposals;

/** What those who have ended an introduction would like to be different; away when it is dealt with (RULES.md N157). */
export function ProposalsCard() {
  const { own, act } = useProgramme();
  if (own.proposals.length === 0) return null;
  return (
    <Card heading={texts.heading}>
      <p class={flow.quiet}>{texts.hint}</p>
      <ul class={flow.rows}>
        {own.proposals.map(({ id, fields }) => (
          <li key={id} class={flow.row}>
            <span class={flow.main}>
              <span class={flow.text}>{fields.text}</span>
              <span class={flow.quiet}>{placeName(own, fields.about) || texts.whole}</span>
            </span>
            <Button
              small
              icon={Check}
              aria-label={texts.doneFor(fields.text)}
              onClick={() => void act([{ do: 'delete', id }], { text: texts.gone, undo: [{ do: 'restore', id }] })}
            >
              {texts.done}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
