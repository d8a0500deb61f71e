import { closingTick } from '../../../core/forloeb/mentor-deletion.ts';
import { keptField } from '../../../core/forloeb/mentor-ending.ts';
import type { MentorTemplate } from '../../../core/forloeb/mentor-template.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { Card } from '../../components/card.tsx';
import { Check } from '../../components/check.tsx';
import css from '../../components/flow.module.css';
import { useForloeb } from '../../forloeb-scope.tsx';
import { mentorTexts } from '../../texts/mentor.ts';
import { useCourseClosing } from './use-closing.ts';

const texts = mentorTexts.end;

/** What is worth keeping, ticked by whoever has put it where it belongs. */
export function EndKeep({ words }: { readonly words: MentorTemplate }) {
  const { me, today, people } = useForloeb();
  const { closing, set } = useCourseClosing();
  return (
    <Card heading={texts.keep}>
      <p class={css.quiet}>{texts.keepHint}</p>
      <ul class={css.rows}>
        {words.keep.map(({ key, title, help }) => {
          const tick = closingTick(closing, keptField(key));
          const change = (done: boolean) =>
            void set(keptField(key), done ? { done, day: today, by: me } : { done }, texts.kept, { done: false });
          return (
            <li key={key} class={css.row}>
              <Check checked={tick.done} label={texts.keepTick(title)} onChange={change} />
              <span class={css.main}>
                <strong>{title}</strong>
                <span>{help}</span>
                {tick.done && tick.day && (
                  <span class={css.quiet}>
                    {texts.keptBy(firstName(people.byId(tick.by)?.fields.name ?? ''), tick.day)}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
