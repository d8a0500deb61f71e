import { BookCopy, Pencil, Trash2 } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { Json } from '../../../core/document/types.ts';
import { type ImprovementEntry, improvementKind } from '../../../core/forloeb/closing.ts';
import { write } from '../../../core/forloeb/record-kind.ts';
import type { OwnProgramme } from '../../../core/programme/own-programme.ts';
import { suspectsIn } from '../../../core/programme/suspects.ts';
import { namesIn } from '../../../core/programme/whole-forloeb.ts';
import { Button } from '../../components/button.tsx';
import css from '../../components/flow.module.css';
import { WriteBox } from '../../components/write-box.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { hasKeptText, keptStamps } from '../../hooks/use-kept-text.ts';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { afslutningTexts } from '../../texts/afslutning.ts';
import { valueWords } from '../../texts/value-words.ts';
import { TakeDialog } from './take-dialog.tsx';
import { useSubjects } from './use-subjects.ts';
import { useTakeProposal } from './use-take-proposal.ts';

const texts = afslutningTexts.improve;

interface ProposalProps {
  readonly entry: ImprovementEntry;
  /** Programmes that it can be taken into. */
  readonly own: readonly OwnProgramme[];
}

/** One proposal, its place in the plan, and the way into a programme. */
export function Proposal({ entry, own }: ProposalProps) {
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
        <RoomConflicts
          room="plan"
          view={entry.view}
          labels={texts.fields}
          show={(field, value: Json) =>
            field === 'about' && typeof value === 'string'
              ? (subjects.find(value)?.name ?? texts.whole)
              : valueWords(value, people)
          }
        />
      </span>
      <span class={css.buttons}>
        {own.length > 0 && !taken?.done && <Take entry={entry} own={own} />}
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
function Take({ entry, own }: ProposalProps) {
  const { plan, forloeb } = useForloeb();
  const [asking, setAsking] = useState(false);
  const { text } = entry.fields;
  const names = useMemo(() => namesIn(plan), [plan]);
  const usual = own.find(({ key }) => key === forloeb.fields.programme.id) ?? (own.length === 1 ? own[0] : undefined);
  const take = useTakeProposal(entry);
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
