import { BookCopy, Pencil, Trash2 } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { Json } from '../../../core/document/types.ts';
import { type ImprovementEntry, improvementKind } from '../../../core/forloeb/closing.ts';
import { readEntries, write } from '../../../core/forloeb/record-kind.ts';
import { type OwnProgramme, readOwnProgrammes } from '../../../core/programme/own-programme.ts';
import { takeProposal } from '../../../core/programme/proposals.ts';
import { suspectsIn } from '../../../core/programme/suspects.ts';
import { namesIn } from '../../../core/programme/whole-forloeb.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { TextArea } from '../../components/field.tsx';
import css from '../../components/flow.module.css';
import { useSay } from '../../components/messages.tsx';
import { RecordConflicts } from '../../components/record-conflicts.tsx';
import { Select } from '../../components/select.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { hasKeptText, keptStamps, useKeptText } from '../../hooks/use-kept-text.ts';
import { type Standing, useStanding } from '../../hooks/use-standing.ts';
import { programmerHref } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { afslutningTexts } from '../../texts/afslutning.ts';
import { valueWords } from '../../value-words.ts';
import { WriteBox } from '../spoergsmaal/write-box.tsx';
import { TakeDialog } from './take-dialog.tsx';
import { useSubjects } from './use-subjects.ts';

const texts = afslutningTexts.improve;

/** What should be different for the next one: proposals, each about something in the plan or about the whole (RULES.md N157). */
export function ImproveStep() {
  const { plan, viewpoint } = useForloeb();
  const standing = useStanding('standardprogram');
  const own = readOwnProgrammes(standing.docs);
  const all = [...readEntries(plan, improvementKind).known].sort(byAge);
  const mayTake = viewpoint !== 'ny' && standing.status === 'ready';
  return (
    <div class={css.stack}>
      <AddCard />
      <Card heading={texts.heading}>
        {all.length === 0 && <p>{texts.none}</p>}
        <ul class={css.rows}>
          {all.map((entry) => (
            <Proposal key={entry.id} entry={entry} own={mayTake ? own : []} standing={standing} />
          ))}
        </ul>
        {mayTake && own.length === 0 && all.length > 0 && (
          <p class={css.quiet}>
            {texts.noProgramme} <a href={programmerHref()}>{texts.programmes}</a>
          </p>
        )}
      </Card>
    </div>
  );
}

const byAge = (a: ImprovementEntry, b: ImprovementEntry): number =>
  `${a.fields.made.day} ${a.id}` < `${b.fields.made.day} ${b.id}` ? -1 : 1;

function AddCard() {
  const { id, me, today, act } = useForloeb();
  const { newId } = useServices();
  const { options } = useSubjects();
  const kept = useKeptText(`${id}/afslutning/forslag`);
  const [about, setAbout] = useState('');
  const save = async () => {
    const text = kept.text.trim();
    if (!text) return;
    const record = newId(improvementKind.type);
    const fields = { text, ...(about && { about }), made: { day: today, by: me } };
    const done = await act('plan', [write(record, improvementKind.type, fields)], {
      text: texts.added,
      undo: { room: 'plan', changes: [{ do: 'delete', id: record }] },
    });
    if (!done) return;
    kept.clear();
    setAbout('');
  };
  return (
    <Card>
      <form
        class={css.fields}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextArea label={texts.label} value={kept.text} rows={2} onInput={kept.write} />
        <Select label={texts.about} value={about} options={options} onChange={setAbout} />
        <p>
          <Button type="submit" disabled={!kept.text.trim()}>
            {texts.add}
          </Button>
        </p>
      </form>
    </Card>
  );
}

interface ProposalProps {
  readonly entry: ImprovementEntry;
  /** Programmes that it can be taken into. */
  readonly own: readonly OwnProgramme[];
  readonly standing: Standing;
}

function Proposal({ entry, own, standing }: ProposalProps) {
  const { id, people, act } = useForloeb();
  const subjects = useSubjects();
  const keptAs = `${id}/${entry.id}`;
  const [opened, setOpened] = useState(() => (hasKeptText(keptAs) ? keptStamps(keptAs) : undefined));
  const { text, about, made, taken } = entry.fields;
  const subject = subjects.find(about);
  const rewrite = (next: string): Promise<boolean> =>
    act(
      'plan',
      [{ ...write(entry.id, improvementKind.type, { text: next }), seen: opened ?? entry.view.stamps } as Write],
      {
        text: texts.saved,
        undo: { room: 'plan', changes: [write(entry.id, improvementKind.type, { text })] },
      },
    );
  const remove = () =>
    act('plan', [{ do: 'delete', id: entry.id }], {
      text: texts.removed,
      undo: { room: 'plan', changes: [{ do: 'restore', id: entry.id }] },
    });
  if (opened) {
    return (
      <li class={css.row}>
        <WriteBox
          keptAs={keptAs}
          label={texts.label}
          initial={text}
          seen={opened}
          onSave={rewrite}
          onClose={() => setOpened(undefined)}
        />
      </li>
    );
  }
  return (
    <li class={css.row}>
      <span class={css.main}>
        <span class={css.text}>{text}</span>
        <span class={css.quiet}>
          {texts.by(people.byId(made.by)?.fields.name ?? '', made.day)} ·{' '}
          {subject ? <a href={subject.href}>{subject.name}</a> : texts.whole}
          {taken?.done && ` · ${texts.taken}`}
        </span>
        <RecordConflicts
          view={entry.view}
          people={people}
          labels={texts.fields}
          show={(field, value: Json) =>
            field === 'about' && typeof value === 'string'
              ? (subjects.find(value)?.name ?? texts.whole)
              : valueWords(value, people)
          }
          onChoose={(change) => void act('plan', [change])}
        />
      </span>
      <span class={css.buttons}>
        {own.length > 0 && !taken?.done && <Take entry={entry} own={own} standing={standing} />}
        <Button
          look="quiet"
          small
          icon={Pencil}
          aria-label={texts.edit(text)}
          onClick={() => setOpened(entry.view.stamps)}
        />
        <Button look="quiet" small icon={Trash2} aria-label={texts.remove(text)} onClick={() => void remove()} />
      </span>
    </li>
  );
}

type Write = ReturnType<typeof write>;

/** One press where it is clear which programme, and nothing in the words looks like a name; else it is asked. */
function Take({ entry, own, standing }: ProposalProps) {
  const { plan, forloeb, me, today, act } = useForloeb();
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const { text } = entry.fields;
  const names = useMemo(() => namesIn(plan), [plan]);
  const usual = own.find(({ key }) => key === forloeb.fields.programme.id) ?? (own.length === 1 ? own[0] : undefined);
  const tick = (done: boolean) =>
    write(entry.id, improvementKind.type, { taken: done ? { done, day: today, by: me } : { done } });
  const take = async (programme: OwnProgramme, words: string): Promise<boolean> => {
    const { changes, undo } = takeProposal(programme, entry, words);
    if (!(await standing.act(programme.key, changes))) return false;
    if (!(await act('plan', [tick(true)]))) return false;
    const back = async () => {
      await standing.act(programme.key, undo);
      await act('plan', [tick(false)], { text: texts.untaken });
    };
    say({ text: texts.takenSaid(programme.head.fields.title), undo: () => void back() });
    return true;
  };
  const press = () => {
    if (!usual || suspectsIn(text, names).length > 0) setAsking(true);
    else void take(usual, text);
  };
  return (
    <>
      <Button small icon={BookCopy} aria-label={texts.takeFor(text)} onClick={press}>
        {texts.take}
      </Button>
      {asking && (
        <TakeDialog
          text={text}
          names={names}
          own={own}
          usual={usual ?? own[0]}
          onTake={take}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
