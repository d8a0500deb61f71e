import { DatabaseZap } from 'lucide';
import type { StorageFailure } from '../../../storage/failure.ts';
import { Button } from '../../components/button.tsx';
import { useServices } from '../../services.ts';
import { storageFailureActions, storageFailureTexts } from '../../texts/storage-failures.ts';
import { RawCopy } from './raw-copy.tsx';
import { ResetStore } from './reset-store.tsx';
import { Told } from './told.tsx';

/** Whether it has been tried again since the page was loaded. Not in the component: that goes while the store is opened anew. */
let hasTried = false;

/** Stands in place of every screen while the store of the device cannot be used. */
export function StorageFailed({ failure: { code } }: { readonly failure: StorageFailure }) {
  const { reopen } = useServices();
  const text = storageFailureTexts[code];
  const again = () => {
    hasTried = true;
    reopen();
  };
  return (
    <Told
      icon={DatabaseZap}
      heading={text.what}
      text={`${text.safe} ${text.next}`}
      actions={
        <>
          <Button look="primary" onClick={again}>
            {storageFailureActions.retry}
          </Button>
          <Button onClick={() => location.reload()}>{storageFailureActions.reload}</Button>
        </>
      }
    >
      {code === 'newer' && <RawCopy />}
      {code === 'broken' && hasTried && <ResetStore />}
    </Told>
  );
}
