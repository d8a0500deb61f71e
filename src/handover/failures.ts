/** Why a file could not be read. Each cause has a code of its own, and the screens have a sentence for each. */
export type ReadFailure =
  /** More than `sizeLimit`, packed or unpacked. `size` in bytes; for a packed file, where unpacking was stopped. */
  | { readonly code: 'too-large'; readonly size: number }
  /** A document that breaks a rule of documents; `reason` is the code of `checkDoc`, for a technical message only. */
  | { readonly code: 'damaged'; readonly reason: string }
  | { readonly code: PlainReadFailure };

type PlainReadFailure =
  /** The device could not hand over the bytes: moved, withdrawn, or still in the cloud. */
  | 'unreadable'
  | 'empty'
  | 'zip'
  | 'pdf'
  /** Word, Excel, PowerPoint, OpenDocument, RTF. */
  | 'office'
  | 'picture'
  | 'html'
  /** UTF-16, Latin-1 or another encoding than UTF-8. */
  | 'encoding'
  | 'not-json'
  /** Ends before it should. */
  | 'cut'
  | 'too-deep'
  /** JSON of another program. */
  | 'foreign'
  /** Changed since it was made: the sum does not fit the content. */
  | 'digest'
  /** Made by a version whose files this one may not open. */
  | 'newer'
  | 'unknown-room'
  /** Holds a room that the receiver of this kind of file may not have. */
  | 'wrong-audience'
  | 'shape'
  | 'duplicate-doc';

/** Why a file could not be made. Nothing has been written, and nothing on the device has changed. */
export type WriteFailure =
  /** There is nothing to put in it. */
  | { readonly code: 'nothing' }
  /** The file would be larger than a reader accepts. `size` in bytes. */
  | { readonly code: 'too-large'; readonly size: number }
  /** A document on this device breaks a rule of documents; `reason` as in `ReadFailure`. */
  | { readonly code: 'damaged'; readonly docId: string; readonly reason: string }
  /** The finished file, read back, is not the documents it was made from. */
  | { readonly code: 'unfaithful' };
