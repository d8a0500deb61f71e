import { useRef, useState } from 'preact/hooks';
import type { LockedRooms } from '../../../core/lock.ts';
import type { HandoverFile } from '../../../handover/read-file.ts';
import type { Salvage } from '../../../handover/salvage.ts';
import { askForPromise } from '../../../storage/persistence.ts';
import { Page } from '../../components/page.tsx';
import { arrivedFile } from '../../files/arrived-file.ts';
import { ArrivalKeyLater } from '../../lock-parts.tsx';
import { useServices, useStorage } from '../../services.ts';
import { hentTexts } from '../../texts/hent.ts';
import { type Arrival, type ArrivalResult, openArrival, openFile } from './arrival.ts';
import { ArrivalFailed } from './arrival-failed.tsx';
import { ArrivalPreview } from './arrival-preview.tsx';
import { FilePicker } from './file-picker.tsx';
import { withOpened, withoutPrivate } from './private-way.ts';
import type { PlacedFailure } from './programme-arrival.ts';
import { ReceiptView } from './receipt.tsx';
import type { Received } from './receive-arrival.ts';
import type { Salvaged } from './salvage-arrival.ts';
import { SalvageOffer } from './salvage-offer.tsx';
import { SalvageReceipt } from './salvage-receipt.tsx';
import { SalvageView } from './salvage-view.tsx';
import { useArrivals } from './use-arrivals.ts';
import { WaitingFiles } from './waiting-files.tsx';

type State =
  | { readonly at: 'pick' }
  | { readonly at: 'reading' }
  | { readonly at: 'failed'; readonly why: PlacedFailure; readonly salvage?: Salvage | undefined }
  | { readonly at: 'salvage'; readonly salvage: Salvage }
  | { readonly at: 'salvaged'; readonly salvaged: Salvaged }
  | { readonly at: 'locked'; readonly file: HandoverFile; readonly locked: LockedRooms | undefined }
  | { readonly at: 'preview'; readonly arrival: Arrival }
  | { readonly at: 'received'; readonly received: Received };

/** Where a file arrives: picked, dropped, pasted, shared or opened with the app. */
export function Hent() {
  const storage = useStorage();
  const services = useServices();
  const [state, setState] = useState<State>({ at: 'pick' });
  const latest = useRef<Blob | undefined>(undefined);
  const show = (next: State) => {
    latest.current = undefined;
    setState(next);
  };
  const open = async (blob: Blob) => {
    latest.current = blob;
    setState({ at: 'reading' });
    const result = await openArrival(blob, storage, services);
    // Another file has been chosen while this one was read.
    if (latest.current !== blob) return;
    showResult(result);
  };
  const showResult = (result: ArrivalResult) => {
    if (result.fits === 'locked') show({ at: 'locked', file: result.file, locked: result.locked });
    else if (result.fits) show({ at: 'preview', arrival: result.arrival });
    else show({ at: 'failed', why: result.why, salvage: result.salvage });
  };
  const openAgain = async (file: HandoverFile) => showResult(await openFile(file, storage));
  const openNext = () => {
    const file = arrivedFile.take();
    if (file) void open(file);
    return file !== undefined;
  };
  const isFree = () => latest.current === undefined && (state.at === 'pick' || state.at === 'failed');
  const waiting = useArrivals(() => {
    if (arrivedFile.takeMissed()) show({ at: 'failed', why: hentTexts.missed });
    // What is being looked at stands; the next file is offered below it.
    else if (isFree()) openNext();
  });
  const received = (next: State) => {
    // What has been received is as dear as what was made here. Nothing waits for the answer.
    void askForPromise(navigator.storage);
    setState(next);
  };
  const again = () => openNext() || show({ at: 'pick' });
  return (
    <Page heading={hentTexts.title} title={hentTexts.title} lead={hentTexts.lead} narrow>
      {(state.at === 'pick' || state.at === 'reading') && (
        <FilePicker reading={state.at === 'reading'} onFile={open} onStop={() => show({ at: 'pick' })} />
      )}
      {state.at === 'failed' && (
        <ArrivalFailed why={state.why} onAgain={again}>
          {offerOf(state.salvage, show)}
        </ArrivalFailed>
      )}
      {state.at === 'salvage' && (
        <SalvageView
          salvage={state.salvage}
          onCancel={again}
          onFailed={(why) => setState({ at: 'failed', why })}
          onSalvaged={(salvaged) => received({ at: 'salvaged', salvaged })}
        />
      )}
      {state.at === 'salvaged' && <SalvageReceipt salvaged={state.salvaged} onAgain={again} />}
      {state.at === 'locked' && (
        <ArrivalKeyLater
          locked={state.locked}
          onOpen={(docs) => void openAgain(state.locked ? withOpened(state.file, docs) : state.file)}
          onWithout={() => void openAgain(withoutPrivate(state.file))}
        />
      )}
      {state.at === 'preview' && (
        <ArrivalPreview
          arrival={state.arrival}
          onCancel={again}
          onFailed={(why) => setState({ at: 'failed', why })}
          onReceived={(what) => received({ at: 'received', received: what })}
        />
      )}
      {state.at === 'received' && <ReceiptView received={state.received} onAgain={again} />}
      {waiting > 0 && state.at !== 'pick' && state.at !== 'reading' && (
        <WaitingFiles count={waiting} onNext={openNext} />
      )}
    </Page>
  );
}

const offerOf = (salvage: Salvage | undefined, show: (next: State) => void) =>
  salvage && <SalvageOffer salvage={salvage} onLook={() => show({ at: 'salvage', salvage })} />;
