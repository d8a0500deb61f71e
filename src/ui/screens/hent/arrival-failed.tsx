import type { ComponentChildren } from 'preact';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { hentTexts } from '../../texts/hent.ts';
import css from './hent.module.css';
import type { PlacedFailure } from './programme-arrival.ts';

interface ArrivalFailedProps {
  readonly why: PlacedFailure;
  readonly onAgain: () => void;
  /** What can be done all the same. */
  readonly children?: ComponentChildren;
}

/** Why a file was not taken in: what happened, what is safe, what to do now. */
export function ArrivalFailed({ why, onAgain, children }: ArrivalFailedProps) {
  return (
    <>
      <Notice tone="danger" alert heading={why.what}>
        {why.places && (
          <ul class={css.places}>
            {why.places.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        )}
        <p>{why.safe}</p>
        <p>{why.next}</p>
      </Notice>
      {children}
      <div class={css.actions}>
        <Button look="primary" onClick={onAgain}>
          {hentTexts.other}
        </Button>
      </div>
    </>
  );
}
