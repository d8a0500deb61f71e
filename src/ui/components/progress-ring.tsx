import { Check } from 'lucide';
import { Icon } from './icon.tsx';
import css from './progress-ring.module.css';

interface ProgressRingProps {
  readonly done: number;
  readonly total: number;
}

const radius = 6;
const around = 2 * Math.PI * radius;

/** A small pie of how much is done. The figures stand beside it in words. */
export function ProgressRing({ done, total }: ProgressRingProps) {
  if (total > 0 && done >= total) {
    return (
      <span class={`${css.ring} ${css.full}`} aria-hidden="true">
        <Icon of={Check} size={14} />
      </span>
    );
  }
  const share = total === 0 ? 0 : done / total;
  return (
    <svg class={share > 0 ? `${css.ring} ${css.begun}` : css.ring} viewBox="0 0 24 24" aria-hidden="true">
      <circle
        cx="12"
        cy="12"
        r={radius}
        fill="none"
        stroke="currentColor"
        stroke-width={share > 0 ? radius * 2 : 0}
        stroke-dasharray={`${share * around} ${around}`}
        transform="rotate(-90 12 12)"
      />
    </svg>
  );
}
