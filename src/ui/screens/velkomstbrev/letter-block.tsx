import { Pencil, Undo2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Json } from '../../../core/document/types.ts';
import { type LetterBlock, wordsWrite } from '../../../core/forloeb/compose-letter.ts';
import type { LetterFactName } from '../../../core/forloeb/letter-template.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { velkomstbrevTexts } from '../../texts/velkomstbrev.ts';
import css from './letter-block.module.css';
import { MissingFact } from './missing-fact.tsx';
import { RewriteForm } from './rewrite-form.tsx';

const texts = velkomstbrevTexts.rewrite;

interface BlockToolsProps {
  readonly block: LetterBlock;
  /** What the paragraph is called: its heading, or its first words. */
  readonly name: string;
  /** Facts that are missing here and are asked for here, not further up. */
  readonly missing: readonly LetterFactName[];
  readonly editing: boolean;
  readonly onEdit: (editing: boolean) => void;
  readonly children: ComponentChildren;
}

/** A paragraph of the letter with what can be done to it. Nothing of this is printed but the paragraph. */
export function BlockTools({ block, name, missing, editing, onEdit, children }: BlockToolsProps) {
  const { act } = useForloeb();
  const { view } = block;
  const reset = () => {
    const back = view?.fields['words'];
    void act('plan', [{ ...wordsWrite(block.id, null), ...(view && { seen: view.stamps }) }], {
      text: texts.resetDone,
      ...(back && { undo: { room: 'plan', changes: [{ ...wordsWrite(block.id, null), fields: { words: back } }] } }),
    });
  };
  return (
    <div class={block.own ? `${css.block} ${css.own}` : css.block} id={blockId(block.id)} tabIndex={-1}>
      {editing ? (
        <RewriteForm block={block} name={name} onDone={() => onEdit(false)} />
      ) : (
        <>
          {block.rows.length > 0 ? (
            children
          ) : (
            <p class={css.leftOut} data-screen-only>
              {texts.leftOut(name)}
            </p>
          )}
          <div class={css.tools} data-screen-only>
            {block.own && <span class={css.mark}>{texts.own}</span>}
            {block.own && (
              <Button look="quiet" small icon={Undo2} aria-label={texts.resetOf(name)} onClick={reset}>
                {texts.reset}
              </Button>
            )}
            <Button look="quiet" small icon={Pencil} aria-label={texts.editOf(name)} onClick={() => onEdit(true)}>
              {texts.edit}
            </Button>
          </div>
        </>
      )}
      <div class={css.asides} data-screen-only>
        {!editing && missing.map((fact) => <MissingFact key={fact} fact={fact} />)}
        {!editing && <StaleFacts block={block} />}
        {view && (
          <RoomConflicts
            room="plan"
            view={view}
            labels={{ words: name || texts.field }}
            show={(_field, value) => wordsOf(value)}
          />
        )}
      </div>
    </div>
  );
}

/** Key of the element of a paragraph. */
export const blockId = (paragraph: string): string => `afsnit-${paragraph}`;

const wordsOf = (value: Json): string => {
  const text = value !== null && typeof value === 'object' && 'text' in value ? value.text : undefined;
  return typeof text === 'string' ? text : texts.asSuggested;
};

/** RULES.md N62. */
function StaleFacts({ block }: { readonly block: LetterBlock }) {
  const { act } = useForloeb();
  const { view } = block;
  const words = view?.fields['words'];
  const text = words && typeof words === 'object' && 'text' in words ? String(words.text) : '';
  return (
    <>
      {block.stale.map(({ was, is }) => (
        <Notice key={was} tone="warn">
          <p>{texts.stale(was, is)}</p>
          <Button
            small
            onClick={() =>
              void act(
                'plan',
                [
                  {
                    ...wordsWrite(block.id, { text: text.replaceAll(was, is), facts: block.facts }),
                    ...(view && { seen: view.stamps }),
                  },
                ],
                { text: texts.saved },
              )
            }
          >
            {texts.update(is)}
          </Button>
        </Notice>
      ))}
    </>
  );
}
