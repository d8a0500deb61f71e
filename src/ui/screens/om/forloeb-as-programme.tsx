import { BookCopy } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { newProgramme } from '../../../core/programme/programme-changes.ts';
import { namesIn, programmeOfForloeb } from '../../../core/programme/whole-forloeb.ts';
import { emptyProgramme } from '../../../core/programme/with-texts.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useStanding } from '../../hooks/use-standing.ts';
import css from '../../parts/programme/programme.module.css';
import { SuspectFields } from '../../parts/programme/suspect-fields.tsx';
import { useMadeProgramme } from '../../parts/programme/use-made-programme.ts';
import { useSuspects } from '../../parts/programme/use-suspects.ts';
import { goTo, programmerHref } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { forAllTexts } from '../../texts/programme-of-forloeb.ts';
import { contentWords, programmerTexts } from '../../texts/programmer.ts';

const texts = forAllTexts.whole;

/** The way from a forløb to a programme for the next ones. */
export function ForloebAsProgrammeCard() {
  const [open, setOpen] = useState(false);
  return (
    <Card heading={texts.card}>
      <p class={css.quiet}>{texts.cardText}</p>
      <p class={css.action}>
        <Button icon={BookCopy} onClick={() => setOpen(true)}>
          {texts.open}
        </Button>
      </p>
      {open && <ForloebAsProgramme onClose={() => setOpen(false)} />}
    </Card>
  );
}

/** A forløb without its people, days and notes, as a programme of the workplace (RULES.md N56, N57). */
function ForloebAsProgramme({ onClose }: { readonly onClose: () => void }) {
  const { plan, forloeb } = useForloeb();
  const { newId, today } = useServices();
  const standing = useStanding('standardprogram');
  const keep = useMadeProgramme();
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<string>();
  const bare = useMemo(() => programmeOfForloeb(plan, '') ?? emptyProgramme(''), [plan]);
  const suspects = useSuspects(
    bare,
    useMemo(() => namesIn(plan), [plan]),
  );
  const { huskeliste, introduktionsskema, videnspersoner } = bare;
  const save = async () => {
    if (!title.trim()) return setProblem(programmerTexts.nameMissing);
    if (!suspects.settled()) return;
    const programme = { ...suspects.edited, title: title.trim() };
    const key = newId('program');
    const changes = newProgramme(programme, forloeb.fields.programme.id, texts.note, today());
    if (await keep(key, programme.title, changes)) goTo(programmerHref(key));
  };
  return (
    <Dialog
      heading={texts.heading}
      lead={texts.lead}
      wide
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
      <TextField
        label={programmerTexts.name}
        hint={programmerTexts.nameHint}
        value={title}
        problem={problem}
        autoFocus
        onInput={(next) => {
          setTitle(next);
          setProblem(undefined);
        }}
      />
      <p>{texts.goes(contentWords(huskeliste.length, introduktionsskema.length, videnspersoner.length))}</p>
      <p class={css.quiet}>{texts.stays}</p>
      <SuspectFields {...suspects.fields} />
    </Dialog>
  );
}
