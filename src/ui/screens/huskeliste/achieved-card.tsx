import { PartyPopper, Printer } from 'lucide';
import type { HuskelisteEntry } from '../../../core/forloeb/huskeliste.ts';
import { achieved } from '../../../core/forloeb/huskeliste-view.ts';
import { Avatar } from '../../components/avatar.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { huskelisteTexts } from '../../texts/huskeliste.ts';
import css from './achieved-card.module.css';

const texts = huskelisteTexts.achieved;

/** A finished list tells what was done, by whom and from when to when, and what comes next. */
export function AchievedCard({ entries }: { readonly entries: readonly HuskelisteEntry[] }) {
  const { id, people } = useForloeb();
  const { count, from, to, by } = achieved(entries);
  return (
    <section class={css.card} aria-labelledby="alt-er-gjort">
      <span class={css.icon}>
        <Icon of={PartyPopper} size={28} />
      </span>
      <h2 id="alt-er-gjort">{texts.heading}</h2>
      <p>{texts.text(count, from && to ? texts.span(from, to) : '')}</p>
      <ul class={css.people}>
        {by.map(({ person, count: own }) => {
          const name = people.byId(person)?.fields.name ?? texts.unknown;
          return (
            <li key={person}>
              <Avatar name={name} />
              {texts.who(name, own)}
            </li>
          );
        })}
      </ul>
      <p class={css.next}>{texts.next}</p>
      <ButtonLink icon={Printer} href={forloebHref(id, 'udskriv')}>
        {texts.print}
      </ButtonLink>
    </section>
  );
}
