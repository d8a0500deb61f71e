/**
 * Calls back with files that are dropped anywhere in the window, on whatever screen. Without this the browser leaves the app and shows
 * the file instead. Dropped text is left to the field it is dropped in.
 */
export function catchDroppedFiles(onFiles: (files: readonly File[]) => void): void {
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  });
}

/** While something is still dragged, the browser tells only its kind. */
export const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
