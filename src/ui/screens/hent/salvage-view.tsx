import { Lock, ShieldCheck } from 'lucide';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatDayLong } from '../../../core/calendar/danish-date.ts';
import { roomDocId } from '../../../core/rooms.ts';
import type { Salvage } from '../../../handover/salvage.ts';
import { keysOf } from '../../../handover/salvage-picks.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { useStorage } from '../../services.ts';
import { hentTexts } from '../../texts/hent.ts';
import { salvageTexts as texts } from '../../texts/salvage.ts';
import type { FailureText } from '../../texts/storage-failures.ts';
import css from './hent.module.css';
import { keepSalvage, type Salvaged } from './salvage-arrival.ts';
import { SalvageForloebView } from './salvage-forloeb.tsx';
import { type BroughtRoom, SensitiveCount } from './sensitive-count.tsx';

interface SalvageViewProps {
  readonly salvage: Salvage;
  readonly onCancel: () => void;
  readonly onSalvaged: (salvaged: Salvaged) => void;
  readonly onFailed: (why: FailureText) => void;
}

/** What a refused file says otherwise, to pick from. Nothing is picked beforehand, and nothing is written before the person says so. */
export function SalvageView({ salvage, onCancel, onSalvaged, onFailed }: SalvageViewProps) {
  const storage = useStorage();
  const heading = useRef<HTMLHeadingElement>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { file, forloeb, leavesOut } = salvage;
  const all = forloeb.flatMap(keysOf);
  const brought = useMemo(() => broughtBy(salvage), [salvage]);
  const choose = (next: ReadonlySet<string>) => {
    setPicked(next);
    setProblem('');
  };
  const pick = (key: string, isPicked: boolean) =>
    choose(new Set(isPicked ? [...picked, key] : [...picked].filter((other) => other !== key)));
  const take = async () => {
    if (picked.size === 0) return setProblem(texts.pickFirst);
    setBusy(true);
    const result = await keepSalvage(salvage, picked, storage);
    if (result.done) onSalvaged(result.salvaged);
    else onFailed(result.why);
  };
  return (
    <section class={css.preview} aria-labelledby="salvage">
      <div>
        <h2 id="salvage" ref={heading} tabIndex={-1} class={css.previewHeading}>
          {texts.heading}
        </h2>
        <p class={css.from}>
          {texts.claims(hentTexts.sender[file.from], formatDayLong(file.made))} {hentTexts.nothingWritten}
        </p>
      </div>
      {all.length > 0 && (
        <>
          {forloeb.some(({ isNew }) => !isNew) && <p>{texts.how}</p>}
          <Notice tone="ok" icon={ShieldCheck}>
            {hentTexts.copyFirst}
          </Notice>
        </>
      )}
      {leavesOut && <Notice tone="warn">{texts.leavesOut}</Notice>}
      {all.length > 1 && (
        <div class={css.actions}>
          <Button small onClick={() => choose(new Set(picked.size < all.length ? all : []))}>
            {picked.size < all.length ? texts.all : texts.none}
          </Button>
        </div>
      )}
      {forloeb.map((one) => (
        <SalvageForloebView key={one.forloebId} forloeb={one} picked={picked} onPick={pick} />
      ))}
      <SensitiveCount rooms={brought} />
      {file.hasPrivate && (
        <p class={css.private}>
          <Icon of={Lock} />
          {texts.private}
        </p>
      )}
      <p role="alert" class={css.problem}>
        {problem}
      </p>
      <div class={css.previewFooter}>
        {all.length > 0 && (
          <span class={css.count} role="status">
            {texts.picked(picked.size)}
          </span>
        )}
        <Button onClick={onCancel} disabled={busy}>
          {hentTexts.notNow}
        </Button>
        {all.length > 0 && (
          <Button look="primary" onClick={() => void take()} disabled={busy}>
            {texts.take}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The rooms of the file with what of them is not here. */
function broughtBy({ file, forloeb }: Salvage): readonly BroughtRoom[] {
  const records = forloeb.flatMap((one) =>
    one.records.map(({ id, room }) => ({ id, doc: roomDocId(one.forloebId, room) })),
  );
  return file.docs.map((merged) => ({ merged, changes: records.filter(({ doc }) => doc === merged.id) }));
}
