/** How a file gets to us: picked, dropped or pasted. What it is, its content decides. */

/** What the file field needs to know of the device. */
export interface PickDevice {
  readonly ios: boolean;
}

export interface PickProps {
  readonly type: 'file';
  readonly accept?: string;
}

/** Props of the field that picks a file. No `accept` on iPhone and iPad: there it greys out files that are ours. */
export const pickFile = ({ ios }: PickDevice): PickProps =>
  ios ? { type: 'file' } : { type: 'file', accept: '.txt,.json,.gz,text/plain,application/json' };

/** The part of a `DataTransfer` that is used here. */
export type Transfer = Pick<DataTransfer, 'getData'> & { readonly files: ArrayLike<Blob> };

/** The first dropped file, or dropped text as a file; undefined when neither came. */
export const fileFromDrop = (data: Transfer | null): Blob | undefined => {
  if (data === null) return undefined;
  return data.files[0] ?? fromText(data.getData('text/plain'));
};

/** A pasted file, or the pasted text of one. Plain text in a field gives undefined, so that an ordinary paste stays one. */
export const fileFromPaste = (data: Transfer | string | null): Blob | undefined =>
  typeof data === 'string' ? fromText(data) : fileFromDrop(data);

const fromText = (text: string): Blob | undefined =>
  text.trimStart().startsWith('{') ? new Blob([text], { type: 'text/plain' }) : undefined;
