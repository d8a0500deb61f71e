import type { ComponentChildren } from 'preact';
import type { LetterBlock, LetterRow } from '../../core/forloeb/compose-letter.ts';
import { blankNames, hasBlank } from '../../core/forloeb/letter-blanks.ts';
import type { Piece } from '../../core/forloeb/letter-piece.ts';
import { LogoMark } from '../logo-mark.tsx';
import { paperTexts } from '../texts.ts';
import type { LetterHead } from './letter-head.ts';
import css from './letter-paper.module.css';

interface LetterPaperProps {
  readonly head: LetterHead;
  readonly blocks: readonly LetterBlock[];
  /** The same blocks as they go out, without blanks (forløb RULES.md N86). */
  readonly paper: readonly LetterBlock[];
  /** Puts what belongs to the screen around a block; the paper alone has none. */
  readonly around?: (block: LetterBlock, content: ComponentChildren) => ComponentChildren;
}

/** The letter as a sheet of paper: black on white whatever the screen looks like. */
export function LetterPaper({ head, blocks, paper, around }: LetterPaperProps) {
  return (
    <article class={css.letter}>
      <div class={css.sheet}>
        <Head {...head} />
        {blocks
          .filter((block) => around || block.rows.length > 0)
          .map((block, index) => {
            const out = paper.find(({ id }) => id === block.id);
            const content = <Block key={block.id} block={block} out={out} greets={index === 0} />;
            return around ? around(block, content) : content;
          })}
      </div>
    </article>
  );
}

function Head({ department, workplace, address, logo, date, fictive }: LetterHead) {
  return (
    <div class={css.head}>
      <div class={css.from}>
        <LogoMark logo={logo} />
        <div>
          {department && <p class={css.department}>{department}</p>}
          {workplace && <p>{workplace}</p>}
          {address && <p class={css.address}>{address}</p>}
        </div>
      </div>
      <div class={css.when}>
        <p>{date}</p>
        {fictive && <p class={css.fictive}>{paperTexts.fictive}</p>}
      </div>
    </div>
  );
}

interface BlockProps {
  readonly block: LetterBlock;
  readonly out: LetterBlock | undefined;
  /** The first words are the heading of the whole sheet: a letter kept as a PDF can be found by them. */
  readonly greets: boolean;
}

/** A paragraph: while something is missing in it, one for the screen with its blanks and one for the printer without. */
function Block({ block, out = block, greets }: BlockProps) {
  if (!block.rows.some(({ pieces }) => hasBlank(pieces))) return <Paragraph block={block} greets={greets} />;
  return (
    <>
      <div data-screen-only>
        <Paragraph block={block} greets={greets} />
      </div>
      {out.rows.length > 0 && (
        <div class={css.printed}>
          <Paragraph block={out} greets={greets} />
        </div>
      )}
    </>
  );
}

/** A paragraph with its heading. */
function Paragraph({ block, greets }: Pick<BlockProps, 'block' | 'greets'>) {
  const facts = block.rows.filter((row) => row.kind === 'fact');
  const words = block.rows.filter((row) => row.kind === 'text' || row.kind === 'line');
  const items = block.rows.filter((row) => row.kind === 'item');
  return (
    <section class={css.block}>
      {block.heading && block.rows.length > 0 && <h2 class={css.heading}>{block.heading}</h2>}
      {words.map((row, index) => {
        const Tag = greets && index === 0 ? 'h1' : 'p';
        return (
          <Tag key={index} class={row.kind === 'line' ? undefined : css.text}>
            <Pieces pieces={row.pieces} />
          </Tag>
        );
      })}
      {items.length > 0 && (
        <ul class={css.items}>
          {items.map((row, index) => (
            <li key={index}>
              <Pieces pieces={row.pieces} />
            </li>
          ))}
        </ul>
      )}
      {facts.length > 0 && <Facts rows={facts} days={block.firstWeek} />}
    </section>
  );
}

interface FactsProps {
  readonly rows: readonly LetterRow[];
  /** Days of a week, set lighter than the few facts that must be found at a glance. */
  readonly days: boolean;
}

function Facts({ rows, days }: FactsProps) {
  return (
    <dl class={days ? `${css.facts} ${css.days}` : css.facts}>
      {rows.map((row, index) => (
        <div key={index} class={css.fact}>
          <dt>{row.kind === 'fact' ? row.label : ''}</dt>
          <dd>
            <Pieces pieces={row.pieces} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, index) =>
        'text' in piece ? (
          piece.text
        ) : (
          <span key={index} class={css.blank}>
            {blankNames[piece.missing]}
          </span>
        ),
      )}
    </>
  );
}
