/** All that is fetched when something fails or is not there, in one file, which needs nothing but what every start has (test/size.test.ts). */
export { Fault } from './fault.tsx';
export { Framed } from './framed.tsx';
export { MissingForloeb, NewerForloeb, UnknownPage } from './lost-pages.tsx';
export { StorageFailed } from './storage-failed.tsx';
export { WriteFailed } from './write-failed.tsx';
