import { ExternalLink } from 'lucide';
import { linkHref } from '../../../core/arbejdsplads/link-href.ts';
import { linkKind } from '../../../core/arbejdsplads/workplace.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import css from './links-card.module.css';

/** The links of the workplace, where one looks for somebody to ask. One that leads nowhere allowed is words alone. */
export function LinksCard() {
  const { plan } = useForloeb();
  const { known } = readEntries(plan, linkKind);
  if (known.length === 0) return null;
  return (
    <Card heading={arbejdspladsTexts.linksHere}>
      <ul class={css.links}>
        {known.map(({ id, fields }) => {
          const href = linkHref(fields.href);
          return (
            <li key={id} class={css.link}>
              {href ? (
                <a href={href} {...(href.startsWith('https:') && { target: '_blank', rel: 'noopener noreferrer' })}>
                  {fields.title}
                  {href.startsWith('https:') && <Icon of={ExternalLink} size={16} />}
                </a>
              ) : (
                fields.title
              )}
              <span class={css.note}>{fields.note || (href ?? '').replace(/^(https:\/\/|mailto:|tel:)/, '')}</span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
