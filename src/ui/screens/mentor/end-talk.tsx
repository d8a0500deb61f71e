import { headedPoints } from '../../../core/forloeb/headed-text.ts';
import { courseTalkId, courseTalkKind } from '../../../core/forloeb/mentor-ending.ts';
import type { MentorTemplate } from '../../../core/forloeb/mentor-template.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Card } from '../../components/card.tsx';
import css from '../../components/flow.module.css';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { missingIn } from '../../hooks/use-draft.ts';
import { useRecordView } from '../../hooks/use-record-view.ts';
import { mentorTexts } from '../../texts/mentor.ts';
import { HeadedField } from './headed-field.tsx';
import { useCourse } from './use-course.ts';

const texts = mentorTexts.end;

/** One's own words to write, the other's to read. */
export function EndTalk({ words }: { readonly words: MentorTemplate }) {
  const { docs, people, me, today } = useForloeb();
  const { other } = useCourse();
  const record = useRecordView('mentor', courseTalkId(me), courseTalkKind.type);
  const along = missingIn(record, { by: me, day: today });
  const others = readEntries(docs.mentor, courseTalkKind).known.filter(({ fields }) => fields.by !== me);
  return (
    <>
      <Card heading={texts.talk}>
        <div class={css.fields}>
          <Notice>
            <p>{texts.talkReaders(other)}</p>
          </Notice>
          {headedPoints(words.talk, record.fields).map(({ key, heading }) => (
            <HeadedField
              key={key}
              record={record}
              name={key}
              heading={heading}
              help={words.talk.find((one) => one.key === key)?.help ?? mentorTexts.agreement.older}
              {...(along && { along })}
            />
          ))}
        </div>
      </Card>
      {others.map((entry) => (
        <Card key={entry.id} heading={texts.of(firstName(people.byId(entry.fields.by)?.fields.name ?? '') || other)}>
          <div class={css.fields}>
            {headedPoints(words.talk, entry.fields)
              .filter(({ text }) => text.trim())
              .map(({ key, heading, text }) => (
                <div key={key}>
                  <p class={css.quiet}>{heading}</p>
                  <p class={css.text}>{text}</p>
                </div>
              ))}
          </div>
        </Card>
      ))}
    </>
  );
}
