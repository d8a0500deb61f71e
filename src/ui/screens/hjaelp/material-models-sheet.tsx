import { useState } from 'preact/hooks';
import { compareMaterials, type MaterialEntry } from '../../../core/forloeb/material.ts';
import { type MaterialModels, openSuggestions, takeSuggestions } from '../../../core/forloeb/material-model.ts';
import { templateAuthor } from '../../../core/forloeb/template-records.ts';
import { Button } from '../../components/button.tsx';
import { ManyChoices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { usePlanEdit } from '../../hooks/use-plan-edit.ts';
import { appTexts } from '../../texts/app.ts';
import { hjaelpTexts } from '../../texts/hjaelp.ts';
import css from './hjaelp.module.css';

const texts = hjaelpTexts.models;

/** The suggestions as they come with the app; that they fit their schema is tested with the app. */
const loadModels = async () => (await import('../../catalogues/suggestions.ts')).hjaelperedskaber as MaterialModels;

interface MaterialModelsSheetProps {
  readonly materials: readonly MaterialEntry[];
  readonly onClose: () => void;
}

/** What a workplace usually has, to be chosen and then filled with where it lies. */
export function MaterialModelsSheet({ materials, onClose }: MaterialModelsSheetProps) {
  const { plan } = useForloeb();
  const edit = usePlanEdit();
  const loaded = useLoaded(loadModels);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const open = loaded.status === 'ready' ? openSuggestions(loaded.value.materials, materials) : [];
  const taken = open.filter(({ id }) => chosen.includes(id));
  const add = async () => {
    if (loaded.status !== 'ready') return;
    const last = materials.toSorted(compareMaterials).at(-1)?.fields.order ?? null;
    const by = templateAuthor(loaded.value.id);
    if (await edit(takeSuggestions(plan, taken, last), texts.added(taken.length), by)) onClose();
  };
  return (
    <Dialog
      heading={texts.heading}
      lead={texts.lead}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" disabled={taken.length === 0} onClick={() => void add()}>
            {texts.add(taken.length)}
          </Button>
        </>
      }
    >
      {loaded.status === 'loading' && <p class={css.quiet}>{appTexts.loading}</p>}
      {loaded.status === 'failed' && (
        <Notice tone="warn">
          <p>{texts.failed}</p>
        </Notice>
      )}
      {loaded.status === 'ready' && open.length === 0 && <p class={css.quiet}>{texts.none}</p>}
      {open.length > 0 && (
        <div class={css.planning}>
          <div>
            <Button small onClick={() => setChosen(open.map(({ id }) => id))}>
              {texts.all}
            </Button>
          </div>
          <ManyChoices
            label={texts.choose}
            values={chosen}
            options={open.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={setChosen}
          />
        </div>
      )}
    </Dialog>
  );
}
