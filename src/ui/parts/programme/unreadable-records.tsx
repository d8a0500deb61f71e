import type { RecordView } from '../../../core/document/view.ts';
import { readFault } from '../../../core/programme/record-fault.ts';
import { Notice } from '../../components/notice.tsx';
import { recordFaultText } from '../../texts/programme-file.ts';
import { programmerTexts as texts } from '../../texts/programmer.ts';
import css from './programme.module.css';

/** What of a programme this version cannot show, with the reason at each. Nothing of it is lost. */
export function UnreadableRecords({ records }: { readonly records: readonly RecordView[] }) {
  return (
    <Notice tone="warn" heading={texts.unreadable.heading(records.length)}>
      <ul class={css.problems}>
        {records.map((view) => (
          <li key={view.id}>{recordFaultText(readFault(view))}</li>
        ))}
      </ul>
      <p>{texts.unreadable.text}</p>
    </Notice>
  );
}
