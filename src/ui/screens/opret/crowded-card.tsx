import { useMemo } from 'preact/hooks';
import { crowdedOf } from '../../../core/arbejdsplads/create-with-workplace.ts';
import type { Doc } from '../../../core/document/types.ts';
import { isLuft } from '../../../core/forloeb/introduktionsskema.ts';
import type { Crowded } from '../../../core/forloeb/spread.ts';
import type { Standardprogram } from '../../../core/forloeb/standardprogram.ts';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { crowdedTexts as texts } from '../../texts/crowded.ts';
import { type DatedDraft, makeForloeb } from './make-forloeb.ts';
import css from './opret.module.css';

interface CrowdedCardProps {
  readonly draft: DatedDraft;
  readonly programme: Standardprogram;
  readonly common: Doc | undefined;
  readonly today: string;
  readonly onChange: (crowded: 'spread' | 'keep') => void;
}

/** So many rows stand open; more would push the programme itself out of sight. */
const openLimit = 6;

const options = (['spread', 'keep'] as const).map((value) => ({ value, label: texts.options[value] }));

/** What would lie on top of something else, with the time that is free, before anything is written (RULES.md N87). */
export function CrowdedCard({ draft, programme, common, today, onChange }: CrowdedCardProps) {
  const found = useMemo(() => {
    let made = 0;
    // Nothing of this is kept, so the keys only have to be different.
    const newId = (prefix: string) => `${prefix}_${++made}`;
    return crowdedOf(makeForloeb(draft, { programme, today, newId, common }), today);
  }, [draft, programme, common, today]);
  if (found.length === 0) return null;
  const rows = found.filter(({ entry }) => !isLuft(entry.fields));
  const luft = found.filter(({ entry, isSpare }) => isSpare && isLuft(entry.fields)).length;
  const chosen = draft.crowded ?? 'spread';
  return (
    <Card heading={texts.heading} aside={rows.length > 0 && texts.count(rows.length)}>
      <p class={css.cardText}>{texts.text}</p>
      <Choices label={texts.label} value={chosen} options={options} onChange={onChange} />
      {rows.length > 0 && (
        <details class={css.each} open={rows.length <= openLimit}>
          <summary>{texts.each}</summary>
          <ul class={css.past}>
            {rows.map((row) => (
              <CrowdedRow key={row.entry.id} row={row} isSpread={chosen === 'spread'} today={today} />
            ))}
          </ul>
        </details>
      )}
      {luft > 0 && chosen === 'spread' && <p class={css.cardText}>{texts.luftGoesOut(luft)}</p>}
    </Card>
  );
}

interface RowProps {
  readonly row: Crowded;
  readonly isSpread: boolean;
  readonly today: string;
}

function CrowdedRow({ row, isSpread, today }: RowProps) {
  return (
    <li>
      <span>
        {row.entry.fields.title}
        <span class={css.meta}>{where(row, today)}</span>
      </span>
      <span>{isSpread ? outcome(row, today) : texts.stays}</span>
    </li>
  );
}

function where({ slot, other, isSpare, isStep }: Crowded, today: string): string {
  if (!other) return texts.outside(slot, today);
  if (isStep) return texts.afterStep(slot, other.title, today);
  return isSpare ? texts.sameDay(slot, today) : texts.onTop(slot, other.title, today);
}

function outcome({ to, isSpare }: Crowded, today: string) {
  if (isSpare) return <strong>{texts.goesOut}</strong>;
  return to ? <strong>{texts.becomes(to, today)}</strong> : texts.noRoom;
}
