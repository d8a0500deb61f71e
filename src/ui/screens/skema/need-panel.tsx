import { CircleAlert, Plus } from 'lucide';
import { useMemo } from 'preact/hooks';
import { huskelisteKind } from '../../../core/forloeb/huskeliste.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import {
  type NeedLack,
  type NeedShare,
  type NeedSuggestion,
  needBalance,
  needLacks,
  needSuggestions,
} from '../../../core/forloeb/need-balance.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import type { Need } from '../../../core/forloeb/vocabulary.ts';
import { loadProgrammes } from '../../catalogues/common.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { NeedTag } from '../../components/need-tag.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { balanceTexts as texts } from '../../texts/learning.ts';
import css from './need-panel.module.css';

interface NeedPanelProps {
  readonly placed: readonly PlacedActivity[];
  readonly onAdd: (title: string, needs: readonly Need[]) => void;
}

/** The four needs as a balance, and in words what a lopsided plan lacks. */
export function NeedPanel({ placed, onAdd }: NeedPanelProps) {
  const { plan } = useForloeb();
  const items = readEntries(plan, huskelisteKind).known;
  const balance = useMemo(() => needBalance(placed, items), [placed, items]);
  const lacks = needLacks(balance);
  return (
    <Card heading={texts.heading}>
      <p class={css.lead}>{texts.lead}</p>
      <ul class={css.needs}>
        {balance.map((share) => (
          <Share key={share.need} share={share} />
        ))}
      </ul>
      {lacks.length === 0 && placed.length > 0 && <p class={css.lead}>{texts.even}</p>}
      {lacks.length > 0 && <Lacks lacks={lacks} placed={placed} onAdd={onAdd} />}
    </Card>
  );
}

function Share({ share }: { readonly share: NeedShare }) {
  return (
    <li class={`${css.need} ${css[share.need]}`}>
      <NeedTag need={share.need} />
      <svg class={css.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class={css.ground} width="100" height="10" />
        <rect class={css.part} width={share.share * 100} height="10" />
      </svg>
      <span class={css.percent}>{texts.share(share.share)}</span>
      <span class={css.count}>{texts.count(share)}</span>
    </li>
  );
}

function Lacks({ lacks, placed, onAdd }: NeedPanelProps & { readonly lacks: readonly NeedLack[] }) {
  const { plan, forloeb } = useForloeb();
  const items = readEntries(plan, huskelisteKind).known;
  const loaded = useLoaded(loadProgrammes);
  const own = forloeb.fields.programme.id;
  const programmes =
    loaded.status === 'ready' ? [...loaded.value].sort((a, b) => Number(b.id === own) - Number(a.id === own)) : [];
  return (
    <ul class={css.lacks}>
      {lacks.map((lack) => (
        <li key={lack.need}>
          <p class={css.lack}>
            <Icon of={CircleAlert} size={16} />
            {texts.lack(lack)}
          </p>
          {lack.how !== 'much' && (
            <Suggestions found={needSuggestions(lack.need, placed, items, programmes)} onAdd={onAdd} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Suggestions({ found, onAdd }: Pick<NeedPanelProps, 'onAdd'> & { readonly found: readonly NeedSuggestion[] }) {
  if (found.length === 0) return null;
  return (
    <ul class={css.suggestions} aria-label={texts.suggestions}>
      {found.map(({ title, needs, from }) => (
        <li key={title} class={css.suggestion}>
          <span class={css.text}>
            {title} <span class={css.from}>({texts.from[from]})</span>
          </span>
          <Button small look="quiet" icon={Plus} aria-label={texts.addThis(title)} onClick={() => onAdd(title, needs)}>
            {texts.add}
          </Button>
        </li>
      ))}
    </ul>
  );
}
