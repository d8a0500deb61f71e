import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import css from './paper-preview.module.css';
import { usePaperScale } from './use-paper-scale.ts';

/** The paper itself on a sunken ground. What is seen here is what is printed: it is the same elements. */
export function PaperPreview({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  const ground = useRef<HTMLElement>(null);
  usePaperScale(ground);
  return (
    <section class={css.preview} aria-label={label}>
      <div class={css.ground}>
        <section ref={ground} class={css.fit} data-paper>
          <div class={css.paper}>{children}</div>
        </section>
      </div>
    </section>
  );
}
