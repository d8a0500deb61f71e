/** How a file leaves: saved through a link, or handed to another app. Make the bytes first, then wait for a fresh press. */

type Bytes = Uint8Array<ArrayBuffer>;

/** The kind that every device lets through when a file is shared; `application/json` is refused. */
const type = 'text/plain';

/** How long the address of a saved file lives, in milliseconds. Safari reads it after the click, and slowly when it asks first. */
const addressLife = 60_000;

/** Which way to offer first. An installed app on iPhone or iPad cannot save through a link. */
export const firstWayOut = ({
  ios,
  standalone,
}: {
  readonly ios: boolean;
  readonly standalone: boolean;
}): 'share' | 'save' => (ios && standalone ? 'share' : 'save');

/** Hands the file to the browser's own saving. The browser does not tell whether the person kept it. `kind` is its media type. */
export function saveFile(bytes: Bytes, name: string, kind: string = type): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: kind }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), addressLife);
}

const asFile = (bytes: Bytes, name: string): File => new File([bytes], name, { type });

/** Whether this browser can hand such a file to another app. */
export function canShareFile(name: string, bytes: Bytes): boolean {
  try {
    return navigator.canShare?.({ files: [asFile(bytes, name)] }) === true;
  } catch {
    return false;
  }
}

/** `failed` includes a press that lies too far back; the person can press again or save. */
export type ShareOutcome = 'delivered' | 'cancelled' | 'failed';

/** Hands the file to an app the person chooses. Call it from a press. Only `files`: with a title or text some apps send that instead. */
export async function shareFile(name: string, bytes: Bytes): Promise<ShareOutcome> {
  if (!canShareFile(name, bytes)) return 'failed';
  try {
    await navigator.share({ files: [asFile(bytes, name)] });
    return 'delivered';
  } catch (cause) {
    return cause instanceof Error && cause.name === 'AbortError' ? 'cancelled' : 'failed';
  }
}
