/** Rows of a group: few enough that little is drawn outside the window, many enough that a long list has few groups. */
const groupSize = 12;

/**
 * A list in groups. A group with the same items as the earlier group in its place is that same array, so that its rows are
 * not looked through again.
 */
export function groupsOf<Item>(
  items: readonly Item[],
  earlier: readonly (readonly Item[])[],
): readonly (readonly Item[])[] {
  const groups: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += groupSize) {
    const before = earlier[groups.length];
    const size = Math.min(groupSize, items.length - from);
    const same = before?.length === size && before.every((item, index) => item === items[from + index]);
    groups.push(same ? before : items.slice(from, from + size));
  }
  return groups;
}
