import { paperTexts } from '../texts.ts';
import css from './paper.module.css';

interface PartHeadProps {
  readonly heading: string;
  /** Whose it is, on a part that begins a page: it may hang on a wall without the first one. */
  readonly of?: string;
  readonly hint?: string;
  readonly fictive?: boolean;
}

/** Heading of a part, with what there is to know about it on the right. */
export function PartHead({ heading, of, hint, fictive }: PartHeadProps) {
  return (
    <div class={css.partHead}>
      <h2 class={css.partHeading}>{heading}</h2>
      {of && <p class={css.of}>{of}</p>}
      {fictive && <FictiveMark />}
      {hint && <p class={css.hint}>{hint}</p>}
    </div>
  );
}

export function FictiveMark() {
  return <p class={css.fictive}>{paperTexts.fictive}</p>;
}
