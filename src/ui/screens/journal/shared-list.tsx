import { ArrowLeft, Undo2, Users } from 'lucide';
import { useState } from 'preact/hooks';
import { type SharedThing, sharedThings, takeBack } from '../../../core/forloeb/shared-list.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Empty } from '../../components/empty.tsx';
import { Icon } from '../../components/icon.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { journalEntryTexts, journalSharingTexts, journalTexts, sharedListTexts as texts } from '../../texts/journal.ts';
import { dayWords } from './day-words.ts';
import css from './shared-list.module.css';
import { TakeBackDialog } from './sharing-dialogs.tsx';

/** Everything that lies where the mentor gets it, with when it was shared and whether it has left (RULES.md N203). */
export function SharedList() {
  const { id, docs, sent } = useForloeb();
  const things = sharedThings(docs, sent.mentor);
  return (
    <Page heading={texts.heading} title={journalTexts.title} lead={things.length > 0 && texts.lead} narrow>
      <p>
        <a class={css.back} href={forloebHref(id, 'journal')}>
          <Icon of={ArrowLeft} size={18} />
          {journalEntryTexts.back}
        </a>
      </p>
      {things.length === 0 ? (
        <Empty icon={Users} {...texts.empty} />
      ) : (
        <Card>
          <ul>
            {things.map((thing) => (
              <Shared key={thing.id} thing={thing} />
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}

function Shared({ thing }: { readonly thing: SharedThing }) {
  const { id, docs, actIn, today } = useForloeb();
  const [asking, setAsking] = useState(false);
  const { name, form, days, left, own } = thing;
  const words = name || journalTexts.nameless;
  const kind = [form, thing.is === 'line' && texts.line].filter(Boolean);
  const back = () => {
    setAsking(false);
    void actIn(takeBack(thing, docs.mentor), { text: journalSharingTexts.takenBack });
  };
  return (
    <li class={css.thing}>
      <div class={css.words}>
        <strong>{own ? <a href={forloebHref(id, 'journal', own.id)}>{words}</a> : words}</strong>
        <span class={css.meta}>{[...kind, texts.days(days.map((day) => dayWords(day, today)))].join(' · ')}</span>
        <span class={left ? css.left : css.meta}>{left ? texts.left : texts.here}</span>
        {!own && docs.procesjournal && <span class={css.meta}>{texts.gone}</span>}
      </div>
      <Button
        look="quiet"
        icon={Undo2}
        aria-label={`${journalSharingTexts.takeBack}: ${words}`}
        onClick={() => setAsking(true)}
      >
        {journalSharingTexts.takeBack}
      </Button>
      {asking && <TakeBackDialog left={left} onClose={() => setAsking(false)} onTakeBack={back} />}
    </li>
  );
}
