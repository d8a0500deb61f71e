import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import css from './card.module.css';

interface CardProps {
  readonly heading?: string;
  /** Stands at the right of the heading: a count, a link. */
  readonly aside?: ComponentChildren;
  /** 2 unless the card stands inside a section with a heading of its own. */
  readonly level?: 2 | 3;
  /** White unless given. */
  readonly tone?: 'brand' | 'sunken' | 'warn' | undefined;
  readonly children: ComponentChildren;
}

/** A white surface with a heading. */
export function Card({ heading, aside, level = 2, tone, children }: CardProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class={tone ? `${css.card} ${css[tone]}` : css.card} aria-labelledby={heading ? id : undefined}>
      {heading && (
        <div class={css.head}>
          <Heading id={id}>{heading}</Heading>
          {aside && <div class={css.aside}>{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
