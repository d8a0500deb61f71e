import { ArrowRight } from 'lucide';
import { useState } from 'preact/hooks';
import type { TeamDaysMoved } from '../../../core/arbejdsplads/team-days-moved.ts';
import type { MovePreview } from '../../../core/forloeb/move-preview.ts';
import type { Told } from '../../../core/forloeb/move-told.ts';
import type { AgreedChoice } from '../../../core/forloeb/moved-plan.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { appTexts } from '../../texts/app.ts';
import { movingTexts as texts } from '../../texts/moving.ts';
import css from './move-dialog.module.css';
import { canBeFreed, MovesList, StaysList, TeamDaysList } from './move-lists.tsx';
import type { MoveRequest } from './move-request.ts';
import { ToldList } from './told-list.tsx';

interface MoveDialogProps {
  readonly request: MoveRequest;
  readonly preview: MovePreview;
  /** Team days that come and go with it. */
  readonly team: TeamDaysMoved;
  readonly told: readonly Told[];
  readonly agreed: AgreedChoice;
  readonly onAgreed: (agreed: AgreedChoice) => void;
  readonly onMove: () => Promise<void>;
  readonly onClose: () => void;
}

const agreedOptions = (['stay', 'move'] as const).map((value) => ({ value, label: texts.agreed.options[value] }));

/** What stays, what moves, what has to be looked at and who is to be told, before anything is written. */
export function MoveDialog({ request, preview, team, told, agreed, onAgreed, onMove, onClose }: MoveDialogProps) {
  const [moving, setMoving] = useState(false);
  const { before, after, moves, stays, clashes, agreedMovable } = preview;
  const staying = stays.done.length + stays.pinned.length + stays.agreed.length;
  const move = async () => {
    setMoving(true);
    await onMove();
    setMoving(false);
  };
  return (
    <Dialog
      wide
      heading={texts.heading}
      lead={
        <>
          {request.lead && <p>{request.lead}</p>}
          {before.firstDay !== after.firstDay && <p>{texts.firstDay(before.firstDay, after.firstDay)}</p>}
          <p>{texts.notYet}</p>
        </>
      }
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" icon={ArrowRight} disabled={moving} onClick={() => void move()}>
            {request.action}
          </Button>
        </>
      }
    >
      <Counts moves={moves.length} stays={staying} clashes={clashes.length} told={told.length} />
      {agreedMovable > 0 && (
        <div>
          <Choices
            label={texts.agreed.label(agreedMovable)}
            value={agreed}
            options={agreedOptions}
            onChange={onAgreed}
          />
          <p class={css.hint}>{texts.agreed.hint[agreed]}</p>
        </div>
      )}
      <ClashList preview={preview} />
      <MovesList moves={moves} />
      <TeamDaysList team={team} />
      <StaysList stays={stays} />
      <ToldList told={told} preview={preview} />
    </Dialog>
  );
}

type CountsProps = Readonly<Record<keyof typeof texts.count, number>>;

function Counts(counts: CountsProps) {
  return (
    <ul class={css.counts}>
      {(['moves', 'stays', 'clashes', 'told'] as const).map((name) => (
        <li key={name}>
          <strong>{counts[name]}</strong> {texts.count[name]}
        </li>
      ))}
    </ul>
  );
}

function ClashList({ preview: { clashes, after } }: { readonly preview: MovePreview }) {
  const { today } = useForloeb();
  if (clashes.length === 0) return null;
  return (
    <Notice tone="warn" heading={texts.clashes(clashes.length)}>
      <ul class={css.clashes}>
        {clashes.map((clash) => (
          <li key={`${clash.kind} ${clash.row.id} ${'other' in clash ? clash.other.id : ''}`}>
            {texts.clash(clash, after.firstDay < today ? today : after.firstDay)}
          </li>
        ))}
      </ul>
      {clashes.some(canBeFreed) && <p class={css.hint}>{texts.free}</p>}
    </Notice>
  );
}
