import { type IconNode, Mail, Pencil, Phone, UserPlus } from 'lucide';
import { useState } from 'preact/hooks';
import { formatPhone, mailHref, phoneHref } from '../../../core/forloeb/contact.ts';
import { freeRolesIn, freeRolesOf } from '../../../core/forloeb/free-role.ts';
import { roleLabels } from '../../../core/forloeb/labels.ts';
import type { People } from '../../../core/forloeb/people.ts';
import { type Person, personKind } from '../../../core/forloeb/person.ts';
import { type Entry, readEntries } from '../../../core/forloeb/record-kind.ts';
import { standInOf } from '../../../core/forloeb/stand-in.ts';
import { personalRoles } from '../../../core/forloeb/vocabulary.ts';
import { Avatar } from '../../components/avatar.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { omTexts } from '../../texts/om.ts';
import { standInTexts } from '../../texts/stand-in.ts';
import css from './om.module.css';
import { PersonDialog } from './person-dialog.tsx';

/** Those who hold a role first, in the order of the roles; then the others by name. */
function inOrder(people: People): readonly Entry<Person>[] {
  const place = (person: Entry<Person>) => {
    const [first] = people.rolesOf(person.id);
    return first ? personalRoles.indexOf(first) : personalRoles.length;
  };
  return [...people.all].sort(
    (one, other) => place(one) - place(other) || one.fields.name.localeCompare(other.fields.name, 'da'),
  );
}

/** The people of the forløb and how to reach them. */
export function PeopleCard() {
  const { people, plan } = useForloeb();
  const [editing, setEditing] = useState<Entry<Person> | 'new'>();
  const newer = readEntries(plan, personKind).newer.length;
  const texts = omTexts.people;
  return (
    <Card heading={texts.heading}>
      <ul>
        {inOrder(people).map((person) => (
          <PersonRow key={person.id} person={person} onEdit={() => setEditing(person)} />
        ))}
      </ul>
      {newer > 0 && <p class={css.quiet}>{texts.newer(newer)}</p>}
      <p class={css.action}>
        <Button icon={UserPlus} onClick={() => setEditing('new')}>
          {texts.add}
        </Button>
      </p>
      {editing && (
        <PersonDialog person={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
    </Card>
  );
}

function PersonRow({ person, onEdit }: { readonly person: Entry<Person>; readonly onEdit: () => void }) {
  const { people, plan, today } = useForloeb();
  const { name, title, phone, email } = person.fields;
  const roles = people.rolesOf(person.id);
  const standIn = standInOf(plan);
  const standing = standIn && standInTexts.role(standIn, person.id, today);
  const words =
    [
      ...roles.filter((role) => role !== 'kontaktperson' || !standing).map((role) => roleLabels[role]),
      ...freeRolesOf(freeRolesIn(plan, people), person.id),
      standing,
    ]
      .filter(Boolean)
      .join(', ') || omTexts.people.noRole;
  return (
    <li class={css.person}>
      <Avatar name={name} warm={roles.includes('ny')} />
      <div class={css.personText}>
        <strong>{name}</strong>
        <span class={css.quiet}>{[words, title].filter(Boolean).join(' · ')}</span>
        {phone && <Contact icon={Phone} href={phoneHref(phone)} text={formatPhone(phone)} />}
        {email && <Contact icon={Mail} href={mailHref(email)} text={email} />}
        <RoomConflicts room="plan" view={person.view} labels={omTexts.fields} />
      </div>
      <Button look="quiet" icon={Pencil} aria-label={omTexts.people.edit(name)} onClick={onEdit} />
    </li>
  );
}

interface ContactProps {
  readonly icon: IconNode;
  /** Undefined for a text that is no number and no address: it is shown all the same. */
  readonly href: string | undefined;
  readonly text: string;
}

function Contact({ icon, href, text }: ContactProps) {
  const words = (
    <>
      <Icon of={icon} size={16} />
      {text}
    </>
  );
  return href ? (
    <a class={css.contact} href={href}>
      {words}
    </a>
  ) : (
    <span class={css.contact}>{words}</span>
  );
}
