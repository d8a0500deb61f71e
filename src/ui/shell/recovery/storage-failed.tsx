import { DatabaseZap } from 'lucide';
import type { StorageFailure } from '../../../storage/failure.ts';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { storageFailureActions, storageFailureTexts } from '../../texts/storage-failures.ts';

/** Stands in place of every screen while the store of the device cannot be used. */
export function StorageFailed({ failure }: { readonly failure: StorageFailure }) {
  const { reopen } = useServices();
  const text = storageFailureTexts[failure.code];
  return (
    <Page heading={appTexts.name} title={appTexts.name} narrow>
      <div role="alert">
        <Empty icon={DatabaseZap} heading={text.what} text={`${text.safe} ${text.next}`}>
          <Button look="primary" onClick={reopen}>
            {storageFailureActions.retry}
          </Button>
          <Button onClick={() => location.reload()}>{storageFailureActions.reload}</Button>
        </Empty>
      </div>
    </Page>
  );
}
