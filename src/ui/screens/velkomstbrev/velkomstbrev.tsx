import { useMemo, useState } from 'preact/hooks';
import { composeLetter, type LetterBlock, rowText } from '../../../core/forloeb/compose-letter.ts';
import { mailHref } from '../../../core/forloeb/contact.ts';
import type { LetterFactName, LetterTemplate } from '../../../core/forloeb/letter-template.ts';
import { readLogo } from '../../../core/forloeb/logo.ts';
import { letterHead } from '../../../output/letter/letter-head.ts';
import { LetterPaper } from '../../../output/letter/letter-paper.tsx';
import { letterText, mailDraft } from '../../../output/letter/letter-text.ts';
import { loadLetter } from '../../catalogues/common.ts';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { hasKeptText } from '../../hooks/use-kept-text.ts';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { usePrintTitle } from '../../parts/paper/use-print-title.ts';
import { SensitiveCheck } from '../../parts/sensitive-check.tsx';
import { appTexts } from '../../texts/app.ts';
import { velkomstbrevTexts as texts } from '../../texts/velkomstbrev.ts';
import { LetterActions } from './letter-actions.tsx';
import { BlockTools } from './letter-block.tsx';
import { FactsCard, MissingCard, ToneCard } from './letter-side.tsx';
import { rewriteKey } from './rewrite-form.tsx';
import { SentCard } from './sent-card.tsx';
import css from './velkomstbrev.module.css';

/** The welcome letter: seen as paper, rewritten paragraph by paragraph, printed, copied or written as a mail. */
export function Velkomstbrev(_: { readonly rest: string }) {
  const template = useLoaded(loadLetter);
  const { people } = useForloeb();
  const name = people.holder('ny')?.fields.name ?? '';
  if (template.status === 'ready') return <Letter template={template.value} name={name} />;
  return (
    <Page heading={texts.heading(name)} title={texts.title}>
      {template.status === 'failed' ? (
        <Notice tone="danger" alert heading={texts.failed} />
      ) : (
        <p role="status">{texts.loading}</p>
      )}
    </Page>
  );
}

const written = ['plan'] as const;
/** What the letter is written of. */
const writtenTypes = ['forloeb', 'velkomstbrev', 'brevafsnit', 'activity'];

/** Where the app is found; a page opened from a file, or on the developer's own machine, is nothing to write in a letter. */
const appAddress = (): string | undefined =>
  location.protocol === 'https:' ? `${location.host}${location.pathname}`.replace(/\/(index\.html)?$/, '') : undefined;

function Letter({ template, name }: { readonly template: LetterTemplate; readonly name: string }) {
  const { id, plan, forloeb, people, calendar, today } = useForloeb();
  const [letter, paper] = useMemo(() => {
    const source = { plan, forloeb: forloeb.fields, people, calendar, app: appAddress() };
    return [composeLetter(template, source), composeLetter(template, source, 'paper').blocks] as const;
  }, [template, plan, forloeb, people, calendar]);
  const { blocks } = letter;
  const [editing, setEditing] = useState(() => blocks.find((block) => hasKeptText(rewriteKey(id, block.id)))?.id);
  const [asking, setAsking] = useState(false);
  usePrintTitle(`${texts.paperTitle} · ${appTexts.name}`);
  const draft = mailDraft(mailHref(people.holder('ny')?.fields.email), letter.subject, letterText(paper));
  const asked = firstPlaces(blocks);
  const missing = [...asked.values()].flat();
  return (
    <Page
      heading={texts.heading(name)}
      title={texts.title}
      lead={texts.lead}
      actions={<LetterActions paper={paper} draft={draft} missing={missing} onAsking={setAsking} />}
    >
      <div class={css.layout}>
        <div class={css.first}>
          <MissingCard missing={missing} />
          <SensitiveCheck rooms={written} only={writtenTypes} before="sender" />
        </div>
        <section class={css.paper} aria-label={texts.paper} data-paper>
          <LetterPaper
            head={letterHead(forloeb.fields, readLogo(plan), today)}
            blocks={blocks}
            paper={paper}
            around={(block, content) => (
              <BlockTools
                key={block.id}
                block={block}
                name={nameOf(block)}
                missing={asking ? [] : (asked.get(block.id) ?? [])}
                editing={editing === block.id}
                onEdit={(on) => setEditing(on ? block.id : undefined)}
              >
                {content}
              </BlockTools>
            )}
          />
        </section>
        <div class={css.side}>
          <SentCard />
          <ToneCard audience={letter.audience} />
          <FactsCard />
        </div>
      </div>
    </Page>
  );
}

/** The heading, or the first words of a paragraph without one. */
function nameOf({ heading, rows }: LetterBlock): string {
  const words = rows[0] ? rowText(rows[0]) : '';
  return heading || (words.length > 30 ? `${words.slice(0, 30).replace(/\s+\S*$/, '')} …` : words);
}

/** What is missing, by the paragraph that names it first: each thing is asked for once. */
function firstPlaces(blocks: readonly LetterBlock[]): ReadonlyMap<string, readonly LetterFactName[]> {
  const asked = new Set<LetterFactName>();
  return new Map(
    blocks.map(({ id, rows }) => {
      const names = rows.flatMap(({ pieces }) =>
        pieces.flatMap((piece) => ('missing' in piece ? [piece.missing] : [])),
      );
      const fresh = [...new Set(names)].filter((fact) => !asked.has(fact));
      for (const fact of fresh) asked.add(fact);
      return [id, fresh];
    }),
  );
}
