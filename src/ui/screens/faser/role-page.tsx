import { firstName } from '../../../core/forloeb/person.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { answerField, answerOf, reflectionKind, reflectionRecordId } from '../../../core/forloeb/reflection.ts';
import type { RolesTemplate } from '../../../core/forloeb/roles-template.ts';
import { audience } from '../../../core/rooms.ts';
import { Card } from '../../components/card.tsx';
import { TextArea } from '../../components/field.tsx';
import css from '../../components/flow.module.css';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { missingIn, useDraft } from '../../hooks/use-draft.ts';
import { useRecordView } from '../../hooks/use-record-view.ts';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { faserTexts } from '../../texts/faser.ts';
import own from './role-page.module.css';

const texts = faserTexts.role;

/** The six roles, each with a question to oneself, and a short reflection. Nothing is ticked (RULES.md N171). */
export function RolePage({ words }: { readonly words: RolesTemplate }) {
  const { viewpoint } = useForloeb();
  const mayRead = (audience.forberedelse as readonly string[]).includes(viewpoint);
  return (
    <Page heading={texts.heading} title={texts.heading} lead={texts.lead}>
      <ul class={own.roles}>
        {words.roles.map(({ key, name, line, question }) => (
          <li key={key} class={own.role}>
            <h2>{name}</h2>
            <p>{line}</p>
            <p class={own.question}>
              <span class={css.quiet}>{texts.question}</span> {question}
            </p>
          </li>
        ))}
      </ul>
      {mayRead && <ReflectionCard words={words} />}
    </Page>
  );
}

/** Put yourself in the newcomer's place: written by the kontaktperson, read by the leader too (RULES.md N170). */
function ReflectionCard({ words }: { readonly words: RolesTemplate }) {
  const { docs, me, people, viewpoint } = useForloeb();
  const others = readEntries(docs.forberedelse, reflectionKind).known.filter(({ fields }) => fields.by !== me);
  const name = firstName(people.holder('ny')?.fields.name ?? '');
  const isOwner = viewpoint === 'kontaktperson';
  return (
    <Card heading={texts.place}>
      {isOwner && <p class={css.text}>{texts.placeLead(name)}</p>}
      {isOwner && <OwnWords words={words} />}
      {!isOwner && others.length === 0 && <p>{texts.none}</p>}
      {others.map((entry) => (
        <div key={entry.id} class={css.below}>
          <h3>{texts.others(people.byId(entry.fields.by)?.fields.name ?? '')}</h3>
          {words.reflection
            .filter(({ key }) => answerOf(entry, key).trim())
            .map(({ key, question }) => (
              <div key={key} class={css.below}>
                <p class={css.quiet}>{question}</p>
                <p class={css.text}>{answerOf(entry, key)}</p>
              </div>
            ))}
        </div>
      ))}
    </Card>
  );
}

function OwnWords({ words }: { readonly words: RolesTemplate }) {
  const { me, people } = useForloeb();
  const view = useRecordView('forberedelse', reflectionRecordId(me), reflectionKind.type);
  const leader = people.holder('leder')?.fields.name ?? '';
  return (
    <div class={`${css.fields} ${css.below}`}>
      <Notice>
        <p>{texts.readers(leader)}</p>
      </Notice>
      <RoomConflicts
        room="forberedelse"
        view={view}
        labels={Object.fromEntries(words.reflection.map(({ key, question }) => [answerField(key), question]))}
      />
      {words.reflection.map(({ key, question, help }) => (
        <Answer key={key} name={key} question={question} help={help} />
      ))}
    </div>
  );
}

interface AnswerProps {
  readonly name: string;
  readonly question: string;
  readonly help: string;
}

function Answer({ name, question, help }: AnswerProps) {
  const { me, today } = useForloeb();
  const record = useRecordView('forberedelse', reflectionRecordId(me), reflectionKind.type);
  const draft = useDraft({
    room: 'forberedelse',
    record,
    field: answerField(name),
    along: missingIn(record, { by: me, day: today }),
  });
  return (
    <div {...draft.around}>
      <TextArea
        label={question}
        hint={help}
        optional
        confidential
        value={draft.text}
        onInput={draft.type}
        problem={draft.refused ? texts.refused : undefined}
      />
    </div>
  );
}
