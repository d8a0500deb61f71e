import { Circle, CircleCheck, Printer } from 'lucide';
import { closingWrite, filedField } from '../../../core/forloeb/closing.ts';
import { type ClosingPicture, type ClosingStep, goalsToSettle } from '../../../core/forloeb/closing-steps.ts';
import type { ClosingTemplate } from '../../../core/forloeb/closing-template.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import css from '../../components/flow.module.css';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { DeletionNotice } from '../../parts/deletion-notice.tsx';
import { forloebHref, goTo } from '../../routes.ts';
import { afslutningTexts as texts } from '../../texts/afslutning.ts';
import { screenNames } from '../../texts/navigation.ts';
import { ClosingConflicts } from './closing-conflicts.tsx';
import { useClosing } from './use-closing.ts';

interface ClosingOverviewProps {
  readonly words: ClosingTemplate;
  readonly picture: ClosingPicture;
}

/** How far the ending has come, and the way on. */
export function ClosingOverview({ words, picture }: ClosingOverviewProps) {
  const { id, plan, people } = useForloeb();
  const begun = picture.entry?.fields.begun;
  return (
    <Page
      heading={screenNames.afslutning}
      title={screenNames.afslutning}
      lead={texts.lead}
      actions={<WayOn words={words} picture={picture} />}
    >
      <DeletionNotice />
      {picture.ended && <Ended picture={picture} />}
      <ClosingConflicts labels={Object.fromEntries(words.filing.map(({ key, title }) => [filedField(key), title]))} />
      <Card
        heading={texts.steps}
        aside={begun && texts.begun(begun.day, firstName(people.byId(begun.by)?.fields.name ?? ''))}
      >
        <ol class={css.rows}>
          {words.steps.map(({ step, heading }) => (
            <li key={step} class={css.row}>
              <StepMark done={picture.done[step]} />
              <span class={css.main}>
                <a href={forloebHref(id, 'afslutning', step)}>{heading}</a>
                <span class={css.quiet}>
                  {step === 'maal' && goalsToSettle(plan).length === 0
                    ? texts.state.noGoals
                    : stateWords(picture, step)}
                </span>
              </span>
            </li>
          ))}
        </ol>
      </Card>
      <p class={css.below}>
        <ButtonLink look="quiet" flush icon={Printer} href={forloebHref(id, 'afslutning', 'ark')}>
          {texts.paper}
        </ButtonLink>
      </p>
    </Page>
  );
}

export function StepMark({ done }: { readonly done: boolean }) {
  return (
    <span class={done ? `${css.lead} ${css.done}` : css.lead}>
      <Icon of={done ? CircleCheck : Circle} />
    </span>
  );
}

function stateWords({ done }: ClosingPicture, step: ClosingStep): string {
  if (done[step]) return texts.state.done;
  return step === 'forbedring' ? texts.state.optional : texts.state.open;
}

/** To the first step that is missing; the first time it notes that the ending has begun. */
function WayOn({ words, picture }: ClosingOverviewProps) {
  const { id, me, today, now, act } = useForloeb();
  if (picture.ended) return null;
  const next = picture.missing[0];
  const href = forloebHref(id, 'afslutning', next ?? 'slut');
  if (picture.entry) {
    return (
      <ButtonLink look="primary" href={href}>
        {next ? texts.goOn : texts.end.action}
      </ButtonLink>
    );
  }
  const begin = async () => {
    const first = words.steps[0]?.step ?? '';
    const kept = now('plan') && (await act('plan', [closingWrite({ begun: { day: today, by: me } })]));
    if (kept) goTo(forloebHref(id, 'afslutning', first));
  };
  return (
    <Button look="primary" onClick={() => void begin()}>
      {texts.begin}
    </Button>
  );
}

/** Calm: it is over, everything can be read, and it can be opened again (RULES.md N155). */
export function Ended({ picture }: { readonly picture: ClosingPicture }) {
  const { viewpoint, today } = useForloeb();
  const { set, isAsked } = useClosing();
  const day = picture.ended?.day ?? today;
  return (
    <Notice tone="ok" heading={texts.end.ended(day)}>
      <p>{texts.end.endedText}</p>
      {viewpoint !== 'ny' && !isAsked('ended') && (
        <p>
          <Button small onClick={() => void set('ended', { done: false }, texts.end.reopened)}>
            {texts.end.reopen}
          </Button>
        </p>
      )}
    </Notice>
  );
}
