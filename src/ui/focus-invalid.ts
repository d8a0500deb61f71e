/** Brings the cursor to the first field of a form that has something to mend, once it has been drawn so. */
export function focusInvalid(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
}
