import { FolderOpen, MessageSquareShare, PackageOpen, Reply } from 'lucide';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { Page } from '../../components/page.tsx';
import { hentHref } from '../../routes.ts';
import { sendTexts } from '../../texts/send.ts';
import css from './send.module.css';
import { SendCard } from './send-card.tsx';

const stepIcons = [MessageSquareShare, PackageOpen, Reply];

/** Hand-over by file: what goes along to whom, and the way to open what comes back. */
export function Send() {
  return (
    <Page heading={sendTexts.title} title={sendTexts.title} lead={sendTexts.lead}>
      <div class={css.columns}>
        <SendCard />
        <div class={css.side}>
          <Card heading={sendTexts.receiveHeading}>
            <p class={css.text}>{sendTexts.receiveText}</p>
            <ButtonLink href={hentHref} icon={FolderOpen}>
              {sendTexts.open}
            </ButtonLink>
          </Card>
          <Card heading={sendTexts.howHeading} tone="sunken">
            <ol class={css.steps}>
              {sendTexts.steps.map((step, index) => (
                <li key={step.heading} class={css.step}>
                  <span class={css.stepIcon}>
                    <Icon of={stepIcons[index] ?? Reply} />
                  </span>
                  <span>
                    <strong>{step.heading}</strong>
                    <br />
                    {step.text}
                  </span>
                </li>
              ))}
            </ol>
          </Card>
        </div>
      </div>
    </Page>
  );
}
