import { Card } from '../../components/card.tsx';
import { mineDataTexts } from '../../texts/mine-data.ts';
import css from './mine-data.module.css';

/** What to do when the device is gone, and what can be done before. */
export function LostCard() {
  const { heading, lead, steps, before } = mineDataTexts.lost;
  return (
    <Card heading={heading}>
      <div class={css.stack}>
        <p class={css.quiet}>{lead}</p>
        <ol class={css.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{before}</p>
      </div>
    </Card>
  );
}
