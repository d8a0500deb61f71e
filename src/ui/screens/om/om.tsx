import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Json } from '../../../core/document/types.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { DeletedCard } from '../../parts/deleted/deleted-card.tsx';
import { LengthCard } from '../../parts/length-card.tsx';
import { Moving } from '../../parts/moving/moving.tsx';
import { RemoveForloeb } from '../../parts/remove-forloeb.tsx';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { WorkplaceNews } from '../../parts/workplace-news.tsx';
import { replaceWith, startHref } from '../../routes.ts';
import { screenNames } from '../../texts/navigation.ts';
import { omTexts } from '../../texts/om.ts';
import { valueWords } from '../../texts/value-words.ts';
import { AwayCard } from './away-card.tsx';
import { DaysOffCard } from './days-off-card.tsx';
import { FirstDayCard } from './first-day-card.tsx';
import { ForloebAsProgrammeCard } from './forloeb-as-programme.tsx';
import css from './om.module.css';
import { PeopleCard } from './people-card.tsx';
import { PlaceCard } from './place-card.tsx';
import { ResendCard } from './resend-card.tsx';
import { RolesCard } from './roles-card.tsx';
import { SelfCard } from './self-card.tsx';
import { StandInCard } from './stand-in-card.tsx';
import { WorkingWeekCard } from './working-week-card.tsx';

/** What the forløb is: people, places and days. */
export function Om(_: { readonly rest: string }) {
  const { forloeb, people, viewpoint } = useForloeb();
  const { title, version } = forloeb.fields.programme;
  const show = (_field: string, value: Json) => valueWords(value, people);
  return (
    <Page heading={screenNames.om} title={screenNames.om} lead={omTexts.lead}>
      <RoomConflicts room="plan" view={forloeb.view} labels={omTexts.fields} show={show} />
      <Moving>
        <WorkplaceNews />
        <ResendCard />
        <div class={css.columns}>
          <div class={css.column}>
            {forloeb.fields.fictive && <SelfCard />}
            <PeopleCard />
            <RolesCard />
            <StandInCard />
            {!forloeb.fields.fictive && <SelfCard />}
          </div>
          <div class={css.column}>
            <FirstDayCard key={forloeb.fields.firstDay} />
            {viewpoint !== 'ny' && <LengthCard />}
            <WorkingWeekCard />
            <AwayCard />
            <DaysOffCard />
            <PlaceCard />
            {viewpoint !== 'ny' && <ForloebAsProgrammeCard />}
            <RemoveCard />
          </div>
        </div>
      </Moving>
      <DeletedCard />
      <p class={css.quiet}>{omTexts.programme(title, version)}</p>
    </Page>
  );
}

function RemoveCard() {
  const { summary } = useForloeb();
  const [asking, setAsking] = useState(false);
  return (
    <Card heading={omTexts.remove.heading}>
      <p class={css.quiet}>{omTexts.remove.text}</p>
      <p class={css.action}>
        <Button look="danger" icon={Trash2} onClick={() => setAsking(true)}>
          {omTexts.remove.action}
        </Button>
      </p>
      {asking && (
        <RemoveForloeb row={summary} onClose={() => setAsking(false)} onRemoved={() => replaceWith(startHref)} />
      )}
    </Card>
  );
}
