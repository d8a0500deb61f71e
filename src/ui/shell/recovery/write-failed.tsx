import { useEffect, useState } from 'preact/hooks';
import type { StorageFailure } from '../../../storage/failure.ts';
import { Button } from '../../components/button.tsx';
import { useSay } from '../../components/messages.tsx';
import { Notice } from '../../components/notice.tsx';
import type { ForloebScope } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { emergencyTexts, storageFailureActions, storageFailureTexts } from '../../texts/storage-failures.ts';
import { type RescueOutcome, rescueFile } from './rescue.ts';
import css from './write-failed.module.css';

interface WriteFailedProps {
  readonly failure: StorageFailure;
  readonly forloeb: Pick<ForloebScope, 'rescue' | 'retry' | 'id' | 'viewpoint' | 'me'>;
  /** Tries to keep what is being written. */
  readonly flush: () => Promise<unknown>;
}

/** Says that the last action could not be kept, and saves everything in memory as a file, with the text that waits. */
export function WriteFailed({ failure, forloeb, flush }: WriteFailedProps) {
  const { rescue, retry, id, viewpoint, me } = forloeb;
  const say = useSay();
  const { version, today } = useServices();
  const [outcome, setOutcome] = useState<RescueOutcome>();
  useEffect(() => setOutcome(undefined), [failure]);
  const text = storageFailureTexts[failure.code];
  const again = async () => {
    await flush();
    if (await retry()) say({ text: emergencyTexts.keptNow });
  };
  const save = async () => {
    const selves = { [id]: { viewpoint, person: me } };
    const input = { selves, made: today(), app: version };
    setOutcome(await rescueFile(async ({ saveEmergency }) => saveEmergency(await rescue(), input)));
  };
  return (
    <div class={css.place}>
      <Notice tone="danger" alert heading={text.what}>
        <p>
          {text.safe} {text.next}
        </p>
        <p>{emergencyTexts.holds}</p>
        <p>
          <Button small onClick={again}>
            {storageFailureActions.retry}
          </Button>{' '}
          <Button small onClick={save}>
            {storageFailureActions.saveAsFile}
          </Button>
        </p>
      </Notice>
      <div role="status">{outcome && <Notice tone={outcome.good ? 'ok' : 'danger'}>{outcome.text}</Notice>}</div>
    </div>
  );
}
