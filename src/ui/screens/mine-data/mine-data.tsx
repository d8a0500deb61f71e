import { Page } from '../../components/page.tsx';
import { useSummaries } from '../../hooks/use-summaries.ts';
import { LockCardLater } from '../../lock-parts.tsx';
import { mineDataTexts } from '../../texts/mine-data.ts';
import { AppCard } from './app-card.tsx';
import { AppearanceCard } from './appearance-card.tsx';
import { BackupCard } from './backup-card.tsx';
import { EarlierCard } from './earlier-card.tsx';
import { KeepingCard } from './keeping-card.tsx';
import { LostCard } from './lost-card.tsx';
import css from './mine-data.module.css';
import { RightsCard } from './rights-card.tsx';
import { WipeCard } from './wipe-card.tsx';

/** Where the data lies, whether it stays there, who answers for it, the copy of everything, and the way to delete everything. */
export function MineData() {
  const summaries = useSummaries();
  return (
    <Page heading={mineDataTexts.title} title={mineDataTexts.title} lead={mineDataTexts.lead}>
      <div class={css.cards}>
        <BackupCard summaries={summaries ?? []} />
        <LockCardLater />
        <EarlierCard />
        <KeepingCard count={summaries?.length} />
        <RightsCard />
        <LostCard />
        <AppCard />
        <AppearanceCard />
        <WipeCard summaries={summaries ?? []} />
      </div>
    </Page>
  );
}
