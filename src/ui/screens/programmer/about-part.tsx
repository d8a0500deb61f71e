import { Pencil, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useSay } from '../../components/messages.tsx';
import { StandingDeletedCard } from '../../parts/deleted/standing-deleted-card.tsx';
import shared from '../../parts/programme/programme.module.css';
import { useProgramme } from '../../parts/programme/programme-scope.ts';
import { goTo, programmerHref } from '../../routes.ts';
import { useStorage } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { programmeAboutTexts as texts } from '../../texts/programmer.ts';
import { putBackTexts, storageFailureTexts } from '../../texts/storage-failures.ts';
import { HeadForm } from './head-form.tsx';
import css from './programmer.module.css';
import { ProposalsCard } from './proposals-card.tsx';
import { Rivals } from './rivals.tsx';
import { SendProgramme } from './send-programme.tsx';
import { UsedCard } from './used-card.tsx';
import { VersionsCard } from './versions-card.tsx';

/** What a programme is: its name and use, its versions, the way out, and the forløb made of it. */
export function AboutPart() {
  const { own, doc, readOnly, act } = useProgramme();
  const [editing, setEditing] = useState(false);
  const { title, description, audience, position, months } = own.head.fields;
  const rows: readonly (readonly [label: string, value: string])[] = [
    [texts.name, title],
    [texts.description, description ?? ''],
    [texts.audience, texts.audiences[audience ?? '']],
    [texts.position, position ?? ''],
    [texts.months, texts.month(months)],
  ];
  return (
    <div class={css.columns}>
      <div class={css.column}>
        <Card heading={texts.heading}>
          <dl class={shared.about}>
            {rows
              .filter(([, value]) => value)
              .map(([label, value]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
          {!readOnly && (
            <>
              <Rivals view={own.head.view} onChoose={(change) => void act([change], { text: texts.saved })} />
              <Button small icon={Pencil} onClick={() => setEditing(true)}>
                {texts.edit}
              </Button>
            </>
          )}
        </Card>
        {!readOnly && <ProposalsCard />}
        {!readOnly && <VersionsCard />}
        {doc && <StandingDeletedCard doc={doc} act={act} />}
      </div>
      {!readOnly && (
        <div class={css.column}>
          <SendProgramme />
          <UsedCard />
          <RemoveProgramme />
        </div>
      )}
      {editing && <HeadForm onClose={() => setEditing(false)} />}
    </div>
  );
}

/** Away from this device, with the way back. */
function RemoveProgramme() {
  const { own } = useProgramme();
  const storage = useStorage();
  const say = useSay();
  const putBack = async (snapshot: number) => {
    const back = await storage.putBack(snapshot);
    if (!back.ok) return say({ text: storageFailureTexts[back.error.code].what });
    say({ text: back.value === 'put-back' ? texts.putBack : putBackTexts[back.value] });
  };
  const remove = async () => {
    const removed = await storage.remove(own.key);
    if (!removed.ok) return say({ text: storageFailureTexts[removed.error.code].what });
    goTo(programmerHref());
    say({ text: texts.removed(own.head.fields.title), undo: () => void putBack(removed.value) });
  };
  return (
    <Card heading={texts.remove}>
      <p class={css.quiet}>{texts.removeText}</p>
      <p class={shared.action}>
        <Button look="danger" icon={Trash2} onClick={() => void remove()}>
          {appTexts.delete}
        </Button>
      </p>
    </Card>
  );
}
