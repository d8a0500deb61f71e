import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { workplaceCalendar } from '../../../core/arbejdsplads/workplace.ts';
import { asStandardprogram, readOwnProgrammes } from '../../../core/programme/own-programme.ts';
import { takeLikeness } from '../../begin-like.ts';
import { loadProgrammes } from '../../catalogues/common.ts';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { keepAside, keptAside } from '../../drafts/kept-aside.ts';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { useStanding } from '../../hooks/use-standing.ts';
import { useServices, useStorage } from '../../services.ts';
import { opretTexts } from '../../texts/opret.ts';
import { begunKey, type Draft, suggestedFirstDay } from './draft.ts';
import { OpretForm } from './opret-form.tsx';
import { OpretPreview } from './opret-preview.tsx';
import { workplaceDoc } from './workplace-doc.ts';

/** Five inputs, then the whole programme with its days and owners; only then anything is written. */
export function Opret() {
  const storage = useStorage();
  const { today } = useServices();
  const programmes = useLoaded(loadProgrammes);
  const owner = useLoaded(() => storage.readSetting('owner'));
  const workplace = useLoaded(() => storage.readStanding('arbejdsplads'));
  const standing = useStanding('standardprogram');
  const own = useMemo(() => readOwnProgrammes(standing.docs).map(asStandardprogram), [standing.docs]);
  const [like] = useState(takeLikeness);
  const [edited, setEdited] = useState<Draft | undefined>(() => (like ? undefined : keptAside(begunKey)));
  const setDraft = (draft: Draft) => {
    keepAside(begunKey, draft);
    setEdited(draft);
  };
  const [previewing, show] = usePreviewStep();
  if (programmes.status === 'failed') {
    return (
      <Page heading={opretTexts.heading} title={opretTexts.title} narrow>
        <Notice tone="danger" alert heading={opretTexts.programme.failed} />
      </Page>
    );
  }
  const isLoading = [programmes, owner, workplace, standing].some(({ status }) => status === 'loading');
  if (programmes.status === 'loading' || isLoading) {
    return (
      <Page heading={opretTexts.heading} title={opretTexts.title} lead={opretTexts.lead} narrow>
        <p role="status">{opretTexts.programme.loading}</p>
      </Page>
    );
  }
  const remembered = owner.status === 'ready' && owner.value.ok ? owner.value.value?.name : undefined;
  const common = workplace.status === 'ready' && workplace.value.ok ? workplaceDoc(workplace.value.value) : undefined;
  const calendar = workplaceCalendar(common);
  const offered = [...own, ...programmes.value];
  const draft = edited ?? {
    programme: (offered.find(({ id }) => id === like?.programme) ?? offered[0])?.id ?? '',
    names: { ...(remembered && { kontaktperson: remembered }), ...like?.names },
    firstDay: like?.firstDay ?? suggestedFirstDay(today(), calendar),
    choices: {},
    calendar,
    ...(like && { next: like.next }),
  };
  const programme = offered.find(({ id }) => id === draft.programme);
  const team = own.find(({ id }) => id === draft.team && id !== draft.programme);
  if (previewing && programme && draft.firstDay) {
    const complete = { ...draft, firstDay: draft.firstDay };
    return (
      <OpretPreview
        key="preview"
        draft={complete}
        programme={programme}
        team={team}
        common={common}
        onChange={setDraft}
        onBack={() => history.back()}
      />
    );
  }
  return (
    <OpretForm key="form" draft={draft} own={own} programmes={programmes.value} onChange={setDraft} onShow={show} />
  );
}

/** The preview is a step of its own in the browser's history, so that "back" leads to the inputs and not out of the page. */
function usePreviewStep(): [boolean, () => void] {
  const [previewing, setPreviewing] = useState(false);
  useLayoutEffect(() => {
    const follow = () => setPreviewing(false);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const show = () => {
    history.pushState(null, '');
    setPreviewing(true);
    scrollTo(0, 0);
  };
  return [previewing, show];
}
