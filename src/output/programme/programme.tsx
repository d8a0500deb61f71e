import type { ProgrammeSheet } from './build-programme.ts';
import { CaseloadLines } from './caseload.tsx';
import { Front } from './front.tsx';
import { Hjaelp } from './hjaelp.tsx';
import { Huskeliste } from './huskeliste.tsx';
import { Maal } from './maal.tsx';
import { Opgaver } from './opgaver.tsx';
import css from './paper.module.css';
import { Skema } from './skema.tsx';
import { Videnspersoner } from './videnspersoner.tsx';
import { WeekSheets } from './week-sheets.tsx';

/**
 * The programme as sheets of paper: black on white whatever the screen looks like. Every part begins a new page, so that
 * the huskeliste can hang on a wall without the rest.
 */
export function Programme({ sheet }: { readonly sheet: ProgrammeSheet }) {
  const { skema, ugeark, opgaver, huskeliste, videnspersoner, maal, hjaelp, sagstal } = sheet;
  const mark = { fictive: sheet.fictive };
  const part = { ...mark, of: sheet.newcomer };
  return (
    <article class={css.programme}>
      {sheet.hasFront && (
        <div class={css.sheet}>
          <Front {...mark} front={sheet.front} />
          {opgaver && <Opgaver {...opgaver} />}
          {skema && <Skema {...skema} />}
          {sagstal && <CaseloadLines {...sagstal} />}
        </div>
      )}
      {ugeark && <WeekSheets {...mark} {...ugeark} />}
      {huskeliste && (
        <div class={css.sheet}>
          <Huskeliste {...part} {...huskeliste} />
        </div>
      )}
      {videnspersoner && (
        <div class={css.sheet}>
          <Videnspersoner {...part} {...videnspersoner} />
        </div>
      )}
      {maal && (
        <div class={css.sheet}>
          <Maal {...part} {...maal} />
        </div>
      )}
      {hjaelp && (
        <div class={css.sheet}>
          <Hjaelp {...part} {...hjaelp} />
        </div>
      )}
    </article>
  );
}
