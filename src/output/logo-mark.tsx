import { type Logo, logoAddress } from '../core/forloeb/logo.ts';
import css from './logo-mark.module.css';

/** The mark of the workplace. Its name stands beside it, so the picture says nothing more to a screen reader. */
export function LogoMark({ logo }: { readonly logo: Logo | undefined }) {
  if (!logo) return null;
  return <img class={css.logo} src={logoAddress(logo)} width={logo.width} height={logo.height} alt="" />;
}
