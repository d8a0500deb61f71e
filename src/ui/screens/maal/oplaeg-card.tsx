import { GraduationCap } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { activityKind, placeActivities } from '../../../core/forloeb/introduktionsskema.ts';
import { oplaegLabels } from '../../../core/forloeb/learning-labels.ts';
import { type OplaegType, oplaegKind, oplaegKinds } from '../../../core/forloeb/oplaeg.ts';
import { compareOplaeg, sightOf } from '../../../core/forloeb/oplaeg-plan.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { readEntries, write } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { TextField } from '../../components/field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptText } from '../../hooks/use-kept-text.ts';
import { usePlanEdit } from '../../hooks/use-plan-edit.ts';
import { useServices } from '../../services.ts';
import { oplaegTexts as texts } from '../../texts/maal.ts';
import css from './maal.module.css';
import talks from './oplaeg.module.css';
import { OplaegRow } from './oplaeg-row.tsx';

/** What the new hire brings: offered in two taps, put into the plan in one press, held and thanked for. */
export function OplaegCard() {
  const { plan, calendar, forloeb, people, viewpoint } = useForloeb();
  const { firstDay } = forloeb.fields;
  const placed = useMemo(() => placeActivities(readEntries(plan, activityKind).known, calendar, firstDay), [plan]);
  const offers = readEntries(plan, oplaegKind)
    .known.toSorted(compareOplaeg)
    .map((entry) => ({ entry, sight: sightOf(entry, placed) }))
    .filter(({ sight }) => sight.state !== 'withdrawn');
  const newHire = firstName(people.holder('ny')?.fields.name ?? '');
  const isNew = viewpoint === 'ny';
  const lead = isNew ? texts.leadForNew : offers.length > 0 ? texts.leadForOthers(newHire) : texts.none(newHire);
  return (
    <Card heading={texts.heading}>
      <p class={css.quiet}>{lead}</p>
      {offers.length > 0 && (
        <ul class={talks.offers} aria-label={texts.heading}>
          {offers.map(({ entry, sight }) => (
            <OplaegRow key={entry.id} entry={entry} sight={sight} placed={placed} />
          ))}
        </ul>
      )}
      {isNew && <OfferForm />}
    </Card>
  );
}

/** A title and a press; what it is can be said and need not be. */
function OfferForm() {
  const { id, me, today } = useForloeb();
  const { newId } = useServices();
  const edit = usePlanEdit();
  const kept = useKeptText(`${id}/oplaeg`);
  const [kind, setKind] = useState<OplaegType>('teori');
  const [saving, setSaving] = useState(false);
  const title = kept.text.trim();
  const offer = async () => {
    if (title === '' || saving) return;
    const key = newId(oplaegKind.type);
    setSaving(true);
    const change = write(key, oplaegKind.type, { title, kind, offered: { day: today, by: me } });
    const isKept = await edit({ changes: [change], undo: [{ do: 'delete', id: key }] }, texts.offered(title));
    setSaving(false);
    if (isKept) kept.clear();
  };
  return (
    <form
      class={talks.offer}
      onSubmit={(event) => {
        event.preventDefault();
        void offer();
      }}
    >
      <TextField label={texts.title} placeholder={texts.placeholder} value={kept.text} onInput={kept.write} />
      {title !== '' && (
        <Choices
          label={texts.kind}
          value={kind}
          options={oplaegKinds.map((value) => ({ value, label: oplaegLabels[value] }))}
          onChange={setKind}
        />
      )}
      <div>
        <Button type="submit" icon={GraduationCap} disabled={title === ''}>
          {texts.offer}
        </Button>
      </div>
    </form>
  );
}
