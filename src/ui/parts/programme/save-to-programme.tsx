import { useMemo, useState } from 'preact/hooks';
import { readOwnProgrammes } from '../../../core/programme/own-programme.ts';
import { newProgramme } from '../../../core/programme/programme-changes.ts';
import { saveInto } from '../../../core/programme/save-into.ts';
import { namesIn } from '../../../core/programme/whole-forloeb.ts';
import { emptyProgramme } from '../../../core/programme/with-texts.ts';
import { loadProgrammes } from '../../catalogues/common.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { useSay } from '../../components/messages.tsx';
import { Select } from '../../components/select.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useStanding } from '../../hooks/use-standing.ts';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { forAllTexts as texts } from '../../texts/programme-of-forloeb.ts';
import { programmerTexts } from '../../texts/programmer.ts';
import { asOwn } from './bundled.ts';
import { type Part, partOf, programmeOfPart } from './part-for-all.ts';
import { PartPreview } from './part-preview.tsx';
import { SuspectFields } from './suspect-fields.tsx';
import { useMadeProgramme } from './use-made-programme.ts';
import { useSuspects } from './use-suspects.ts';

interface SaveToProgrammeProps {
  readonly part: Part;
  readonly onClose: () => void;
}

/** A new programme, in place of one of the workplace's own. */
const brandNew = '';

/** Keeps a good item, activity or topic of a forløb for the next, after showing what of it is kept. */
export function SaveToProgramme({ part, onClose }: SaveToProgrammeProps) {
  const { plan, people, calendar, forloeb } = useForloeb();
  const { random, newId, today } = useServices();
  const standing = useStanding('standardprogram');
  const keep = useMadeProgramme();
  const say = useSay();
  const own = readOwnProgrammes(standing.docs);
  const made = forloeb.fields.programme;
  const [chosen, setChosen] = useState<string>();
  const [name, setName] = useState(() => texts.copyOf(made.title));
  const [problem, setProblem] = useState<string>();
  const bare = useMemo(
    () => programmeOfPart(part, { people, calendar, firstDay: forloeb.fields.firstDay }),
    [part, people, calendar, forloeb],
  );
  const suspects = useSuspects(
    bare,
    useMemo(() => namesIn(plan), [plan]),
  );
  const target = chosen ?? own.find(({ key }) => key === made.id)?.key ?? own[0]?.key ?? brandNew;
  const programme = own.find(({ key }) => key === target);
  const kept = partOf(suspects.edited);
  const label = 'topic' in kept.record ? kept.record.topic : kept.record.title;

  const saveInNew = async () => {
    if (!name.trim()) return setProblem(programmerTexts.nameMissing);
    const bundled = (await loadProgrammes()).find(({ id }) => id === made.id);
    const base = { ...(bundled ?? emptyProgramme('')), title: name.trim() };
    const added = saveInto(asOwn(base), kept, random).changes;
    const changes = [...newProgramme(base, made.id, programmerTexts.firstVersion, today()), ...withoutSeen(added)];
    const key = newId('program');
    const said = { text: texts.saved(label, name.trim()) };
    if (!bundled) {
      if (await standing.act(key, changes, said)) onClose();
      return;
    }
    if (!(await keep(key, base.title, changes))) return;
    say(said);
    onClose();
  };
  const save = async () => {
    if (!suspects.settled()) return;
    if (!programme) return saveInNew();
    const { changes, undo } = saveInto(programme, kept, random);
    const said = { text: texts.saved(label, programme.head.fields.title), undo };
    if (await standing.act(programme.key, changes, said)) onClose();
  };
  return (
    <Dialog
      heading={texts.heading}
      lead={texts.lead}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" disabled={standing.status !== 'ready'} onClick={() => void save()}>
            {texts.save}
          </Button>
        </>
      }
    >
      <Select
        label={texts.programme}
        value={target}
        options={[
          ...own.map(({ key, head }) => ({ value: key, label: head.fields.title })),
          { value: brandNew, label: texts.newProgramme },
        ]}
        onChange={setChosen}
      />
      {!programme && (
        <TextField
          label={texts.newName}
          value={name}
          problem={problem}
          onInput={(next) => {
            setName(next);
            setProblem(undefined);
          }}
        />
      )}
      <SuspectFields {...suspects.fields} />
      <PartPreview part={kept} isNew={!programme || saveInto(programme, kept, random).isNew} />
    </Dialog>
  );
}

/** Changes to a programme that is made by the same action: there is nothing yet that could have been seen. */
const withoutSeen = <Change extends { readonly do: string }>(changes: readonly Change[]): readonly Change[] =>
  changes.map((change) => {
    const { seen: _seen, ...rest } = change as Change & { seen?: unknown };
    return rest as unknown as Change;
  });
