/**
 * Whether somebody has gone on elsewhere while something was being kept: the cursor stands in a place outside this one. Where it does
 * it is not to be moved, or the next words land in another field.
 */
export function hasGoneOn(from: Element | null): boolean {
  const { activeElement, body } = document;
  return activeElement !== null && activeElement !== body && from?.contains(activeElement) !== true;
}
