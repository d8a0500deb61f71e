import type { IconNode } from 'lucide';
import { h } from 'preact';

interface IconProps {
  readonly of: IconNode;
  /** Pixels; 20 unless given. */
  readonly size?: number;
  /** Only for an icon that stands alone; an icon beside its word says nothing to a screen reader. */
  readonly label?: string;
}

/** A drawing of the lucide family, inline. */
export function Icon({ of, size = 20, label }: IconProps) {
  const naming = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true as const };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden from screen readers; a title would pop up.
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      focusable="false"
      {...naming}
    >
      {of.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
    </svg>
  );
}
