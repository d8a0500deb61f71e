import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';

interface LongListProps<Row> {
  readonly rows: readonly Row[];
  /** As many as are shown before somebody asks for all. */
  readonly atFirst: number;
  /** The word on the button, with how many there are. */
  readonly showAll: (count: number) => string;
  /** A row as an item of the list. */
  readonly children: (row: Row) => ComponentChildren;
}

/** The first of many, and a button for all of them. */
export function LongList<Row>({ rows, atFirst, showAll, children }: LongListProps<Row>) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button goes away with the press: the focus goes on to the first of those that came.
  useLayoutEffect(() => {
    if (all) list.current?.children[atFirst]?.querySelector('a')?.focus();
  }, [all]);
  const shown = all ? rows : rows.slice(0, atFirst);
  return (
    <>
      <ul ref={list}>{shown.map(children)}</ul>
      {shown.length < rows.length && (
        <Button look="quiet" small flush onClick={() => setAll(true)}>
          {showAll(rows.length)}
        </Button>
      )}
    </>
  );
}
