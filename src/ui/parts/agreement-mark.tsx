import { CircleDashed, Hourglass, type IconNode, ThumbsDown, ThumbsUp } from 'lucide';
import {
  type AgreementState,
  agreementsOf,
  nextAgreement,
  type PersonAgreement,
} from '../../core/forloeb/agreement.ts';
import { type ActivityEntry, activityDay, isCancelled } from '../../core/forloeb/introduktionsskema.ts';
import { hoursOf } from '../../core/forloeb/people-time.ts';
import { Icon } from '../components/icon.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import { useAgreements } from '../hooks/use-agreements.ts';
import { agreementLabels, agreementTexts } from '../texts/agreement.ts';
import css from './agreement-mark.module.css';

const icons: Readonly<Record<AgreementState | 'none', IconNode>> = {
  none: CircleDashed,
  asked: Hourglass,
  agreed: ThumbsUp,
  declined: ThumbsDown,
};

interface AgreementMarkProps {
  readonly entry: ActivityEntry;
  /** Key of the one person whose mark is wanted; everybody's without it. */
  readonly only?: string;
  /** Leaves out what needs nobody's attention: for a card with little room. */
  readonly openOnly?: boolean;
}

/** Where everybody in an activity stands, each a button: one press notes the next answer. Nothing for the new hire's own screen. */
export function AgreementMark({ entry, only, openOnly }: AgreementMarkProps) {
  const { people, calendar, forloeb, today, viewpoint } = useForloeb();
  const { note } = useAgreements();
  const { fields } = entry;
  if (viewpoint === 'ny' || isCancelled(fields)) return null;
  const day = activityDay(fields, calendar, forloeb.fields.firstDay);
  const all = agreementsOf(fields, hoursOf({ day, entry }), people);
  const rows = all.filter((row) => {
    if (only !== undefined) return row.key === only;
    if (openOnly && row.state === 'agreed' && !row.movedFrom) return false;
    // What nobody has noted says nothing where it is a matter of course, or over.
    return row.noted || (row.state === 'none' && day >= today);
  });
  if (rows.length === 0) return null;
  const named = only === undefined && all.length > 1;
  return (
    <ul class={css.marks} aria-label={agreementTexts.list}>
      {rows.map((row) => (
        <li key={row.field}>
          <Mark
            row={row}
            named={named || !row.current}
            onPress={(state) => note({ day, entry, agreement: row }, state)}
          />
        </li>
      ))}
    </ul>
  );
}

function wordOf(row: PersonAgreement): string {
  if (row.state === 'newer') return agreementTexts.newer;
  if (row.movedFrom && row.state !== 'none') return agreementTexts.otherTime[row.state];
  return agreementLabels[row.state];
}

interface MarkProps {
  readonly row: PersonAgreement;
  readonly named: boolean;
  readonly onPress: (state: AgreementState) => void;
}

function Mark({ row, named, onPress }: MarkProps) {
  const word = wordOf(row);
  const text = named ? `${row.name}: ${word.charAt(0).toLocaleLowerCase('da')}${word.slice(1)}` : word;
  const state = row.state === 'newer' ? 'none' : row.state;
  const look = `${css.mark} ${css[row.movedFrom ? 'asked' : state]}`;
  if (row.state === 'newer' || !row.current) {
    return (
      <span class={look} title={row.current ? undefined : agreementTexts.former(row.name)}>
        <Icon of={icons[state]} size={14} />
        {text}
      </span>
    );
  }
  const next = nextAgreement(row);
  return (
    <button
      type="button"
      class={look}
      title={row.day && agreementTexts.since(row.day)}
      aria-label={agreementTexts.press(row.name, word, next)}
      onClick={() => onPress(next)}
    >
      <Icon of={icons[state]} size={14} />
      {text}
    </button>
  );
}
