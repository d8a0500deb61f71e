import { Button } from '../components/button.tsx';
import { Page } from '../components/page.tsx';
import { appTexts } from '../texts/app.ts';

/** Nothing is drawn while something is fetched that takes a moment; a screen reader hears it. */
export function Waiting() {
  return (
    <p class="only-read" role="status">
      {appTexts.loading}
    </p>
  );
}

/** A part of the app that could not be fetched. */
export function ScreenFailed({ onAgain }: { readonly onAgain: () => void }) {
  const { heading, text, again, reload } = appTexts.screenFailed;
  return (
    <Page heading={heading} title={heading} lead={text} narrow>
      <p>
        <Button look="primary" onClick={onAgain}>
          {again}
        </Button>{' '}
        <Button onClick={() => location.reload()}>{reload}</Button>
      </p>
    </Page>
  );
}
