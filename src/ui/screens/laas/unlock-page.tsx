import { CircleAlert, Lock } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Empty } from '../../components/empty.tsx';
import { Icon } from '../../components/icon.tsx';
import { Page } from '../../components/page.tsx';
import { laasTexts } from '../../texts/laas.ts';
import { ForgotDialog } from './forgot-dialog.tsx';
import css from './laas.module.css';
import { UnlockForm } from './unlock-form.tsx';

/** Stands in place of a screen of the private room while it is locked. Says nothing of what is in it. */
export function UnlockPage({ title }: { readonly title: string }) {
  return (
    <Page heading={title} title={title} narrow>
      <Card>
        <div class={css.stack}>
          <div class={css.calm}>
            <span class={css.icon}>
              <Icon of={Lock} size={28} />
            </span>
            <h2>{laasTexts.unlock.heading}</h2>
            <p class={css.quiet}>{laasTexts.unlock.text}</p>
          </div>
          <UnlockForm />
        </div>
      </Card>
    </Page>
  );
}

/** Stands there when the key is here and the room cannot be read all the same. */
export function DamagedPage({ title }: { readonly title: string }) {
  const [asking, setAsking] = useState(false);
  const { heading, text, action } = laasTexts.damaged;
  return (
    <Page heading={title} title={title} narrow>
      <Empty icon={CircleAlert} heading={heading} text={text}>
        <Button onClick={() => setAsking(true)}>{action}</Button>
      </Empty>
      {asking && <ForgotDialog why="damaged" onClose={() => setAsking(false)} />}
    </Page>
  );
}
