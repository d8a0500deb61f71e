import { BookmarkCheck } from 'lucide';
import { useState } from 'preact/hooks';
import { programmeVersionKind } from '../../../core/programme/programme-kinds.ts';
import { isUnchanged, saveVersion, sinceVersion } from '../../../core/programme/programme-versions.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { TextField } from '../../components/field.tsx';
import { useProgramme } from '../../parts/programme/programme-scope.ts';
import { useServices } from '../../services.ts';
import { programmeAboutTexts as texts } from '../../texts/programmer.ts';
import css from './programmer.module.css';
import { Rivals } from './rivals.tsx';
import card from './versions-card.module.css';

/** What has been changed since the newest version, the way to save the next, and all versions with what was new in each. */
export function VersionsCard() {
  const { own, act } = useProgramme();
  const { today } = useServices();
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string>();
  const since = sinceVersion(own);
  const next = own.version + 1;
  const save = async () => {
    if (!note.trim()) return setProblem(texts.noteMissing);
    const change = saveVersion(own, note.trim(), today());
    const undo = [{ do: 'delete' as const, id: change.id }];
    if (await act([change], { text: texts.savedVersion(next), undo })) setNote('');
  };
  const words = texts.since(since.added.length, since.changed.length, since.removed.length);
  return (
    <Card heading={texts.versions}>
      <p class={css.quiet}>{texts.versionsText}</p>
      <p>{isUnchanged(since) ? texts.unchanged(own.version) : texts.sinceVersion(words, own.version)}</p>
      {!isUnchanged(since) && (
        <form
          class={card.saveVersion}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextField
            label={texts.note}
            hint={texts.noteHint}
            value={note}
            problem={problem}
            onInput={(text) => {
              setNote(text);
              setProblem(undefined);
            }}
          />
          <Button type="submit" look="primary" icon={BookmarkCheck}>
            {texts.save(next)}
          </Button>
        </form>
      )}
      <ol class={card.versions} reversed>
        {own.versions.map(({ id, fields, view }) => (
          <li key={id}>
            <p class={card.versionHead}>{texts.when(fields.number, fields.day)}</p>
            {fields.note && <p>{fields.note}</p>}
            <Rivals view={onlyNote(view)} onChoose={(change) => void act([change])} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Of two people's same version only the line is a choice. */
function onlyNote(view: Parameters<typeof Rivals>[0]['view']): typeof view {
  const { note } = view.conflicts;
  return { ...view, type: programmeVersionKind.type, conflicts: note ? { note } : {}, suggestions: {} };
}
