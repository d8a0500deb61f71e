import { BookCopy, FilePlus2, FolderOpen } from 'lucide';
import { useState } from 'preact/hooks';
import type { Standardprogram } from '../../../core/forloeb/standardprogram.ts';
import { type OwnProgramme, readOwnProgrammes } from '../../../core/programme/own-programme.ts';
import { isUnchanged, sinceVersion } from '../../../core/programme/programme-versions.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Page } from '../../components/page.tsx';
import type { Standing } from '../../hooks/use-standing.ts';
import { asOwn } from '../../parts/programme/bundled.ts';
import { hentHref, programmerHref } from '../../routes.ts';
import { contentWords, programmerTexts as texts } from '../../texts/programmer.ts';
import { NewProgramme } from './new-programme.tsx';
import css from './programme-list.module.css';

interface ProgrammeListProps {
  readonly standing: Standing;
  readonly suggestions: readonly Standardprogram[];
}

/** Own programmes first, then the suggestions to copy. */
export function ProgrammeList({ standing, suggestions }: ProgrammeListProps) {
  const [creating, setCreating] = useState(false);
  const own = readOwnProgrammes(standing.docs);
  const hidden = standing.docs.size - own.length;
  return (
    <Page
      heading={texts.title}
      title={texts.title}
      lead={texts.lead}
      actions={
        <Button look="primary" icon={FilePlus2} onClick={() => setCreating(true)}>
          {texts.create}
        </Button>
      }
    >
      <section class={css.group} aria-labelledby="egne">
        <h2 id="egne">{texts.own}</h2>
        {own.length === 0 && <p class={css.quiet}>{texts.none}</p>}
        {own.length > 0 && (
          <ul class={css.cards}>
            {own.map((programme) => (
              <ProgrammeCard key={programme.key} programme={programme} />
            ))}
          </ul>
        )}
        {hidden > 0 && <p class={css.quiet}>{texts.unreadable.head}</p>}
        <div>
          <ButtonLink icon={FolderOpen} href={hentHref}>
            {texts.openFile}
          </ButtonLink>
        </div>
      </section>
      <section class={css.group} aria-labelledby="forslag">
        <h2 id="forslag">{texts.suggested}</h2>
        <p class={css.quiet}>{texts.suggestedText}</p>
        <ul class={css.cards}>
          {suggestions.map((programme) => (
            <ProgrammeCard key={programme.id} programme={asOwn(programme)} suggested />
          ))}
        </ul>
      </section>
      {creating && <NewProgramme standing={standing} onClose={() => setCreating(false)} />}
    </Page>
  );
}

function ProgrammeCard({ programme, suggested }: { readonly programme: OwnProgramme; readonly suggested?: boolean }) {
  const { title, description } = programme.head.fields;
  const changed = !suggested && !isUnchanged(sinceVersion(programme));
  return (
    <li class={css.card}>
      <span class={css.cardIcon}>
        <Icon of={BookCopy} size={24} />
      </span>
      <div class={css.cardText}>
        <h3>
          <a class={css.cardLink} href={programmerHref(programme.key)}>
            {title}
          </a>
        </h3>
        {description && <p class={css.quiet}>{description}</p>}
        <p class={css.facts}>
          {suggested ? (
            <span class={css.tag}>{texts.suggestion}</span>
          ) : (
            <span class={css.tag}>{texts.version(programme.version)}</span>
          )}
          {changed && <span>{texts.changed}</span>}
          <span>{contentWords(programme.items.length, programme.activities.length, programme.topics.length)}</span>
        </p>
      </div>
    </li>
  );
}
