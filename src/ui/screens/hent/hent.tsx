import { useEffect, useState } from 'preact/hooks';
import { arrivedFile } from '../../arrived-file.ts';
import { Page } from '../../components/page.tsx';
import { useStorage } from '../../services.ts';
import { hentTexts } from '../../texts/hent.ts';
import type { FailureText } from '../../texts/storage-failures.ts';
import { type Arrival, openArrival } from './arrival.ts';
import { ArrivalFailed } from './arrival-failed.tsx';
import { ArrivalPreview } from './arrival-preview.tsx';
import { FilePicker } from './file-picker.tsx';
import { ReceiptView } from './receipt.tsx';
import type { Received } from './receive-arrival.ts';

type State =
  | { readonly at: 'pick' }
  | { readonly at: 'reading' }
  | { readonly at: 'failed'; readonly why: FailureText }
  | { readonly at: 'preview'; readonly arrival: Arrival }
  | { readonly at: 'received'; readonly received: Received };

/** Where a file arrives: picked, dropped, pasted, shared or opened with the app. */
export function Hent() {
  const storage = useStorage();
  const [state, setState] = useState<State>({ at: 'pick' });
  const open = async (blob: Blob) => {
    setState({ at: 'reading' });
    const result = await openArrival(blob, storage);
    setState(result.fits ? { at: 'preview', arrival: result.arrival } : { at: 'failed', why: result.why });
  };
  useEffect(() => {
    const takeWaiting = () => {
      const file = arrivedFile.take();
      if (file) void open(file);
    };
    takeWaiting();
    return arrivedFile.watch(takeWaiting);
  }, []);
  const again = () => setState({ at: 'pick' });
  return (
    <Page heading={hentTexts.title} title={hentTexts.title} lead={hentTexts.lead} narrow>
      {(state.at === 'pick' || state.at === 'reading') && <FilePicker reading={state.at === 'reading'} onFile={open} />}
      {state.at === 'failed' && <ArrivalFailed why={state.why} onAgain={again} />}
      {state.at === 'preview' && (
        <ArrivalPreview
          arrival={state.arrival}
          onCancel={again}
          onFailed={(why) => setState({ at: 'failed', why })}
          onReceived={(received) => setState({ at: 'received', received })}
        />
      )}
      {state.at === 'received' && <ReceiptView received={state.received} onAgain={again} />}
    </Page>
  );
}
