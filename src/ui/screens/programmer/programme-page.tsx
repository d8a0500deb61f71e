import { BookmarkCheck, Copy, Send } from 'lucide';
import { useMemo } from 'preact/hooks';
import type { Standardprogram } from '../../../core/forloeb/standardprogram.ts';
import { type OwnProgramme, readOwnProgramme } from '../../../core/programme/own-programme.ts';
import { newProgramme } from '../../../core/programme/programme-changes.ts';
import { isUnchanged, sinceVersion } from '../../../core/programme/programme-versions.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { useSay } from '../../components/messages.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import type { Standing } from '../../hooks/use-standing.ts';
import { asOwn } from '../../parts/programme/bundled.ts';
import { ProgrammeContext, type ProgrammeScope } from '../../parts/programme/programme-scope.ts';
import { UnreadableRecords } from '../../parts/programme/unreadable-records.tsx';
import { goTo, programmerHref } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { programmerTexts as texts } from '../../texts/programmer.ts';
import { AboutPart } from './about-part.tsx';
import { ActivitiesPart } from './activities-part.tsx';
import { ItemsPart } from './items-part.tsx';
import css from './programmer.module.css';
import { TopicsPart } from './topics-part.tsx';

const parts = ['huskeliste', 'skema', 'videnspersoner', 'om'] as const;
type Part = (typeof parts)[number];

interface ProgrammePageProps {
  readonly programmeKey: string;
  readonly part: string;
  readonly standing: Standing;
  /** The programme of the app with this key. */
  readonly suggestion: Standardprogram | undefined;
}

/** One programme: its three lists, and what it is. */
export function ProgrammePage({ programmeKey, part, standing, suggestion }: ProgrammePageProps) {
  const doc = standing.docs.get(programmeKey);
  const own = doc ? readOwnProgramme(programmeKey, doc) : suggestion && asOwn(suggestion);
  const readOnly = doc === undefined;
  const { act } = standing;
  const scope = useMemo(
    (): ProgrammeScope | undefined =>
      own && { own, doc, readOnly, act: (changes, said) => act(programmeKey, changes, said) },
    [own, doc, readOnly, act, programmeKey],
  );
  if (!own || !scope) {
    return (
      <Page heading={texts.title} title={texts.title} narrow>
        <Notice>{texts.unreadable.head}</Notice>
      </Page>
    );
  }
  const shown: Part = parts.find((name) => name === part) ?? 'huskeliste';
  const { title, description } = own.head.fields;
  return (
    <ProgrammeContext.Provider value={scope}>
      <Page
        heading={title}
        title={texts.title}
        lead={
          <>
            <span class={css.tag}>{readOnly ? texts.suggestion : texts.version(own.version)}</span> {description}
          </>
        }
        actions={
          suggestion && readOnly ? (
            <CopyButton suggestion={suggestion} standing={standing} />
          ) : (
            shown !== 'om' && <WayOn own={own} />
          )
        }
      >
        <nav class={css.parts} aria-label={texts.lists.label}>
          {parts.map((name) => (
            <a
              key={name}
              class={css.part}
              href={programmerHref(programmeKey, name)}
              aria-current={name === shown ? 'page' : undefined}
            >
              {texts.lists[name]}
            </a>
          ))}
        </nav>
        {own.unreadable.length > 0 && <UnreadableRecords records={own.unreadable} />}
        {shown === 'huskeliste' && <ItemsPart />}
        {shown === 'skema' && <ActivitiesPart />}
        {shown === 'videnspersoner' && <TopicsPart />}
        {shown === 'om' && <AboutPart />}
      </Page>
    </ProgrammeContext.Provider>
  );
}

/** What one does when one is done: save a version of what was changed, or send it. */
function WayOn({ own }: { readonly own: OwnProgramme }) {
  const changed = !isUnchanged(sinceVersion(own));
  return (
    <ButtonLink icon={changed ? BookmarkCheck : Send} href={programmerHref(own.key, 'om')}>
      {changed ? texts.saveVersion(own.version + 1) : texts.send}
    </ButtonLink>
  );
}

interface CopyButtonProps {
  readonly suggestion: Standardprogram;
  readonly standing: Standing;
}

/** Makes a copy that belongs to the workplace. The keys are kept, so that the two can be laid on top of each other. */
function CopyButton({ suggestion, standing }: CopyButtonProps) {
  const { newId, today } = useServices();
  const say = useSay();
  const copy = async () => {
    const key = newId('program');
    const named = { ...suggestion, title: texts.copyOf(suggestion.title) };
    const changes = newProgramme(named, suggestion.id, texts.fromSuggestion(suggestion.title), today());
    if (!(await standing.act(key, changes))) return;
    goTo(programmerHref(key));
    say({ text: texts.copied(named.title) });
  };
  return (
    <Button look="primary" icon={Copy} onClick={() => void copy()}>
      {texts.copy}
    </Button>
  );
}
