import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import { useServices } from '../services.ts';
import { storageFailureActions, storageFailureTexts } from '../texts/storage-failures.ts';
import css from './write-failed.module.css';

/** Says that the last action could not be kept, and saves everything in memory as a file, with the text that waits. */
export function WriteFailed() {
  const { failure, rescue, id, viewpoint, me } = useForloeb();
  const { version, today } = useServices();
  if (!failure) return null;
  const text = storageFailureTexts[failure.code];
  const save = async () => {
    const { emergencyFile } = await import('../../handover/emergency.ts');
    const { saveFile } = await import('../../handover/ways-out.ts');
    const selves = { [id]: { viewpoint, person: me } };
    const file = await emergencyFile(rescue(), { selves, made: today(), app: version });
    if (file.ok) saveFile(file.value.bytes, file.value.name);
  };
  return (
    <div class={css.place}>
      <Notice tone="danger" alert heading={text.what}>
        <p>
          {text.safe} {text.next}
        </p>
        <p>
          <Button small onClick={save}>
            {storageFailureActions.saveAsFile}
          </Button>
        </p>
      </Notice>
    </div>
  );
}
