import { parseTimeInput } from '../../../core/calendar/parse-time.ts';
import type { Change, Dot } from '../../../core/document/types.ts';
import { forloebKind, forloebRecordId } from '../../../core/forloeb/forloeb.ts';
import type { LetterFactName } from '../../../core/forloeb/letter-template.ts';
import type { People } from '../../../core/forloeb/people.ts';
import { personKind, roleKind, roleRecordId } from '../../../core/forloeb/person.ts';
import { oneLine } from '../../../core/one-line.ts';

/** Where in the forløb record a fact of the letter lies. */
const forloebFields: Readonly<Partial<Record<LetterFactName, string>>> = {
  stilling: 'position',
  arbejdsplads: 'workplace',
  afdeling: 'department',
  tid: 'meetingTime',
  sted: 'meetingPlace',
  adresse: 'address',
  modtager: 'receivedBy',
  praktisk: 'practical',
  medbring: 'bring',
  laes: 'readMore',
};

const roleFacts: Readonly<Partial<Record<LetterFactName, 'ny' | 'kontaktperson' | 'leder' | 'mentor'>>> = {
  fornavn: 'ny',
  kontaktperson: 'kontaktperson',
  leder: 'leder',
  mentor: 'mentor',
};

interface Place {
  readonly people: People;
  /** Stamps of the forløb record when the question was asked (RULES.md W2). */
  readonly seen: readonly Dot[];
  readonly newPerson: () => string;
}

/** The answer to what is missing in the letter, as changes of the plan; undefined when it cannot be read, or has no place. */
export function factWrite(fact: LetterFactName, answer: string, place: Place): readonly Change[] | undefined {
  const text = oneLine(answer);
  if (!text) return undefined;
  const field = forloebFields[fact];
  if (field) {
    const value = fact === 'tid' ? parseTimeInput(text) : text;
    return value === undefined
      ? undefined
      : [{ do: 'write', id: forloebRecordId, type: forloebKind.type, fields: { [field]: value }, seen: place.seen }];
  }
  if (fact === 'kontaktpersonTelefon') {
    const person = place.people.holder('kontaktperson');
    return (
      person && [
        { do: 'write', id: person.id, type: personKind.type, fields: { phone: text }, seen: person.view.stamps },
      ]
    );
  }
  const role = roleFacts[fact];
  if (!role) return undefined;
  const id = place.newPerson();
  return [
    { do: 'write', id, type: personKind.type, fields: { name: text } },
    { do: 'write', id: roleRecordId(role), type: roleKind.type, fields: { person: id } },
  ];
}
