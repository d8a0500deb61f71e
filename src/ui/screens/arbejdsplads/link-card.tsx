import { linkHref } from '../../../core/arbejdsplads/link-href.ts';
import { linkKind, type StandingLink } from '../../../core/arbejdsplads/workplace.ts';
import { type Entry, readEntries } from '../../../core/forloeb/record-kind.ts';
import { TextField } from '../../components/field.tsx';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import { RecordDialog } from './record-dialog.tsx';
import { RecordList } from './record-list.tsx';
import type { WorkplaceScope } from './use-workplace.ts';

const texts = arbejdspladsTexts.links;

/** Links that everybody at the workplace uses. */
export function LinkCard({ scope }: { readonly scope: WorkplaceScope }) {
  return (
    <RecordList
      scope={scope}
      texts={texts}
      entries={readEntries(scope.doc, linkKind)}
      nameOf={({ title }) => title}
      detail={({ href, note }) => [note, href].filter(Boolean).join(' · ')}
      form={(entry, close) => <LinkDialog scope={scope} entry={entry} onClose={close} />}
    />
  );
}

interface LinkDialogProps {
  readonly scope: WorkplaceScope;
  readonly entry: Entry<StandingLink> | undefined;
  readonly onClose: () => void;
}

function LinkDialog({ scope, entry, onClose }: LinkDialogProps) {
  return (
    <RecordDialog
      scope={scope}
      type={linkKind.type}
      entry={entry}
      heading={entry ? texts.dialogEdit : texts.dialogNew}
      fields={{ title: entry?.fields.title ?? '', href: entry?.fields.href ?? '', note: entry?.fields.note ?? '' }}
      problemsOf={(form) => ({
        ...(!form.title.trim() && { title: texts.missingTitle }),
        ...(!linkHref(form.href) && { href: texts.badHref }),
      })}
      toRecord={(form) => ({ title: form.title.trim(), href: linkHref(form.href) ?? '', note: form.note.trim() })}
      nameOf={({ title }) => title.trim()}
      onClose={onClose}
    >
      {(form, change, problems) => (
        <>
          <TextField
            label={texts.title}
            autoFocus
            value={form.title}
            problem={problems.title}
            onInput={(title) => change({ title })}
          />
          <TextField
            label={texts.href}
            hint={texts.hrefHint}
            kept={false}
            value={form.href}
            problem={problems.href}
            onInput={(href) => change({ href })}
          />
          <TextField label={texts.note} optional value={form.note} onInput={(note) => change({ note })} />
        </>
      )}
    </RecordDialog>
  );
}
