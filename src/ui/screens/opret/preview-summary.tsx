import type { ForloebPreview } from '../../../core/forloeb/create-preview.ts';
import type { Standardprogram } from '../../../core/forloeb/standardprogram.ts';
import { Avatar } from '../../components/avatar.tsx';
import { Card } from '../../components/card.tsx';
import { opretTexts } from '../../texts/opret.ts';
import type { Draft } from './draft.ts';
import css from './opret.module.css';

interface PreviewSummaryProps {
  readonly draft: Draft;
  readonly programme: Standardprogram;
  readonly preview: ForloebPreview;
}

/** Who, when, with whom and how much. */
export function PreviewSummary({ draft, programme, preview }: PreviewSummaryProps) {
  const texts = opretTexts.preview;
  const { ny = '', kontaktperson = '', leder = '' } = draft.names;
  return (
    <Card>
      <div class={css.summary}>
        <div class={css.who}>
          <Avatar name={ny} warm large />
          <div>
            <h2>{ny.trim()}</h2>
            <p>{programme.title}</p>
            <p>{texts.firstDay(preview.firstDay)}</p>
            <p>{texts.people(kontaktperson.trim(), leder.trim())}</p>
          </div>
        </div>
        <ul class={css.counts}>
          {texts.counts(preview.rows.length, preview.activities, preview.topics).map(({ figure, word }) => (
            <li key={word}>
              <strong>{figure}</strong> {word}
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
