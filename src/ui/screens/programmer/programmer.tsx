import { loadProgrammes } from '../../catalogues/common.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { useRoute } from '../../hooks/use-route.ts';
import { useStanding } from '../../hooks/use-standing.ts';
import { programmerHref, replaceWith } from '../../routes.ts';
import { programmerTexts as texts } from '../../texts/programmer.ts';
import { storageFailureTexts } from '../../texts/storage-failures.ts';
import { ProgrammeList } from './programme-list.tsx';
import { ProgrammePage } from './programme-page.tsx';

/** The programmes of the workplace and those that come with the app; or one of them. */
export function Programmer() {
  const route = useRoute();
  const standing = useStanding('standardprogram');
  const bundled = useLoaded(loadProgrammes);
  const { key = '', part = '' } = route.at === 'programmer' ? route : {};
  if (standing.status === 'failed') {
    const why = storageFailureTexts[standing.failure?.code ?? 'broken'];
    return (
      <Page heading={texts.title} title={texts.title}>
        <Notice tone="danger" alert heading={texts.failed}>
          <p>
            {why.what} {why.next}
          </p>
        </Notice>
      </Page>
    );
  }
  if (standing.status === 'loading' || bundled.status === 'loading') return null;
  const suggestions = bundled.status === 'ready' ? bundled.value : [];
  if (key === '') return <ProgrammeList key="list" standing={standing} suggestions={suggestions} />;
  const doc = standing.docs.get(key);
  const suggestion = suggestions.find(({ id }) => id === key);
  if (!doc && !suggestion) return <MissingProgramme />;
  return <ProgrammePage key={key} programmeKey={key} part={part} standing={standing} suggestion={suggestion} />;
}

function MissingProgramme() {
  return (
    <Page heading={texts.missing.heading} title={texts.title} narrow>
      <p>{texts.missing.text}</p>
      <p>
        <Button onClick={() => replaceWith(programmerHref())}>{texts.missing.all}</Button>
      </p>
    </Page>
  );
}
