import { useState } from 'preact/hooks';
import { Choices } from '../../components/choices.tsx';
import { viewTexts } from '../../texts/skema-grid.ts';
import { useWide } from './use-wide.ts';

type View = 'week' | 'list';

/** Stays as it was chosen for as long as the window is open, whatever forløb is looked at. */
let chosenBefore: View = 'week';

/** How the plan is shown: a narrow window has room for the list alone. */
export function useSkemaView() {
  const isWide = useWide();
  const [chosen, setChosen] = useState(chosenBefore);
  const choose = (view: View) => {
    chosenBefore = view;
    setChosen(view);
  };
  return [{ isWide, chosen, shows: isWide ? chosen : ('list' as const) }, choose] as const;
}

interface ViewChoiceProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

export function ViewChoice({ view, onChange }: ViewChoiceProps) {
  return (
    <Choices
      label={viewTexts.label}
      quiet
      value={view}
      options={(['week', 'list'] as const).map((value) => ({ value, label: viewTexts[value] }))}
      onChange={onChange}
    />
  );
}
