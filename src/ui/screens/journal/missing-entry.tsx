import { Feather } from 'lucide';
import { ButtonLink } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { journalEntryTexts, journalTexts } from '../../texts/journal.ts';

/** An address that names no entry: an old bookmark, or one that was deleted in another tab. */
export function MissingEntry() {
  const { id } = useForloeb();
  return (
    <Page heading={journalTexts.title} title={journalTexts.title} narrow>
      <Empty icon={Feather} {...journalTexts.missing}>
        <ButtonLink look="primary" href={forloebHref(id, 'journal')}>
          {journalEntryTexts.back}
        </ButtonLink>
      </Empty>
    </Page>
  );
}
