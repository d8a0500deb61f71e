import type { Logo } from '../../core/forloeb/logo.ts';
import { LogoMark } from '../logo-mark.tsx';
import css from './front.module.css';
import { FictiveMark } from './part-head.tsx';

interface LetterheadProps {
  readonly from: { readonly logo: Logo | undefined; readonly workplace: string; readonly department: string };
  /** What the paper is, at the right. */
  readonly kind: string;
  readonly fictive: boolean;
}

/** Whose paper it is, and what it is. */
export function Letterhead({ from: { logo, workplace, department }, kind, fictive }: LetterheadProps) {
  return (
    <div class={css.letterhead}>
      <div class={css.from}>
        <LogoMark logo={logo} />
        <div>
          {department && <p class={css.department}>{department}</p>}
          {workplace && <p class={department ? undefined : css.department}>{workplace}</p>}
        </div>
      </div>
      <div class={css.kind}>
        <p class={css.department}>{kind}</p>
        {fictive && <FictiveMark />}
      </div>
    </div>
  );
}
