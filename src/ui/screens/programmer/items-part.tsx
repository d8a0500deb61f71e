import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { bucketLabels } from '../../../core/forloeb/labels.ts';
import { type Bucket, buckets } from '../../../core/forloeb/vocabulary.ts';
import type { OwnItemEntry } from '../../../core/programme/programme-kinds.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { noPeople, useProgramme } from '../../parts/programme/programme-scope.ts';
import { programmeRowTexts as texts } from '../../texts/programmer.ts';
import { valueTexts } from '../../texts/values.ts';
import { ItemForm } from './item-form.tsx';
import css from './programmer.module.css';
import { RecordRow } from './record-row.tsx';
import { useRecordActions } from './use-record-actions.ts';

/** The huskeliste of a programme, bucket by bucket. */
export function ItemsPart() {
  const { own, readOnly } = useProgramme();
  const actions = useRecordActions();
  const [open, setOpen] = useState<{ readonly id: string } | { readonly bucket: Bucket }>();
  const entry = open && 'id' in open ? own.items.find(({ id }) => id === open.id) : undefined;
  return (
    <>
      {buckets.map((bucket) => {
        const items = own.items.filter(({ fields }) => fields.placement.bucket === bucket);
        const list = items.map((item) => ({
          id: item.id,
          view: item.view,
          title: item.fields.title,
          order: item.fields.placement.order,
        }));
        if (readOnly && items.length === 0) return null;
        return (
          <Card key={bucket} heading={bucketLabels[bucket]} aside={texts.count(items.length)}>
            {items.length === 0 && <p class={css.quiet}>{texts.emptyBucket}</p>}
            <ul class={css.rows}>
              {items.map((item) => (
                <RecordRow
                  key={item.id}
                  view={item.view}
                  title={item.fields.title}
                  text={item.fields.howTo}
                  facts={factsOf(item)}
                  needs={item.fields.needs}
                  onOpen={() => setOpen({ id: item.id })}
                  onMove={(step) => actions.move(list, item.id, step, (order) => ({ placement: { bucket, order } }))}
                />
              ))}
            </ul>
            {!readOnly && (
              <Button
                small
                look="quiet"
                icon={Plus}
                aria-label={texts.addItemTo(bucketLabels[bucket])}
                onClick={() => setOpen({ bucket })}
              >
                {texts.addItem}
              </Button>
            )}
          </Card>
        );
      })}
      {open && 'bucket' in open && (
        <ItemForm entry={undefined} bucket={open.bucket} onClose={() => setOpen(undefined)} />
      )}
      {entry && (
        <ItemForm
          key={entry.id}
          entry={entry}
          bucket={entry.fields.placement.bucket}
          onClose={() => setOpen(undefined)}
          onRemove={() => {
            setOpen(undefined);
            actions.remove(entry.id, entry.fields.title);
          }}
          onChoose={actions.choose}
        />
      )}
    </>
  );
}

const factsOf = ({ fields }: OwnItemEntry): readonly string[] => [
  noPeople.nameOf(fields.responsible),
  valueTexts.offset[fields.offset.unit](fields.offset.amount),
  fields.perTopic ? texts.perTopic : '',
];
