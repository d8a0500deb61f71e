import { Download, Share2 } from 'lucide';
import { useState } from 'preact/hooks';
import { canShareFile, firstWayOut, saveFile, shareFile } from '../../../handover/ways-out.ts';
import type { WrittenFile } from '../../../handover/write-file.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { makeFile } from '../../files/file-out.ts';
import { useProgramme } from '../../parts/programme/programme-scope.ts';
import { StandingSensitiveCheck } from '../../parts/standing-sensitive-check.tsx';
import { useServices, useStorage } from '../../services.ts';
import { receiptTexts } from '../../texts/handover.ts';
import { profileText } from '../../texts/handover-profiles.ts';
import { programmeAboutTexts as texts } from '../../texts/programmer.ts';
import { sendTexts } from '../../texts/send.ts';
import css from './programmer.module.css';

interface Outcome {
  readonly text: string;
  readonly tone: 'ok' | 'info' | 'danger';
}

/** The programme as a file, saved or handed to another app. */
export function SendProgramme() {
  const { own, doc, act } = useProgramme();
  const services = useServices();
  const storage = useStorage();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const { gets, getsNot } = profileText('standardprogram', '');
  const send = async (way: (file: WrittenFile) => Promise<Outcome> | Outcome) => {
    setBusy(true);
    const order = { profile: 'standardprogram', from: 'kontaktperson', forloeb: [own.key] } as const;
    const made = await makeFile(storage, services, order);
    setOutcome(made.ready ? await way(made.file) : { text: `${made.why.what} ${made.why.next}`, tone: 'danger' });
    setBusy(false);
  };
  const save = ({ bytes, name }: WrittenFile): Outcome => {
    saveFile(bytes, name);
    return { text: `${receiptTexts.saved(name)} ${receiptTexts.where}`, tone: 'ok' };
  };
  const share = async ({ bytes, name }: WrittenFile): Promise<Outcome> => {
    const shared = await shareFile(name, bytes);
    if (shared === 'delivered') return { text: receiptTexts.delivered, tone: 'ok' };
    return { text: shared === 'cancelled' ? receiptTexts.cancelled : receiptTexts.shareFailed, tone: 'info' };
  };
  const shareable = canShareFile('god-start.txt', new Uint8Array());
  const shareFirst = shareable && firstWayOut(services.device) === 'share';
  return (
    <Card heading={texts.send}>
      <p class={css.quiet}>{texts.sendText}</p>
      <p class={css.quiet}>
        {gets} {getsNot}
      </p>
      {doc && <StandingSensitiveCheck doc={doc} act={act} />}
      <div class={css.actions}>
        <Button look={shareFirst ? 'secondary' : 'primary'} icon={Download} disabled={busy} onClick={() => send(save)}>
          {sendTexts.save}
        </Button>
        {shareable && (
          <Button look={shareFirst ? 'primary' : 'secondary'} icon={Share2} disabled={busy} onClick={() => send(share)}>
            {sendTexts.share}
          </Button>
        )}
      </div>
      <div role="status">{outcome && <Notice tone={outcome.tone}>{outcome.text}</Notice>}</div>
    </Card>
  );
}
