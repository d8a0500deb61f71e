import { LibraryBig, Lightbulb, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { linkKind } from '../../../core/arbejdsplads/workplace.ts';
import { type MaterialEntry, materialKind } from '../../../core/forloeb/material.ts';
import { groupMaterials } from '../../../core/forloeb/material-list.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { MissingMaterials } from '../../parts/missing-materials.tsx';
import { hjaelpTexts as texts } from '../../texts/hjaelp.ts';
import { moveTexts } from '../../texts/moves.ts';
import css from './hjaelp.module.css';
import { MaterialGroupRows } from './material-group.tsx';
import { MaterialModelsSheet } from './material-models-sheet.tsx';
import { MaterialSheet } from './material-sheet.tsx';

type Open = { readonly entry?: MaterialEntry } | 'models';

/** What one can look things up in: by topic, with where it lies and whether it lies ready. */
export function Hjaelp() {
  const { plan, viewpoint } = useForloeb();
  const [open, setOpen] = useState<Open>();
  const [ordering, setOrdering] = useState(false);
  const { known, newer } = readEntries(plan, materialKind);
  const links = readEntries(plan, linkKind).known;
  const groups = groupMaterials(known, links);
  const filling = viewpoint !== 'ny';
  const close = () => setOpen(undefined);
  const buttons = (
    <>
      <Button icon={Plus} onClick={() => setOpen({})}>
        {texts.add}
      </Button>
      {filling && (
        <Button look="primary" icon={Lightbulb} onClick={() => setOpen('models')}>
          {texts.suggestions}
        </Button>
      )}
      {known.length > 1 && (
        <Button look="quiet" aria-pressed={ordering} onClick={() => setOrdering(!ordering)}>
          {ordering ? moveTexts.orderDone : moveTexts.order}
        </Button>
      )}
    </>
  );
  const isEmpty = groups.length === 0;
  return (
    <Page
      heading={texts.title}
      title={texts.title}
      lead={filling ? texts.lead : texts.leadForNew}
      actions={!isEmpty && buttons}
      narrow
    >
      {isEmpty && (
        <Empty icon={LibraryBig} {...(filling ? texts.empty : texts.emptyForNew)}>
          {buttons}
        </Empty>
      )}
      <MissingMaterials />
      {!isEmpty && (
        <Card>
          {groups.map((group) => (
            <MaterialGroupRows
              key={group.key}
              group={group}
              among={ordering ? known : undefined}
              onEdit={(entry) => setOpen({ entry })}
            />
          ))}
        </Card>
      )}
      {newer.length > 0 && <p class={css.quiet}>{texts.newer(newer.length)}</p>}
      {open === 'models' && <MaterialModelsSheet materials={known} onClose={close} />}
      {typeof open === 'object' && (
        <MaterialSheet {...(open.entry && { entry: open.entry })} materials={known} onClose={close} />
      )}
    </Page>
  );
}
