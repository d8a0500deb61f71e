import { type Profile, profiles, type StandingRoom, viewpoints } from '../../../core/rooms.ts';
import type { HandoverFile } from '../../../handover/read-file.ts';
import { Notice } from '../../components/notice.tsx';
import { firstScreen, isNarrow } from '../../parts/navigation.ts';
import { type ForloebScreen, forloebHref, mineDataHref } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { receiptTexts } from '../../texts/handover.ts';
import { newsSentences } from '../../texts/handover-news.ts';
import { hentTexts } from '../../texts/hent.ts';
import { firstNameIn } from './arrival.ts';
import css from './hent.module.css';
import { ReceiptFrame } from './receipt-frame.tsx';
import type { Received } from './receive-arrival.ts';
import { standingWay } from './standing-way.ts';

interface ReceiptProps {
  readonly received: Received;
  readonly onAgain: () => void;
}

/** What was taken in of a file. */
export function ReceiptView({ received, onAgain }: ReceiptProps) {
  const { device } = useServices();
  const { arrival, snapshot } = received;
  const several = arrival.news.length > 1;
  const wayTo = (id: string, standing: StandingRoom | undefined) =>
    standing
      ? standingWay(id, standing)
      : {
          href: forloebHref(id, screenFor(arrival.preview.file)),
          label: several
            ? hentTexts.receipt.openNamed(arrival.peopleOf(id)?.holder('ny')?.fields.name ?? '')
            : hentTexts.receipt.open,
        };
  const sentences = arrival.news.flatMap((news) => {
    const people = arrival.peopleOf(news.forloebId);
    return newsSentences(news, (person) => firstNameIn(people, person), 'after');
  });
  return (
    <ReceiptFrame
      heading={receiptTexts.received}
      sentences={sentences}
      ways={arrival.news.map(({ forloebId, standing }) => wayTo(forloebId, standing))}
      snapshot={snapshot}
      onAgain={onAgain}
    >
      {arrival.news.some(({ isNew, standing }) => isNew && !standing) && <p class={css.from}>{hentTexts.firstTime}</p>}
      {device.ios && !device.standalone && (
        <Notice tone="warn">
          {hentTexts.safari} <a href={mineDataHref}>{hentTexts.safariCopy}</a>
        </Notice>
      )}
    </ReceiptFrame>
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
