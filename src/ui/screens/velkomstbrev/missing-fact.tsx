import { useState } from 'preact/hooks';
import type { LetterFactName } from '../../../core/forloeb/letter-template.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptText } from '../../hooks/use-kept-text.ts';
import { useServices } from '../../services.ts';
import { velkomstbrevTexts } from '../../texts/velkomstbrev.ts';
import { factWrite } from './fact-write.ts';
import css from './letter-block.module.css';

const texts = velkomstbrevTexts.missing;

/** Asks for what is missing, at its place in the letter; the answer is kept in the forløb. */
export function MissingFact({ fact, inDialog }: { readonly fact: LetterFactName; readonly inDialog?: boolean }) {
  const { id, forloeb, people, act } = useForloeb();
  const { newId } = useServices();
  const answer = useKeptText(`${id}/brev/${fact}`);
  const [seen] = useState(forloeb.view.stamps);
  const [refused, setRefused] = useState(false);
  const name = people.holder('ny')?.fields.name ?? '';
  const keep = async () => {
    const changes = factWrite(fact, answer.text, { people, seen, newPerson: () => newId('person') });
    setRefused(!changes);
    if (changes && (await act('plan', changes, { text: texts.kept }))) answer.clear();
  };
  const problem = fact === 'tid' ? texts.badTime : texts.empty;
  return (
    <form
      class={css.ask}
      id={inDialog ? undefined : factId(fact)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        label={texts.question(fact, name)}
        value={answer.text}
        type={fact === 'kontaktpersonTelefon' ? 'tel' : 'text'}
        namesPlace
        problem={refused ? problem : undefined}
        onInput={answer.write}
      />
      <Button type="submit" small>
        {texts.save}
      </Button>
    </form>
  );
}

/** Key of the element that asks for a fact, to lead there from the list of what is missing. */
export const factId = (fact: LetterFactName): string => `mangler-${fact}`;
