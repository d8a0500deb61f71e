import { useState } from 'preact/hooks';
import { frameWork } from '../../core/forloeb/mentor-frame.ts';
import { type Profile, type ProfileName, profiles, type Room } from '../../core/rooms.ts';
import { canShareFile, firstWayOut, saveFile, shareFile } from '../../handover/ways-out.ts';
import type { WrittenFile } from '../../handover/write-file.ts';
import { makeFile } from '../files/file-out.ts';
import { senderOf } from '../files/offered-profiles.ts';
import { useForloeb } from '../forloeb-scope.tsx';
import { useServices, useStorage } from '../services.ts';
import { receiptTexts } from '../texts/handover.ts';
import type { FailureText } from '../texts/storage-failures.ts';

/** What came of a file: said in place, or why there is none. */
export type SendOutcome =
  /** `saved`: name of the file that was saved. */
  | { readonly said: string; readonly tone: 'ok' | 'info'; readonly saved?: string }
  | { readonly why: FailureText }
  | undefined;

/** Makes the file of a profile for this forløb and lets it out, by saving or by the device's own way of sharing. */
export function useSendFile() {
  const scope = useForloeb();
  const services = useServices();
  const storage = useStorage();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<SendOutcome>();
  const send = async (
    profile: ProfileName,
    way: (file: WrittenFile) => Promise<SendOutcome> | SendOutcome,
    without?: Room,
  ) => {
    setBusy(true);
    const { rooms }: Profile = profiles[profile];
    // Whoever has no plan is to know who the mentor is now, and not when the course began.
    const frames = frameWork(scope.docs).filter(({ room }) => rooms.includes(room));
    if (frames.length > 0) await scope.actIn(frames);
    const from = senderOf(scope.viewpoint, profile);
    const made = await makeFile(storage, services, { profile, from, forloeb: [scope.id], without });
    setOutcome(made.ready ? await way(made.file) : { why: made.why });
    setBusy(false);
  };
  const shareable = canShareFile('god-start.txt', new Uint8Array());
  return {
    busy,
    outcome,
    forget: () => setOutcome(undefined),
    /** `without`: a room that the sender leaves out. */
    save: (profile: ProfileName, without?: Room) => send(profile, saved, without),
    share: (profile: ProfileName, without?: Room) => send(profile, shared, without),
    shareable,
    shareFirst: shareable && firstWayOut(services.device) === 'share',
  };
}

function saved({ bytes, name }: WrittenFile): SendOutcome {
  saveFile(bytes, name);
  return { said: `${receiptTexts.saved(name)} ${receiptTexts.sendIt}`, tone: 'ok', saved: name };
}

async function shared({ bytes, name }: WrittenFile): Promise<SendOutcome> {
  const result = await shareFile(name, bytes);
  if (result === 'delivered') return { said: receiptTexts.delivered, tone: 'ok' };
  return { said: result === 'cancelled' ? receiptTexts.cancelled : receiptTexts.shareFailed, tone: 'info' };
}
