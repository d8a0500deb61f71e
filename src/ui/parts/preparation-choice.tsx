import { Choices } from '../components/choices.tsx';
import type { Preparation } from '../hooks/use-preparation.ts';
import { sendTexts } from '../texts/send.ts';

const { preparation: texts } = sendTexts;
const options = (['without', 'with'] as const).map((value) => ({ value, label: texts[value] }));

/** Asks whether what the kontaktperson has written for themselves and for the leader goes along; it stays until somebody says so. */
export function PreparationChoice({ preparation }: { readonly preparation: Preparation }) {
  const { asked, goesAlong, choose } = preparation;
  if (!asked) return null;
  const value = goesAlong ? 'with' : 'without';
  return <Choices label={texts.label} value={value} options={options} onChange={(next) => choose(next === 'with')} />;
}
