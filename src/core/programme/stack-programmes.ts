import type { ProgrammeActivity, ProgrammeItem, ProgrammeTopic, Standardprogram } from '../forloeb/standardprogram.ts';
import { foldText } from '../search.ts';

/** Something that both programmes have: the team's takes the place of the common one (RULES.md N55). */
export interface Doubled {
  readonly common: string;
  readonly team: string;
}

export interface Stacked {
  readonly programme: Standardprogram;
  readonly doubled: readonly Doubled[];
}

/** What counts as the same: the same key, or what `alike` makes of it. */
interface Same<Part> {
  readonly alike: (part: Part) => string;
  readonly name: (part: Part) => string;
}

const items: Same<ProgrammeItem> = { alike: ({ title }) => foldText(title), name: ({ title }) => title };
const topics: Same<ProgrammeTopic> = { alike: ({ topic }) => foldText(topic), name: ({ topic }) => topic };
/** The same title may well stand in many weeks, so the day belongs to it. */
const activities: Same<ProgrammeActivity> = {
  alike: ({ title, offset }) => `${foldText(title)} ${offset.unit} ${offset.amount}`,
  name: ({ title }) => title,
};

/** A common programme with a team's own on top. What both have stands once, where the common one has it, in the team's words. */
export function stackProgrammes(common: Standardprogram, team: Standardprogram): Stacked {
  const huskeliste = stack(common.huskeliste, team.huskeliste, items);
  const introduktionsskema = stack(common.introduktionsskema, team.introduktionsskema, activities);
  const videnspersoner = stack(common.videnspersoner, team.videnspersoner, topics);
  return {
    programme: {
      ...common,
      huskeliste: huskeliste.parts,
      introduktionsskema: introduktionsskema.parts,
      videnspersoner: videnspersoner.parts,
    },
    doubled: [...huskeliste.doubled, ...introduktionsskema.doubled, ...videnspersoner.doubled],
  };
}

function stack<Part extends { readonly id: string }>(
  common: readonly Part[],
  team: readonly Part[],
  { alike, name }: Same<Part>,
): { readonly parts: Part[]; readonly doubled: readonly Doubled[] } {
  const ids = new Set(common.map(({ id }) => id));
  const placed = new Set<Part>();
  const doubled: Doubled[] = [];
  const parts: Part[] = [];
  for (const part of common) {
    const same = team.find(
      (other) => !placed.has(other) && (other.id === part.id || (!ids.has(other.id) && alike(other) === alike(part))),
    );
    parts.push(same ?? part);
    if (!same) continue;
    placed.add(same);
    doubled.push({ common: name(part), team: name(same) });
  }
  return { parts: [...parts, ...team.filter((part) => !placed.has(part))], doubled };
}
