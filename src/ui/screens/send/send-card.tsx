import { Check, Download, Lock, Share2 } from 'lucide';
import { useState } from 'preact/hooks';
import { type ProfileName, profilesFrom } from '../../../core/rooms.ts';
import { canShareFile, firstWayOut, saveFile, shareFile } from '../../../handover/ways-out.ts';
import type { WrittenFile } from '../../../handover/write-file.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { makeFile } from '../../file-out.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useServices, useStorage } from '../../services.ts';
import { receiptTexts } from '../../texts/handover.ts';
import { profileText } from '../../texts/handover-profiles.ts';
import { sendTexts } from '../../texts/send.ts';
import type { FailureText } from '../../texts/storage-failures.ts';
import { receiverName } from './receivers.ts';
import css from './send.module.css';
import { SensitiveCheck } from './sensitive-check.tsx';

type Outcome = { readonly said: string; readonly tone: 'ok' | 'info' } | { readonly why: FailureText } | undefined;

/** Whom to send to, what goes along in words, and the two ways out. */
export function SendCard() {
  const scope = useForloeb();
  const services = useServices();
  const storage = useStorage();
  const offered = profilesFrom(scope.viewpoint).filter((name) => name !== 'tilMentor' || scope.docs.mentor);
  const [profile, setProfile] = useState<ProfileName | undefined>(offered[0]);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  if (!profile) return <Card heading={sendTexts.sendHeading}>{sendTexts.noReceiver}</Card>;
  const textOf = (name: ProfileName) => profileText(name, receiverName(scope.people, name));
  const text = textOf(profile);
  const send = async (way: (file: WrittenFile) => Promise<Outcome> | Outcome) => {
    setBusy(true);
    const made = await makeFile(storage, services, { profile, from: scope.viewpoint, forloeb: [scope.id] });
    setOutcome(made.ready ? await way(made.file) : { why: made.why });
    setBusy(false);
  };
  const save = ({ bytes, name }: WrittenFile): Outcome => {
    saveFile(bytes, name);
    return { said: `${receiptTexts.saved(name)} ${receiptTexts.sendIt}`, tone: 'ok' };
  };
  const share = async ({ bytes, name }: WrittenFile): Promise<Outcome> => {
    const shared = await shareFile(name, bytes);
    if (shared === 'delivered') return { said: receiptTexts.delivered, tone: 'ok' };
    return { said: shared === 'cancelled' ? receiptTexts.cancelled : receiptTexts.shareFailed, tone: 'info' };
  };
  const shareable = canShareFile('god-start.txt', new Uint8Array());
  const shareFirst = shareable && firstWayOut(services.device) === 'share';
  return (
    <Card heading={sendTexts.sendHeading}>
      <div class={css.send}>
        <Choices
          label={sendTexts.receiver}
          value={profile}
          options={offered.map((name) => ({ value: name, label: textOf(name).label }))}
          onChange={(name) => {
            setProfile(name);
            setOutcome(undefined);
          }}
        />
        <p class={css.goes}>
          <Icon of={Check} />
          <span>{text.gets}</span>
        </p>
        {text.getsNot && (
          <p class={css.stays}>
            <Icon of={Lock} />
            <span>{text.getsNot}</span>
          </p>
        )}
        <SensitiveCheck profile={profile} />
        <div class={css.actions}>
          <Button
            look={shareFirst ? 'secondary' : 'primary'}
            icon={Download}
            disabled={busy}
            onClick={() => send(save)}
          >
            {sendTexts.save}
          </Button>
          {shareable && (
            <Button
              look={shareFirst ? 'primary' : 'secondary'}
              icon={Share2}
              disabled={busy}
              onClick={() => send(share)}
            >
              {sendTexts.share}
            </Button>
          )}
        </div>
        <div role="status">{outcome && <OutcomeNotice outcome={outcome} />}</div>
      </div>
    </Card>
  );
}

function OutcomeNotice({ outcome }: { readonly outcome: NonNullable<Outcome> }) {
  if ('said' in outcome) return <Notice tone={outcome.tone}>{outcome.said}</Notice>;
  return (
    <Notice tone="danger" heading={outcome.why.what}>
      {outcome.why.safe} {outcome.why.next}
    </Notice>
  );
}
