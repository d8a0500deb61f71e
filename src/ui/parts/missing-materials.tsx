import { LibraryBig } from 'lucide';
import { materialKind } from '../../core/forloeb/material.ts';
import { missingForDayOne } from '../../core/forloeb/material-list.ts';
import { readEntries } from '../../core/forloeb/record-kind.ts';
import { Notice } from '../components/notice.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import { forloebHref } from '../routes.ts';
import { hjaelpTexts as texts } from '../texts/hjaelp.ts';

/** As many names as are read at a glance. */
const namedAtMost = 3;

/** What does not lie ready for the first day, for those who prepare it (RULES.md N146). `linked`: with the way to the list. */
export function MissingMaterials({ linked = false }: { readonly linked?: boolean }) {
  const { id, plan, today, forloeb, viewpoint } = useForloeb();
  if (viewpoint !== 'kontaktperson') return null;
  const missing = missingForDayOne(readEntries(plan, materialKind).known, today, forloeb.fields.firstDay);
  if (missing.length === 0) return null;
  const names = missing.slice(0, namedAtMost).map(({ fields }) => fields.title);
  return (
    <Notice icon={LibraryBig} heading={texts.missing(missing.length)}>
      <p>
        {texts.missingNames(names, missing.length - names.length)}{' '}
        {linked && <a href={forloebHref(id, 'hjaelp')}>{texts.see}</a>}
      </p>
    </Notice>
  );
}
