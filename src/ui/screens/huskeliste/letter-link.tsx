import { MailOpen } from 'lucide';
import type { HuskelisteEntry } from '../../../core/forloeb/huskeliste.ts';
import { isLetterItem } from '../../../core/forloeb/letter.ts';
import { ButtonLink } from '../../components/button.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { velkomstbrevTexts } from '../../texts/velkomstbrev.ts';

/** The way from the item about the welcome letter to the letter; nothing for other items, and not for its receiver. */
export function LetterLink({ entry }: { readonly entry: HuskelisteEntry }) {
  const { id, viewpoint } = useForloeb();
  if (!isLetterItem(entry.fields) || viewpoint === 'ny') return null;
  return (
    <p>
      <ButtonLink small icon={MailOpen} href={forloebHref(id, 'velkomstbrev')}>
        {velkomstbrevTexts.open}
      </ButtonLink>
    </p>
  );
}
