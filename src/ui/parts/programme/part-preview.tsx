import { formatTimeRange } from '../../../core/calendar/danish-date.ts';
import { bucketLabels } from '../../../core/forloeb/labels.ts';
import type { ForAll } from '../../../core/programme/save-into.ts';
import { NeedTag } from '../../components/need-tag.tsx';
import { forAllTexts as texts } from '../../texts/programme-of-forloeb.ts';
import { valueTexts } from '../../texts/values.ts';
import css from './programme.module.css';
import { noPeople } from './programme-scope.ts';

interface PartPreviewProps {
  readonly part: ForAll;
  readonly isNew: boolean;
}

type Row = readonly [label: string, value: string];

/** What of one thing is saved in the programme, field by field. */
export function PartPreview({ part, isNew }: PartPreviewProps) {
  return (
    <section aria-labelledby="gemmes">
      <h3 id="gemmes">{texts.preview}</h3>
      <p class={css.quiet}>{isNew ? texts.isNew : texts.isThere}</p>
      <dl class={css.about}>
        {rowsOf(part)
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={`${label} ${value}`}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p class={css.rowFacts}>
        {part.record.needs.map((need) => (
          <NeedTag key={need} need={need} />
        ))}
      </p>
    </section>
  );
}

function rowsOf({ list, record }: ForAll): readonly Row[] {
  const { fields } = texts;
  if (list === 'huskeliste') {
    const { title, bucket, offset, responsible, howTo, parts = [], topics = [] } = record;
    return [
      [fields.title, title],
      [fields.when, `${bucketLabels[bucket]} · ${valueTexts.offset[offset.unit](offset.amount)}`],
      [fields.responsible, noPeople.nameOf(responsible)],
      [fields.howTo, howTo],
      ...parts.map((part): Row => [fields.part, part.title]),
      ...topics.map((topic): Row => [fields.suggestion, topic]),
    ];
  }
  if (list === 'introduktionsskema') {
    const { title, offset, from, to, who, place = '', task = '', preparation = '', note = '' } = record;
    const when = `${valueTexts.offset[offset.unit](offset.amount)}, ${formatTimeRange(from, to)}`;
    return [
      [fields.title, title],
      [fields.when, when],
      [fields.who, who.map((party) => noPeople.nameOf(party)).join(', ')],
      [fields.place, place],
      [fields.task, task],
      [fields.preparation, preparation],
      [fields.note, note],
    ];
  }
  return [
    [fields.topic, record.topic],
    [fields.question, record.question],
    [fields.function, record.function ?? ''],
  ];
}
