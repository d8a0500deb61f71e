import { useMemo } from 'preact/hooks';
import { type BankQuestion, suggestQuestions, usualTimeOf } from '../../../core/forloeb/question-bank.ts';
import { needs } from '../../../core/forloeb/vocabulary.ts';
import { Icon } from '../../components/icon.tsx';
import { NeedTag, needIcons } from '../../components/need-tag.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { spoergsmaalTexts } from '../../texts/spoergsmaal.ts';
import css from './asking.module.css';
import type { Asking } from './use-asking.ts';

const texts = spoergsmaalTexts.suggestions;

/** How many are in sight at once: they fit above the keyboard of a phone. */
const inSight = 4;

/** Questions to pick with one press: the most fitting in sight, and all the others below. */
export function Suggestions({ asking }: { readonly asking: Asking }) {
  const { calendar, forloeb, today } = useForloeb();
  const now = usualTimeOf(calendar, forloeb.fields.firstDay, today);
  const { bank, asked, text, anyway, isBegun, pick } = asking;
  const found = useMemo(
    () => suggestQuestions(bank, { asked, now, query: text, heldBackFirst: anyway }),
    [bank, [...asked].join(), now, text, anyway],
  );
  const choose = (question: BankQuestion) => void pick(question);
  return (
    <section class={css.suggestions} aria-label={texts.heading}>
      <p class="only-read" role="status">
        {isBegun && texts.found(found.length)}
      </p>
      {found.length > 0 && (
        <>
          <p class={css.heading}>{texts.heading}</p>
          <List questions={found.slice(0, inSight)} onPick={choose} />
        </>
      )}
      {found.length > inSight && (
        <details class={css.all}>
          <summary>{texts.all(found.length)}</summary>
          {needs.map((need) => {
            const own = found.filter(({ category }) => category === need);
            return (
              own.length > 0 && (
                <div key={need} class={css.group}>
                  <NeedTag need={need} />
                  <List questions={own} onPick={choose} />
                </div>
              )
            );
          })}
        </details>
      )}
    </section>
  );
}

interface ListProps {
  readonly questions: readonly BankQuestion[];
  readonly onPick: (question: BankQuestion) => void;
}

function List({ questions, onPick }: ListProps) {
  return (
    <ul class={css.list}>
      {questions.map((question) => (
        <li key={question.id}>
          <button type="button" class={css.pick} onClick={() => onPick(question)}>
            <Icon of={needIcons[question.category]} size={18} />
            <span>
              {question.text}
              {question.heldBack && <span class={css.hint}>{texts.heldBack}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
