import { Check, Download, Lock, Share2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { ProfileName } from '../../../core/rooms.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { Icon } from '../../components/icon.tsx';
import { SendOutcomeNotice } from '../../components/send-outcome.tsx';
import { offeredProfiles, senderOf } from '../../files/offered-profiles.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { usePreparation } from '../../hooks/use-preparation.ts';
import { useSendFile } from '../../hooks/use-send-file.ts';
import { PreparationChoice } from '../../parts/preparation-choice.tsx';
import { SensitiveCheck } from '../../parts/sensitive-check.tsx';
import { profileText } from '../../texts/handover-profiles.ts';
import { sendTexts } from '../../texts/send.ts';
import { AfterSaving } from './after-saving.tsx';
import { receiverMail, receiverName } from './receivers.ts';
import css from './send.module.css';

/** Whom to send to, what goes along in words, and the two ways out. */
export function SendCard() {
  const scope = useForloeb();
  const offered = offeredProfiles(scope);
  const [profile, setProfile] = useState<ProfileName | undefined>(offered[0]);
  const { busy, outcome, forget, save, share, shareable, shareFirst } = useSendFile();
  const preparation = usePreparation(profile, scope);
  if (!profile) return <Card heading={sendTexts.sendHeading}>{sendTexts.noReceiver}</Card>;
  const textOf = (name: ProfileName) =>
    profileText(name, receiverName(scope.people, name), scope.docs, name === profile ? preparation.without : undefined);
  // A kontaktperson who is the mentor too sends to the same person in two roles.
  const labelOf = (name: ProfileName) =>
    senderOf(scope.viewpoint, name) === scope.viewpoint ? textOf(name).label : sendTexts.asMentor(textOf(name).label);
  const text = textOf(profile);
  const receiver = { name: receiverName(scope.people, profile), email: receiverMail(scope.people, profile) };
  const saved = outcome && 'saved' in outcome ? outcome.saved : undefined;
  return (
    <Card heading={sendTexts.sendHeading}>
      <div class={css.send}>
        <Choices
          label={sendTexts.receiver}
          value={profile}
          options={offered.map((name) => ({ value: name, label: labelOf(name) }))}
          onChange={(name) => {
            setProfile(name);
            forget();
          }}
        />
        <PreparationChoice preparation={preparation} />
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
        <SensitiveCheck rooms={preparation.rooms} before="sender" />
        <div class={css.actions}>
          <Button
            look={shareFirst ? 'secondary' : 'primary'}
            icon={Download}
            disabled={busy}
            onClick={() => save(profile, preparation.without)}
          >
            {sendTexts.save}
          </Button>
          {shareable && (
            <Button
              look={shareFirst ? 'primary' : 'secondary'}
              icon={Share2}
              disabled={busy}
              onClick={() => share(profile, preparation.without)}
            >
              {sendTexts.share}
            </Button>
          )}
        </div>
        {saved ? (
          <div role="status">
            <AfterSaving file={saved} {...receiver} />
          </div>
        ) : (
          <SendOutcomeNotice outcome={outcome} />
        )}
      </div>
    </Card>
  );
}
