import { CalendarPlus } from 'lucide';
import { skemaDraft } from '../../../core/forloeb/skema-draft.ts';
import type { Standardprogram } from '../../../core/forloeb/standardprogram.ts';
import { templateAuthor } from '../../../core/forloeb/template-records.ts';
import { asStandardprogram, readOwnProgramme } from '../../../core/programme/own-programme.ts';
import { loadProgramme, programmeIds } from '../../catalogues/common.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { useStanding } from '../../hooks/use-standing.ts';
import { skemaTexts } from '../../texts/skema.ts';

const texts = skemaTexts.draft;

/** The programme's own plan, for an introduktionsskema without any (RULES.md N99). Nothing where the programme is not on this device. */
export function DraftOffer() {
  const { plan, me, actIn } = useForloeb();
  const programme = useProgrammeOfForloeb();
  const count = programme?.introduktionsskema.length ?? 0;
  if (!programme || count === 0) return null;
  const take = () => {
    const { fresh, back, undo } = skemaDraft(plan, programme);
    const work = [
      { room: 'plan', by: templateAuthor(programme.id), changes: fresh, pressed: true },
      { room: 'plan', by: me, changes: back, pressed: true },
    ] as const;
    void actIn(
      work.filter(({ changes }) => changes.length > 0),
      { text: texts.taken(count), undo: { room: 'plan', changes: undo } },
    );
  };
  return (
    <Notice icon={CalendarPlus} heading={texts.heading}>
      <p>{texts.text(programme.title, count)}</p>
      <p>
        <Button look="primary" onClick={take}>
          {texts.take}
        </Button>
      </p>
    </Notice>
  );
}

/** The programme that the forløb is made of: the workplace's own, or one that comes with the app. */
function useProgrammeOfForloeb(): Standardprogram | undefined {
  const { id } = useForloeb().forloeb.fields.programme;
  const doc = useStanding('standardprogram').docs.get(id);
  const own = doc && readOwnProgramme(id, doc);
  const bundled = useLoaded(async () => {
    const known = programmeIds.find((one) => one === id);
    return known && loadProgramme(known);
  });
  if (own) return asStandardprogram(own);
  return bundled.status === 'ready' ? bundled.value : undefined;
}
