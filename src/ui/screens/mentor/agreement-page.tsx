import { ArrowLeft, Lock, Plus, Printer } from 'lucide';
import { headedPoints } from '../../../core/forloeb/headed-text.ts';
import type { MentorCourseEntry } from '../../../core/forloeb/mentor-course.ts';
import { frequencyOf } from '../../../core/forloeb/mentor-frequency.ts';
import { courseCalendar, courseMonths, middleOf } from '../../../core/forloeb/mentor-period.ts';
import {
  samarbejdsaftaleKind,
  samarbejdsaftaleRecordId,
  suggestedText,
} from '../../../core/forloeb/samarbejdsaftale.ts';
import type { SamarbejdsaftaleTemplate } from '../../../core/forloeb/samarbejdsaftale-template.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import css from '../../components/flow.module.css';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useRecordView } from '../../hooks/use-record-view.ts';
import { forloebHref } from '../../routes.ts';
import { courseFactWords, mentorTexts } from '../../texts/mentor.ts';
import { screenNames } from '../../texts/navigation.ts';
import { HeadedField } from './headed-field.tsx';
import own from './mentor.module.css';
import { agreementPaperRest } from './places.ts';
import { useCourse } from './use-course.ts';

const texts = mentorTexts.agreement;

interface AgreementPageProps {
  readonly words: SamarbejdsaftaleTemplate;
  readonly entry: MentorCourseEntry;
}

/** The agreement of the two: every point may stay empty, and each is kept as it is written (RULES.md N184). */
export function AgreementPage({ words, entry }: AgreementPageProps) {
  const { id } = useForloeb();
  const { other } = useCourse();
  const record = useRecordView('mentor', samarbejdsaftaleRecordId, samarbejdsaftaleKind.type);
  const facts = useFacts(entry);
  const onScreen = words.points.filter(({ paper }) => !paper);
  const points = headedPoints(onScreen, record.fields);
  const filled = points.filter(({ text }) => text.trim()).length;
  return (
    <Page
      heading={texts.heading}
      title={screenNames.mentor}
      lead={texts.lead}
      actions={
        <ButtonLink icon={Printer} href={forloebHref(id, 'mentor', agreementPaperRest)}>
          {texts.print}
        </ButtonLink>
      }
      narrow
    >
      <p class={css.buttons}>
        <ButtonLink look="quiet" icon={ArrowLeft} href={forloebHref(id, 'mentor')}>
          {mentorTexts.back}
        </ButtonLink>
        <span class={css.quiet} role="status">
          {mentorTexts.now.filled(filled, onScreen.length)}
        </span>
      </p>
      <Notice icon={Lock}>
        <p>{texts.readers(other)}</p>
      </Notice>
      <Card>
        <div class={css.fields}>
          {points.map(({ key, heading }) => {
            const point = words.points.find((one) => one.key === key);
            const suggestion = suggestedText(point?.suggestion ?? [], facts);
            return (
              <HeadedField
                key={key}
                record={record}
                name={key}
                heading={heading}
                help={point?.help ?? texts.older}
                below={({ text, type }) => (
                  <>
                    <Prompts prompts={point?.prompts} />
                    {suggestion && !text.trim() && (
                      <p class={own.suggestion}>
                        <Button
                          small
                          look="quiet"
                          icon={Plus}
                          aria-label={texts.suggestFor(heading)}
                          onClick={() => type(suggestion)}
                        >
                          {texts.suggest}
                        </Button>
                      </p>
                    )}
                  </>
                )}
              />
            );
          })}
          {words.points
            .filter(({ paper }) => paper)
            .map(({ key, heading, help }) => (
              <div key={key}>
                <p>
                  <strong>{heading}</strong>
                </p>
                <p class={css.quiet}>{help}</p>
              </div>
            ))}
        </div>
      </Card>
    </Page>
  );
}

/** Questions that help the talk along. */
function Prompts({ prompts = [] }: { readonly prompts?: readonly string[] | undefined }) {
  if (prompts.length === 0) return null;
  return (
    <ul class={own.prompts}>
      {prompts.map((prompt) => (
        <li key={prompt}>{prompt}</li>
      ))}
    </ul>
  );
}

/** What a suggestion can say of this course. */
function useFacts({ fields }: MentorCourseEntry) {
  const { docs, forloeb } = useForloeb();
  const { mentee, mentor } = useCourse();
  return courseFactWords({
    mentee,
    mentor,
    department: forloeb.fields.department ?? '',
    from: fields.from,
    to: fields.to,
    months: courseMonths(fields),
    hours: fields.hoursPerMonth ?? undefined,
    frequency: frequencyOf(fields, docs.ramme),
    middle: middleOf(courseCalendar(forloeb.fields), fields),
  });
}
