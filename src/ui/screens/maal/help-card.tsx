import { Phone } from 'lucide';
import { formatPhone, phoneHref } from '../../../core/forloeb/contact.ts';
import { helpFor } from '../../../core/forloeb/goal-progress.ts';
import type { GoalEntry, GoalPartEntry } from '../../../core/forloeb/laeringsmaal.ts';
import { materialLabels } from '../../../core/forloeb/learning-labels.ts';
import { compareMaterials, materialKind } from '../../../core/forloeb/material.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { type VidenspersonEntry, videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { MaterialLink } from '../../components/material-link.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { goalPageTexts as texts } from '../../texts/maal.ts';
import { screenNames } from '../../texts/navigation.ts';
import { topicTexts } from '../../texts/videnspersoner.ts';
import css from './maal.module.css';

interface HelpCardProps {
  readonly goal: GoalEntry;
  readonly parts: readonly GoalPartEntry[];
}

/** What can be looked up, and who can be asked, about the same topics as the goal (RULES.md N129). */
export function HelpCard({ goal, parts }: HelpCardProps) {
  const { id, plan } = useForloeb();
  const materials = readEntries(plan, materialKind).known.toSorted(compareMaterials);
  const help = helpFor(goal, parts, materials, readEntries(plan, videnspersonKind).known);
  return (
    <Card
      heading={texts.help}
      aside={
        <span class={css.links}>
          <a href={forloebHref(id, 'hjaelp')}>{screenNames.hjaelp}</a>
          <a href={forloebHref(id, 'videnspersoner')}>{screenNames.videnspersoner}</a>
        </span>
      }
    >
      {help.materials.length + help.people.length === 0 && <p class={css.quiet}>{texts.helpNone}</p>}
      {help.materials.length > 0 && (
        <>
          <h3 class={css.sub}>{texts.materials}</h3>
          <ul class={css.helps}>
            {help.materials.map(({ id: key, fields }) => (
              <li key={key}>
                <MaterialLink
                  title={fields.title}
                  address={fields.href}
                  place={fields.place}
                  kind={fields.kind === 'andet' ? '' : materialLabels[fields.kind]}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {help.people.length > 0 && (
        <>
          <h3 class={css.sub}>{texts.people}</h3>
          <ul class={css.helps}>
            {help.people.map((person) => (
              <Person key={person.id} person={person} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function Person({ person: { fields } }: { readonly person: VidenspersonEntry }) {
  const { name = '', topic, phone } = fields;
  const href = phoneHref(phone);
  return (
    <li class={css.person}>
      <span class={css.words}>
        <strong>{name}</strong>
        <span class={css.by}>{topic}</span>
      </span>
      {href && (
        <ButtonLink small icon={Phone} href={href} aria-label={topicTexts.call(name, formatPhone(phone ?? ''))}>
          {formatPhone(phone ?? '')}
        </ButtonLink>
      )}
    </li>
  );
}
