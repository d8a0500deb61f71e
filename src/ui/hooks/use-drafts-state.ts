import { useLayoutEffect, useState } from 'preact/hooks';
import { draftsUnder, watchDrafts } from '../drafts/all-drafts.ts';
import { isRefused, isUnsaved } from '../drafts/draft.ts';

/** `waiting`: typed and not yet kept; `refused`: tried, and it could not be kept. */
export type DraftsState = 'kept' | 'waiting' | 'refused';

function stateUnder(prefix: string): DraftsState {
  const drafts = draftsUnder(prefix).map(({ keeper }) => keeper.current());
  if (drafts.some(isRefused)) return 'refused';
  return drafts.some(isUnsaved) ? 'waiting' : 'kept';
}

/** How the drafts of one record stand together; see `draftPrefix`. */
export function useDraftsState(prefix: string): DraftsState {
  const [state, setState] = useState(() => stateUnder(prefix));
  useLayoutEffect(() => {
    const update = () => setState(stateUnder(prefix));
    update();
    return watchDrafts(update);
  }, [prefix]);
  return state;
}
