import { ExternalLink, Mail, Phone } from 'lucide';
import { whereabouts } from '../../core/forloeb/material-list.ts';
import { Icon } from './icon.tsx';
import css from './material-link.module.css';

interface MaterialLinkProps {
  readonly title: string;
  readonly address: string | undefined;
  readonly place?: string | undefined;
  /** Stands before where it lies: "Manual". */
  readonly kind?: string;
}

/** Something to look up: a link where its address can be opened, words where it cannot (RULES.md N147), and where it lies below. */
export function MaterialLink({ title, address, place, kind }: MaterialLinkProps) {
  const { href, words } = whereabouts(address, place);
  const isWeb = href?.startsWith('https:') ?? false;
  const icon = isWeb ? ExternalLink : href?.startsWith('tel:') ? Phone : Mail;
  return (
    <div class={css.material}>
      {href ? (
        <a class={css.title} href={href} {...(isWeb && { target: '_blank', rel: 'noopener noreferrer' })}>
          {title}
          <Icon of={icon} size={16} />
        </a>
      ) : (
        <span class={css.title}>{title}</span>
      )}
      <span class={css.where}>{[kind, words].filter(Boolean).join(' · ')}</span>
    </div>
  );
}
