import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { firstDayActivities, meetingTimeOf } from '../../../core/forloeb/meeting-time.ts';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { iDagTexts as allTexts } from '../../texts/i-dag.ts';
import listCss from './i-dag.module.css';
import css from './next-meeting.module.css';

const texts = allTexts.countdown;

/** Before the first day: how long there is left, where to meet, and what will happen. */
export function FirstDayAhead({ placed }: { readonly placed: readonly PlacedActivity[] }) {
  const { forloeb, today, viewpoint, summary } = useForloeb();
  const { firstDay, meetingPlace = '', welcome } = forloeb.fields;
  const own = viewpoint === 'ny';
  const first = firstDayActivities(firstDay, placed);
  return (
    <>
      <section class={css.card} aria-labelledby="foerste-dag">
        <p class={css.moment}>{texts.left(firstDay, today)}</p>
        <h2 class={css.title} id="foerste-dag">
          {own ? texts.own : texts.others(summary.newHire)}
        </h2>
        <p>{texts.day(firstDay)}</p>
        <p>{texts.meet(meetingPlace, meetingTimeOf(forloeb.fields, placed))}</p>
      </section>
      {own && welcome && (
        <Card heading={texts.welcome}>
          <p class={listCss.letter}>{welcome}</p>
        </Card>
      )}
      {first.length > 0 && (
        <Card heading={texts.expect}>
          <ul class={listCss.list}>
            {first.map(({ entry }) => (
              <li key={entry.id} class={listCss.planned}>
                <span class={listCss.time}>{allTexts.clock(entry.fields.when.from)}</span>
                <span>{entry.fields.title}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
