import type { MaterialEntry } from '../../../core/forloeb/material.ts';
import { groupMaterials, type MaterialGroup, workplaceGroup } from '../../../core/forloeb/material-list.ts';
import { moveMaterial, moveTopic } from '../../../core/forloeb/material-moves.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { foldText } from '../../../core/search.ts';
import { MaterialLink } from '../../components/material-link.tsx';
import { MoveButtons } from '../../components/move-buttons.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { hjaelpTexts as texts } from '../../texts/hjaelp.ts';
import css from './hjaelp.module.css';
import { MaterialRow } from './material-row.tsx';

interface MaterialGroupRowsProps {
  readonly group: MaterialGroup;
  /** All of the list, among which things and topics can be moved; undefined while nobody sorts. */
  readonly among: readonly MaterialEntry[] | undefined;
  readonly onEdit: (entry: MaterialEntry) => void;
}

/** Everything on one topic, and whom to ask about it. */
export function MaterialGroupRows({ group, among, onEdit }: MaterialGroupRowsProps) {
  const { id, plan } = useForloeb();
  const { random } = useServices();
  const heading = group.topic || (group.key === workplaceGroup ? texts.workplace : texts.noTopic);
  const known = readEntries(plan, videnspersonKind).known.find(
    ({ fields }) => fields.name?.trim() && foldText(fields.topic) === group.key,
  );
  return (
    <section class={css.topicGroup} aria-label={heading}>
      <div class={css.talkHead}>
        <h2 class={css.topic}>{heading}</h2>
        {!among && known && (
          <a class={css.ask} href={forloebHref(id, 'videnspersoner')}>
            {texts.ask} {known.fields.name}
          </a>
        )}
        {among && group.topic && <TopicMoves group={group} among={among} />}
      </div>
      <ul>
        {group.materials.map((entry, index) => (
          <MaterialRow key={entry.id} entry={entry} onEdit={onEdit}>
            {among && (
              <MoveButtons
                id={entry.id}
                name={entry.fields.title}
                at={index}
                count={group.materials.length}
                edit={(step) => moveMaterial(among, entry.id, step, random)}
              />
            )}
          </MaterialRow>
        ))}
        {group.links.map(({ id: key, fields }) => (
          <li key={key} class={css.material}>
            <MaterialLink title={fields.title} address={fields.href} place={fields.note} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TopicMovesProps {
  readonly group: MaterialGroup;
  readonly among: readonly MaterialEntry[];
}

function TopicMoves({ group, among }: TopicMovesProps) {
  const { random } = useServices();
  const topics = groupMaterials(among, []).filter(({ topic }) => topic !== '');
  return (
    <MoveButtons
      id={group.key}
      name={group.topic}
      at={topics.findIndex(({ key }) => key === group.key)}
      count={topics.length}
      edit={(step) => moveTopic(among, group.key, step, random)}
    />
  );
}
