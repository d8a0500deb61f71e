import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const CACHE = join(ROOT, 'node_modules', '.cache', 'god-start-bench');

/** Where the built pages lie. */
export const FOLDERS = { app: join(CACHE, 'app'), empty: join(CACHE, 'empty'), work: join(CACHE, 'work') };
