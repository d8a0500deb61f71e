import { Reply, UserSearch } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { QuestionGroup } from '../../../core/forloeb/agenda.ts';
import { answersTo, type QuestionEntry } from '../../../core/forloeb/question.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { compareVidenspersoner, videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { Button } from '../../components/button.tsx';
import { Check } from '../../components/check.tsx';
import { TextArea } from '../../components/field.tsx';
import { NeedTag } from '../../components/need-tag.tsx';
import { Select } from '../../components/select.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { hasKeptText, useKeptText } from '../../hooks/use-kept-text.ts';
import { forloebHref } from '../../routes.ts';
import { appTexts } from '../../texts/app.ts';
import { meetingTexts, moederTexts } from '../../texts/moeder.ts';
import { spoergsmaalTexts } from '../../texts/spoergsmaal.ts';
import { whoOf } from './meeting-words.ts';
import css from './moeder.module.css';
import type { Meetings } from './use-meetings.ts';
import { type QuestionDeeds, useQuestionDeeds } from './use-question-deeds.ts';

const texts = meetingTexts.questions;

interface QuestionsProps {
  readonly groups: readonly QuestionGroup[];
  readonly meetings: Meetings;
}

/** The questions that wait, by category, each with its ways to an answer. */
export function Questions({ groups, meetings }: QuestionsProps) {
  const deeds = useQuestionDeeds();
  if (groups.length === 0) return <p class={css.quiet}>{texts.none}</p>;
  return (
    <>
      {groups.map(({ need, questions }) => (
        <div key={need ?? ''} class={css.part}>
          <h4 class={css.partHeading}>{need ? <NeedTag need={need} /> : texts.noNeed}</h4>
          <ul class={css.questions}>
            {questions.map((question) => (
              <Question key={question.id} question={question} meetings={meetings} deeds={deeds} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

interface QuestionProps {
  readonly question: QuestionEntry;
  readonly meetings: Meetings;
  readonly deeds: QuestionDeeds;
}

function Question({ question, meetings, deeds }: QuestionProps) {
  const scope = useForloeb();
  const { text, asked, closed, anyway } = question.fields;
  const keptAs = `${scope.id}/${question.id}/answer`;
  const [open, setOpen] = useState<'answer' | 'refer' | undefined>(() => (hasKeptText(keptAs) ? 'answer' : undefined));
  const who = whoOf(scope, asked.by, spoergsmaalTexts.you, spoergsmaalTexts.somebody);
  return (
    <li class={css.question}>
      <Check
        checked={closed?.done === true}
        label={texts.talkedFor(text)}
        onChange={(done) => deeds.close(question, done)}
      />
      <div class={css.aftaleBody}>
        <p class={css.questionText}>{text}</p>
        <p class={css.meta}>
          {[texts.asked(who, moederTexts.dayWords(asked.day, scope.today)), anyway && texts.anyway]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {answersTo(question, meetings.answers).map((answer) => (
          <p key={answer.id} class={css.answer}>
            {answer.fields.text}
          </p>
        ))}
        {open === 'answer' && (
          <AnswerBox keptAs={keptAs} question={question} deeds={deeds} onClose={() => setOpen(undefined)} />
        )}
        {open === 'refer' && <ReferBox question={question} deeds={deeds} onClose={() => setOpen(undefined)} />}
        {!open && (
          <div class={css.tools}>
            <Button
              look="quiet"
              small
              icon={Reply}
              aria-label={texts.answerFor(text)}
              onClick={() => setOpen('answer')}
            >
              {texts.answer}
            </Button>
            <Button
              look="quiet"
              small
              icon={UserSearch}
              aria-label={texts.referFor(text)}
              onClick={() => setOpen('refer')}
            >
              {texts.refer}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

interface BoxProps extends Pick<QuestionProps, 'question' | 'deeds'> {
  readonly onClose: () => void;
}

/** An answer that is written while one talks. */
function AnswerBox({ keptAs, question, deeds, onClose }: BoxProps & { readonly keptAs: string }) {
  const kept = useKeptText(keptAs);
  const box = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  const save = async () => {
    if (kept.text.trim() === '' || !(await deeds.answer(question, kept.text))) return;
    kept.clear();
    onClose();
  };
  return (
    <form
      ref={box}
      class={css.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <TextArea label={texts.answerLabel} rows={2} confidential value={kept.text} onInput={kept.write} />
      <div class={css.actions}>
        <Button small type="submit" disabled={kept.text.trim() === ''}>
          {texts.saveAnswer}
        </Button>
        <Button
          small
          look="quiet"
          onClick={() => {
            kept.clear();
            onClose();
          }}
        >
          {appTexts.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Points to the one who knows; the answer says so in words too. */
function ReferBox({ question, deeds, onClose }: BoxProps) {
  const { id, plan } = useForloeb();
  const named = readEntries(plan, videnspersonKind)
    .known.filter(({ fields }) => fields.name?.trim())
    .toSorted(compareVidenspersoner);
  const [chosen, setChosen] = useState('');
  const box = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('select, a')?.focus(), []);
  const found = named.find((one) => one.id === chosen);
  const save = async () => {
    if (found && (await deeds.refer(question, found))) onClose();
  };
  return (
    <form
      ref={box}
      class={css.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {named.length === 0 ? (
        <p class={css.quiet}>
          {texts.nobody} <a href={forloebHref(id, 'videnspersoner')}>{texts.nobodyLink}</a>
        </p>
      ) : (
        <Select
          label={texts.referLabel}
          value={chosen}
          options={[
            { value: '', label: '–' },
            ...named.map((one) => ({ value: one.id, label: `${one.fields.name} · ${one.fields.topic}` })),
          ]}
          onChange={setChosen}
        />
      )}
      <div class={css.actions}>
        {named.length > 0 && (
          <Button small type="submit" disabled={!found}>
            {texts.referSave}
          </Button>
        )}
        <Button small look="quiet" onClick={onClose}>
          {appTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
