import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LetterFactName } from '../../../core/forloeb/letter-template.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { appTexts } from '../../texts/app.ts';
import { velkomstbrevTexts } from '../../texts/velkomstbrev.ts';
import { MissingFact } from './missing-fact.tsx';

const texts = velkomstbrevTexts.missing;

interface BeforeOutProps {
  /** Facts the letter lacks; fewer while they are filled in here. */
  readonly missing: readonly LetterFactName[];
  readonly onClose: () => void;
  /** The button that lets the letter out; `isWhole` once nothing is missing. */
  readonly way: (isWhole: boolean) => ComponentChildren;
}

/** Says what is missing before the letter goes out, with a place to fill each thing in; what stays empty is left out of the letter. */
export function BeforeOut({ missing, onClose, way }: BeforeOutProps) {
  const [asked] = useState(missing.length);
  const isWhole = missing.length === 0;
  return (
    <Dialog
      heading={isWhole ? texts.none : texts.count(missing.length)}
      lead={isWhole ? texts.whole(asked) : texts.fill}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          {way(isWhole)}
        </>
      }
    >
      {missing.map((fact) => (
        <MissingFact key={fact} fact={fact} inDialog />
      ))}
    </Dialog>
  );
}
