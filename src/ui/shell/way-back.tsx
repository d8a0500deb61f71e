import { ArrowLeft } from 'lucide';
import { useState } from 'preact/hooks';
import { ButtonLink } from '../components/button.tsx';
import { cameFrom } from '../places/came-from.ts';
import { appTexts } from '../texts/app.ts';
import css from './shell.module.css';

/** The way back from a page that stands outside every forløb to where one came from. */
export function WayBack() {
  const [place] = useState(cameFrom);
  return (
    <nav class={css.wayBack} aria-label={appTexts.back}>
      <ButtonLink look="quiet" small icon={ArrowLeft} href={place.href}>
        {appTexts.backTo[place.at]}
      </ButtonLink>
    </nav>
  );
}
