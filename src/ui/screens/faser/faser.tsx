import { type PhaseName, phaseNames, phasesOf } from '../../../core/forloeb/phases.ts';
import { loadClosing, loadPhases, loadRoles } from '../../catalogues/closing.ts';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { faserTexts as texts } from '../../texts/faser.ts';
import { screenNames } from '../../texts/navigation.ts';
import { PhasePage } from './phase-page.tsx';
import { RolePage } from './role-page.tsx';

/** The address of the page about the role of the kontaktperson, among the phases. */
export const roleRest = 'rolle';

/** The four phases, one at a time: what belongs to it, who does what, what is missing. `rest` names one, or the kontaktperson's role. */
export function Faser({ rest }: { readonly rest: string }) {
  const { calendar, forloeb, summary, today } = useForloeb();
  const words = useLoaded(async () => {
    const [{ phases }, { filing }, roles] = await Promise.all([loadPhases(), loadClosing(), loadRoles()]);
    return { phases, filed: filing.map(({ key }) => key), roles };
  });
  if (words.status === 'failed') {
    return (
      <Page heading={screenNames.faser} title={screenNames.faser}>
        <Notice tone="danger" alert heading={texts.failed} />
      </Page>
    );
  }
  if (words.status !== 'ready') return null;
  const { phases, filed, roles } = words.value;
  if (rest === roleRest) return <RolePage words={roles} />;
  const length = { ...forloeb.fields, ended: summary.ending?.day };
  const now = phasesOf(calendar, length, today).find(({ state }) => state === 'now')?.name ?? 'afslutning';
  const name: PhaseName = phaseNames.find((one) => one === rest) ?? now;
  const phase = phases.find((one) => one.phase === name);
  return phase ? <PhasePage key={name} words={phase} filed={filed} /> : null;
}
