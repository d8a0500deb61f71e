import type { Day } from '../../../core/calendar/day.ts';
import type { CreatedForloeb } from '../../../core/forloeb/create-forloeb.ts';
import { createExample } from '../../../core/forloeb/example-forloeb.ts';
import { loadExample } from '../../catalogues/common.ts';

/** The fictive forløb. Fetched when somebody asks for it: the start screen does without. */
export async function makeExample(today: Day): Promise<CreatedForloeb> {
  const { example, programme } = await loadExample();
  return createExample(example, programme, today);
}
