import { CircleAlert, HardDriveDownload } from 'lucide';
import { Icon } from '../components/icon.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import { useServices } from '../services.ts';
import { appTexts } from '../texts/app.ts';
import css from './save-state.module.css';
import { sinceWords } from './since.ts';

/** Always visible: whether everything is kept, and when a copy was last taken. */
export function SaveState() {
  const { state, keptAt, failure, summary } = useForloeb();
  const { now } = useServices();
  const texts = appTexts.saved;
  const saving = state.saving > 0;
  const first = failure ? texts.failed : saving ? texts.saving : keptAt ? texts.at(keptAt) : texts.here;
  const copied = summary.copiedAt ? texts.copied(sinceWords(summary.copiedAt, now())) : texts.neverCopied;
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
