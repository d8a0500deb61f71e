import { useState } from 'preact/hooks';
import { type ImprovementEntry, improvementKind } from '../../../core/forloeb/closing.ts';
import { readEntries, write } from '../../../core/forloeb/record-kind.ts';
import { readOwnProgrammes } from '../../../core/programme/own-programme.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { TextArea } from '../../components/field.tsx';
import css from '../../components/flow.module.css';
import { Select } from '../../components/select.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptText } from '../../hooks/use-kept-text.ts';
import { useOnce } from '../../hooks/use-once.ts';
import { useStanding } from '../../hooks/use-standing.ts';
import { programmerHref } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { afslutningTexts } from '../../texts/afslutning.ts';
import { Proposal } from './proposal.tsx';
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
            <Proposal key={entry.id} entry={entry} own={mayTake ? own : []} />
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
  const once = useOnce();
  const text = kept.text.trim();
  const save = async () => {
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
          if (text !== '') void once(text, save);
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
