import { type Profile, profiles, viewpoints } from '../../../core/rooms.ts';
import type { HandoverFile } from '../../../handover/read-file.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { firstScreen, isNarrow } from '../../parts/navigation.ts';
import { arbejdspladsHref, type ForloebScreen, forloebHref, mineDataHref, programmerHref } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { receiptTexts } from '../../texts/handover.ts';
import { newsSentences } from '../../texts/handover-news.ts';
import { hentTexts } from '../../texts/hent.ts';
import { workplaceArrival } from '../../texts/workplace-arrival.ts';
import { firstNameIn } from './arrival.ts';
import css from './hent.module.css';
import type { Received } from './receive-arrival.ts';
import { Undone, useUndoing } from './undoing.tsx';

interface ReceiptProps {
  readonly received: Received;
  readonly onAgain: () => void;
}

/** What was taken in, the way on, and the way back. */
export function ReceiptView({ received, onAgain }: ReceiptProps) {
  const { device } = useServices();
  const { arrival, snapshot } = received;
  const { undone, problem, undo } = useUndoing(snapshot);
  if (undone) return <Undone onAgain={onAgain} />;
  const forloeb = arrival.news.filter(({ standing }) => standing === undefined);
  const several = arrival.news.length > 1;
  return (
    <>
      <Notice tone="ok" alert heading={receiptTexts.received}>
        <ul class={css.sentences}>
          {arrival.news.flatMap((news) => {
            const people = arrival.peopleOf(news.forloebId);
            return newsSentences(news, (person) => firstNameIn(people, person), 'after').map((sentence) => (
              <li key={`${news.forloebId} ${sentence}`}>{sentence}</li>
            ));
          })}
        </ul>
      </Notice>
      {forloeb.some(({ isNew }) => isNew) && <p class={css.from}>{hentTexts.firstTime}</p>}
      {device.ios && !device.standalone && (
        <Notice tone="warn">
          {hentTexts.safari} <a href={mineDataHref}>{hentTexts.safariCopy}</a>
        </Notice>
      )}
      <p role="alert" class={css.problem}>
        {problem}
      </p>
      <div class={css.actions}>
        {arrival.news.some(({ standing }) => standing === 'arbejdsplads') && (
          <ButtonLink look="primary" href={arbejdspladsHref}>
            {workplaceArrival.open}
          </ButtonLink>
        )}
        {arrival.news
          .filter(({ standing }) => standing === 'standardprogram')
          .map(({ forloebId }) => (
            <ButtonLink key={forloebId} look="primary" href={programmerHref(forloebId)}>
              {hentTexts.openProgramme}
            </ButtonLink>
          ))}
        {forloeb.map(({ forloebId }) => (
          <ButtonLink key={forloebId} look="primary" href={forloebHref(forloebId, screenFor(arrival.preview.file))}>
            {several
              ? hentTexts.receipt.openNamed(arrival.peopleOf(forloebId)?.holder('ny')?.fields.name ?? '')
              : hentTexts.receipt.open}
          </ButtonLink>
        ))}
        <Button onClick={undo}>{hentTexts.receipt.undo}</Button>
      </div>
    </>
  );
}

/** What a file is about, and whom it is for, decide where it leads to. */
function screenFor({ profile, docs }: HandoverFile): ForloebScreen {
  if (profile === 'sikkerhedskopi') return 'i-dag';
  if (docs.some(({ kind }) => kind === 'ramme')) return 'mentor';
  if (profile === 'tilMentor') return 'journal';
  const { to }: Profile = profiles[profile];
  const viewpoint = viewpoints.find((one) => one === to);
  return viewpoint ? firstScreen({ viewpoint }, isNarrow()) : 'i-dag';
}
