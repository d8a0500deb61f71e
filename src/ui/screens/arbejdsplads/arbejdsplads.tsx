import { readPeople } from '../../../core/forloeb/people.ts';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { RecordConflicts } from '../../components/record-conflicts.tsx';
import { StandingDeletedCard } from '../../parts/deleted/standing-deleted-card.tsx';
import { arbejdspladsTexts as texts } from '../../texts/arbejdsplads.ts';
import { valueWords } from '../../texts/value-words.ts';
import css from './arbejdsplads.module.css';
import { WorkplaceDaysOff } from './days-off-card.tsx';
import { FormsCard } from './forms-card.tsx';
import { HoursCard } from './hours-card.tsx';
import { LinkCard } from './link-card.tsx';
import { LogoCard } from './logo-card.tsx';
import { PeopleCard } from './people-card.tsx';
import { LetterCard, PlaceCard } from './place-cards.tsx';
import { ShareCard } from './share-card.tsx';
import { TeamCard } from './team-card.tsx';
import { useWorkplace } from './use-workplace.ts';

/** What stays the same from one new colleague to the next. */
export function Arbejdsplads() {
  const scope = useWorkplace();
  const people = scope.doc && readPeople(scope.doc);
  return (
    <Page heading={texts.heading} title={texts.title} lead={texts.lead}>
      {scope.status === 'failed' && <Notice tone="danger" alert heading={texts.failed} />}
      {scope.status === 'loading' && <p role="status">{texts.loading}</p>}
      {scope.view && people && (
        <RecordConflicts
          view={scope.view}
          people={people}
          labels={texts.fields}
          show={(_field, value) => valueWords(value, people)}
          onChoose={(change) => void scope.act([change])}
        />
      )}
      {scope.status === 'ready' && (
        <div class={css.columns}>
          <div class={css.column}>
            <PlaceCard scope={scope} />
            <LogoCard scope={scope} />
            <LetterCard scope={scope} />
            <FormsCard scope={scope} />
            <ShareCard scope={scope} />
            {scope.doc && <StandingDeletedCard doc={scope.doc} act={scope.act} />}
          </div>
          <div class={css.column}>
            <TeamCard scope={scope} />
            <HoursCard scope={scope} />
            <PeopleCard scope={scope} />
            <LinkCard scope={scope} />
            <WorkplaceDaysOff scope={scope} />
          </div>
        </div>
      )}
    </Page>
  );
}
