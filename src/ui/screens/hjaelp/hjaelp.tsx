import { LibraryBig, Lightbulb, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { linkKind } from '../../../core/arbejdsplads/workplace.ts';
import { type MaterialEntry, materialKind } from '../../../core/forloeb/material.ts';
import { groupMaterials, type MaterialGroup, workplaceGroup } from '../../../core/forloeb/material-list.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { type VidenspersonEntry, videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { foldText } from '../../../core/search.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Empty } from '../../components/empty.tsx';
import { MaterialLink } from '../../components/material-link.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { MissingMaterials } from '../../parts/missing-materials.tsx';
import { forloebHref } from '../../routes.ts';
import { hjaelpTexts as texts } from '../../texts/hjaelp.ts';
import css from './hjaelp.module.css';
import { MaterialModelsSheet } from './material-models-sheet.tsx';
import { MaterialRow } from './material-row.tsx';
import { MaterialSheet } from './material-sheet.tsx';

type Open = { readonly entry?: MaterialEntry } | 'models';

/** What one can look things up in: by topic, with where it lies and whether it lies ready. */
export function Hjaelp() {
  const { plan, viewpoint } = useForloeb();
  const [open, setOpen] = useState<Open>();
  const { known, newer } = readEntries(plan, materialKind);
  const links = readEntries(plan, linkKind).known;
  const people = readEntries(plan, videnspersonKind).known;
  const groups = groupMaterials(known, links);
  const filling = viewpoint !== 'ny';
  const close = () => setOpen(undefined);
  const buttons = (
    <>
      <Button icon={Plus} onClick={() => setOpen({})}>
        {texts.add}
      </Button>
      {filling && (
        <Button look="primary" icon={Lightbulb} onClick={() => setOpen('models')}>
          {texts.suggestions}
        </Button>
      )}
    </>
  );
  const isEmpty = groups.length === 0;
  return (
    <Page
      heading={texts.title}
      title={texts.title}
      lead={filling ? texts.lead : texts.leadForNew}
      actions={!isEmpty && buttons}
      narrow
    >
      {isEmpty && (
        <Empty icon={LibraryBig} {...(filling ? texts.empty : texts.emptyForNew)}>
          {buttons}
        </Empty>
      )}
      <MissingMaterials />
      {!isEmpty && (
        <Card>
          {groups.map((group) => (
            <Group key={group.key} group={group} people={people} onEdit={(entry) => setOpen({ entry })} />
          ))}
        </Card>
      )}
      {newer.length > 0 && <p class={css.quiet}>{texts.newer(newer.length)}</p>}
      {open === 'models' && <MaterialModelsSheet materials={known} onClose={close} />}
      {typeof open === 'object' && (
        <MaterialSheet {...(open.entry && { entry: open.entry })} materials={known} onClose={close} />
      )}
    </Page>
  );
}

interface GroupProps {
  readonly group: MaterialGroup;
  readonly people: readonly VidenspersonEntry[];
  readonly onEdit: (entry: MaterialEntry) => void;
}

/** Everything on one topic, and whom to ask about it. */
function Group({ group, people, onEdit }: GroupProps) {
  const { id } = useForloeb();
  const heading = group.topic || (group.key === workplaceGroup ? texts.workplace : texts.noTopic);
  const known = people.find(({ fields }) => fields.name?.trim() && foldText(fields.topic) === group.key);
  return (
    <section class={css.topicGroup} aria-label={heading}>
      <div class={css.talkHead}>
        <h2 class={css.topic}>{heading}</h2>
        {known && (
          <a class={css.ask} href={forloebHref(id, 'videnspersoner')}>
            {texts.ask} {known.fields.name}
          </a>
        )}
      </div>
      <ul>
        {group.materials.map((entry) => (
          <MaterialRow key={entry.id} entry={entry} onEdit={onEdit} />
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
