import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import { workplaceKey } from '../../../core/arbejdsplads/workplace.ts';
import { saveFile } from '../../../handover/ways-out.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { makeFile } from '../../files/file-out.ts';
import { StandingSensitiveCheck } from '../../parts/standing-sensitive-check.tsx';
import { useServices, useStorage } from '../../services.ts';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import { receiptTexts } from '../../texts/handover.ts';
import { profileText } from '../../texts/handover-profiles.ts';
import type { FailureText } from '../../texts/storage-failures.ts';
import css from './arbejdsplads.module.css';
import type { WorkplaceScope } from './use-workplace.ts';

const texts = arbejdspladsTexts.share;

/** The workplace as a file for those who also receive new colleagues. */
export function ShareCard({ scope }: { readonly scope: WorkplaceScope }) {
  const storage = useStorage();
  const services = useServices();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly said: string } | { readonly why: FailureText }>();
  const save = async () => {
    setBusy(true);
    const made = await makeFile(storage, services, {
      profile: 'arbejdsplads',
      from: 'kontaktperson',
      forloeb: [workplaceKey],
    });
    setBusy(false);
    if (!made.ready) return setOutcome({ why: made.why });
    saveFile(made.file.bytes, made.file.name);
    setOutcome({ said: `${receiptTexts.saved(made.file.name)} ${receiptTexts.sendIt}` });
  };
  return (
    <Card heading={texts.heading}>
      <p class={css.quiet}>{texts.hint}</p>
      {scope.doc && (
        <>
          <p class={css.quiet}>{profileText('arbejdsplads', '', { arbejdsplads: scope.doc }).gets}</p>
          <StandingSensitiveCheck doc={scope.doc} act={scope.act} />
        </>
      )}
      <div class={css.buttons}>
        <Button icon={Download} disabled={busy || !scope.doc} onClick={() => void save()}>
          {texts.save}
        </Button>
      </div>
      <p class={css.quiet}>{scope.doc ? texts.received : texts.nothing}</p>
      <div role="status">
        {outcome && 'said' in outcome && <Notice tone="ok">{outcome.said}</Notice>}
        {outcome && 'why' in outcome && (
          <Notice tone="danger" heading={outcome.why.what}>
            {outcome.why.safe} {outcome.why.next}
          </Notice>
        )}
      </div>
    </Card>
  );
}
