import css from './week-grid.module.css';

/** A picture of the card that goes along with the hand, above everything and in nobody's way. */
export function ghostOf(card: HTMLElement): HTMLElement {
  const { left, top, width, height } = card.getBoundingClientRect();
  const ghost = card.cloneNode(true) as HTMLElement;
  for (const name of ['data-card', 'data-held', 'title']) ghost.removeAttribute(name);
  for (const part of ghost.querySelectorAll('[id]')) part.removeAttribute('id');
  ghost.setAttribute('aria-hidden', 'true');
  ghost.inert = true;
  ghost.classList.add(css.ghost ?? '');
  Object.assign(ghost.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  const sign = document.createElement('span');
  sign.className = css.sign ?? '';
  ghost.append(sign);
  document.body.append(ghost);
  return ghost;
}
