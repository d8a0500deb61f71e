import { ButtonLink } from '../../components/button.tsx';
import { Page } from '../../components/page.tsx';
import { appTexts } from '../../texts/app.ts';
import { recoveryTexts } from '../../texts/recovery.ts';

/** Stands alone where another site has put the app into a frame: nothing of what lies here, and the way out. */
export function Framed() {
  const { text, open } = recoveryTexts.framed;
  return (
    <main>
      <Page heading={appTexts.name} title={appTexts.name} lead={text} narrow>
        <ButtonLink look="primary" href={location.href} target="_blank" rel="noopener">
          {open}
        </ButtonLink>
      </Page>
    </main>
  );
}
