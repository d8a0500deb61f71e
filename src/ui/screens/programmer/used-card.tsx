import { useEffect, useState } from 'preact/hooks';
import { forloebKind } from '../../../core/forloeb/forloeb.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import type { OwnProgramme } from '../../../core/programme/own-programme.ts';
import { referenceIn } from '../../../core/programme/programme-offers.ts';
import type { SummaryRow } from '../../../storage/database.ts';
import type { Storage } from '../../../storage/storage.ts';
import { Card } from '../../components/card.tsx';
import { useSummaries } from '../../hooks/use-summaries.ts';
import { useProgramme } from '../../parts/programme/programme-scope.ts';
import { forloebHref } from '../../routes.ts';
import { useStorage } from '../../services.ts';
import { programmeAboutTexts as texts } from '../../texts/programmer.ts';
import css from './programmer.module.css';

interface Used {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** The forløb on this device that were made of the programme, and which of them have something new to fetch. */
export function UsedCard() {
  const { own } = useProgramme();
  const storage = useStorage();
  const summaries = useSummaries();
  const [used, setUsed] = useState<readonly Used[]>([]);
  useEffect(() => {
    let gone = false;
    void findUsed(storage, summaries ?? [], own).then((found) => !gone && setUsed(found));
    return () => {
      gone = true;
    };
  }, [storage, summaries, own]);
  return (
    <Card heading={texts.used}>
      {used.length === 0 && <p class={css.quiet}>{texts.usedNone}</p>}
      <ul class={css.used}>
        {used.map(({ id, name, version }) => (
          <li key={id}>
            <a href={forloebHref(id, 'huskeliste')}>{name}</a> · {texts.usedVersion(version)}
            {version < own.version && <span class={css.tag}>{texts.usedNewer}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

async function findUsed(storage: Storage, summaries: readonly SummaryRow[], own: OwnProgramme): Promise<Used[]> {
  const used: Used[] = [];
  for (const { id, newHire } of summaries) {
    const rooms = await storage.readRooms([id]);
    const plan = rooms.ok ? rooms.value.find(({ room }) => room === 'plan')?.doc : undefined;
    const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
    const reference = forloeb && referenceIn(forloeb, own.key);
    if (reference) used.push({ id, name: newHire, version: reference.version });
  }
  return used;
}
