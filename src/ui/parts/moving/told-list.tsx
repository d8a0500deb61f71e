import { Copy, Mail, Phone } from 'lucide';
import { mailHref, phoneHref } from '../../../core/forloeb/contact.ts';
import type { MovePreview } from '../../../core/forloeb/move-preview.ts';
import type { Told } from '../../../core/forloeb/move-told.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { useSay } from '../../components/messages.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { movingTexts } from '../../texts/moving.ts';
import { SensitiveCheck } from '../sensitive-check.tsx';
import { Fold } from './move-lists.tsx';
import css from './told-list.module.css';

const texts = movingTexts.told;

const rooms = ['plan'] as const;
/** The messages name these. */
const toldOf = ['activity', 'huskeliste'];

interface ToldListProps {
  readonly told: readonly Told[];
  readonly preview: MovePreview;
}

/** Who is to be told, folded: before the move it is enough to know how many. */
export function ToldList({ told, preview }: ToldListProps) {
  if (preview.moves.length === 0) return null;
  if (told.length === 0) return <p class={css.quiet}>{texts.none}</p>;
  return (
    <Fold heading={texts.heading(told.length)} open={false}>
      <ToldRows told={told} preview={preview} />
    </Fold>
  );
}

/** Each with how to reach them and a message that is ready to be sent. */
export function ToldRows({ told, preview }: ToldListProps) {
  const { people, me } = useForloeb();
  const reason = { newHire: people.holder('ny')?.fields.name ?? '', before: preview.before, after: preview.after };
  const sender = people.byId(me)?.fields.name ?? '';
  return (
    <>
      <p class={css.quiet}>{texts.hint}</p>
      <SensitiveCheck rooms={rooms} only={toldOf} before="sender" />
      <ul class={css.people}>
        {told.map((person) => (
          <ToldPerson
            key={person.key}
            person={person}
            subject={texts.subject(reason)}
            message={texts.message(person.name, person.rows, reason, sender)}
          />
        ))}
      </ul>
    </>
  );
}

interface ToldPersonProps {
  readonly person: Told;
  readonly subject: string;
  readonly message: string;
}

function ToldPerson({ person: { name, phone, email, rows }, subject, message }: ToldPersonProps) {
  const say = useSay();
  const mail = mailHref(email);
  const call = phoneHref(phone);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(message);
      say({ text: texts.copied(name) });
    } catch {
      // Some browsers refuse without asking; the text stands open beside the button.
      say({ text: texts.notCopied });
    }
  };
  return (
    <li class={css.person}>
      <div class={css.who}>
        <strong>{name}</strong>
        <span class={css.quiet}>{whatFor(rows)}</span>
      </div>
      <div class={css.ways}>
        {call && (
          <ButtonLink small href={call} icon={Phone} aria-label={texts.call(name)}>
            {texts.callWord}
          </ButtonLink>
        )}
        {mail && (
          <ButtonLink
            small
            href={`${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message)}`}
            icon={Mail}
            aria-label={texts.mail(name)}
          >
            {texts.mailWord}
          </ButtonLink>
        )}
        <Button small icon={Copy} aria-label={texts.copyFor(name)} onClick={() => void copy()}>
          {texts.copy}
        </Button>
      </div>
      <details class={css.message}>
        <summary>{texts.see}</summary>
        <p>{message}</p>
      </details>
    </li>
  );
}

function whatFor(rows: Told['rows']): string {
  const agreed = rows.filter(({ entry }) => entry.kind === 'activity').length;
  const items = rows.length - agreed;
  const words = [agreed > 0 && texts.agreed(agreed), items > 0 && texts.items(items)].filter(Boolean);
  return words.length > 0 ? words.join(' · ') : texts.program;
}
