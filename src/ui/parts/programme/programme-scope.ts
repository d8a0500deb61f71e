import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createDoc } from '../../../core/document/create.ts';
import type { Change, Doc } from '../../../core/document/types.ts';
import { readPeople } from '../../../core/forloeb/people.ts';
import type { OwnProgramme } from '../../../core/programme/own-programme.ts';
import type { StandingSaid } from '../../hooks/use-standing.ts';

/** One programme as the parts of its page see it. */
export interface ProgrammeScope {
  readonly own: OwnProgramme;
  /** Undefined for those that come with the app. */
  readonly doc: Doc | undefined;
  /** True for those that come with the app. */
  readonly readOnly: boolean;
  act(changes: readonly Change[], said?: StandingSaid): Promise<boolean>;
}

export const ProgrammeContext = createContext<ProgrammeScope | undefined>(undefined);

export function useProgramme(): ProgrammeScope {
  const scope = useContext(ProgrammeContext);
  if (!scope) throw new Error('useProgramme is used outside a programme');
  return scope;
}

/** A programme has roles and no people; what shows names shows the words of the roles. */
export const noPeople = readPeople(createDoc('ingen', 'plan'));
