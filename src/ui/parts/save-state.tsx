import { CircleAlert, HardDriveDownload } from 'lucide';
import { Icon } from '../components/icon.tsx';
import { useForloeb, useSaving } from '../forloeb-scope.tsx';
import { useServices } from '../services.ts';
import { appTexts, sinceWords } from '../texts/app.ts';
import css from './save-state.module.css';

/** Always visible: whether everything is kept, and when a copy was last taken. */
export function SaveState() {
  const { summary } = useForloeb();
  const { saving, keptAt, failure } = useSaving();
  const { dayOf, today } = useServices();
  const texts = appTexts.saved;
  const first = failure ? texts.failed : saving ? texts.saving : keptAt ? texts.at(keptAt) : texts.here;
  const copied = summary.copiedAt ? texts.copied(sinceWords(dayOf(summary.copiedAt), today())) : texts.neverCopied;
  return (
    <p class={failure ? `${css.state} ${css.failed}` : css.state}>
      <Icon of={failure ? CircleAlert : HardDriveDownload} size={18} />
      <span>
        <strong>{first}</strong>
        <br />
        {copied}
      </span>
    </p>
  );
}
