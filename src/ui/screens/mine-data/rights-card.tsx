import { deletionMonths } from '../../../core/forloeb/ending.ts';
import { viewpointLabels } from '../../../core/forloeb/labels.ts';
import { audience, type Room, rooms } from '../../../core/rooms.ts';
import { Card } from '../../components/card.tsx';
import { counted } from '../../texts/counted.ts';
import { listed } from '../../texts/listed.ts';
import { mineDataTexts } from '../../texts/mine-data.ts';
import { wordsIn } from '../../texts/room-words.ts';
import css from './mine-data.module.css';

const texts = mineDataTexts.rights;

/** Who answers for what is written here, who may see what, how long it stays, and what one can ask for (GDPR Art. 13). */
export function RightsCard() {
  const { responsible, what, sees, howLong, yours } = texts;
  const months = (count: number) => counted(count, 'måned', 'måneder');
  return (
    <Card heading={texts.heading}>
      <div class={css.stack}>
        <Part heading={responsible.heading} text={responsible.text} />
        <Part heading={what.heading} text={what.text} />
        <Part heading={yours.heading} text={yours.text} />
        <Part
          heading={howLong.heading}
          text={howLong.text(months(deletionMonths.notes), months(deletionMonths.plan))}
        />
        <details class={css.sees}>
          <summary>{sees.heading}</summary>
          <p class={css.quiet}>{sees.text}</p>
          <dl class={css.stack}>
            {rooms.map((room) => (
              <div key={room}>
                <dt>{sees.who(whoOf(room))}</dt>
                <dd class={css.quiet}>{listed(wordsIn(room))}</dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
    </Card>
  );
}

function Part({ heading, text }: { readonly heading: string; readonly text: string }) {
  return (
    <div>
      <h3>{heading}</h3>
      <p class={css.quiet}>{text}</p>
    </div>
  );
}

/** The audience of a room in words; of a room with one holder, who that is. */
function whoOf(room: Room): readonly string[] {
  const who = audience[room];
  if (typeof who === 'string') return [texts.sees.colleagues];
  return who.length === 1 ? [texts.sees.onlyYou] : who.map((viewpoint) => viewpointLabels[viewpoint].toLowerCase());
}
