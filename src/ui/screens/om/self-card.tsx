import { type Viewpoint, viewpoints } from '../../../core/rooms.ts';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { useSay } from '../../components/messages.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useStorage } from '../../services.ts';
import { omTexts } from '../../texts/om.ts';
import { storageFailureTexts } from '../../texts/storage-failures.ts';
import css from './om.module.css';

/** Who the owner of this device is in the forløb; offers the roles that somebody holds. */
export function SelfCard() {
  const { id, people, viewpoint, forloeb } = useForloeb();
  const storage = useStorage();
  const say = useSay();
  const texts = omTexts.self;
  const offered = viewpoints.filter((one) => one === viewpoint || people.holder(one));
  const choose = async (next: Viewpoint) => {
    const person = people.holder(next)?.id;
    if (!person) return;
    const kept = await storage.setSelf(id, { viewpoint: next, person });
    say({
      text: kept.ok
        ? texts.changed(texts.names[next].toLocaleLowerCase('da'))
        : storageFailureTexts[kept.error.code].what,
    });
  };
  return (
    <Card heading={texts.heading}>
      <p class={css.quiet}>{texts.hint}</p>
      {forloeb.fields.fictive && <p class={css.quiet}>{texts.example}</p>}
      <div class={css.action}>
        <Choices
          label={texts.heading}
          quiet
          value={viewpoint}
          options={offered.map((value) => ({ value, label: texts.names[value] }))}
          onChange={(next) => void choose(next)}
        />
      </div>
    </Card>
  );
}
