import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Json } from '../../../core/document/types.ts';
import type { RecordView } from '../../../core/document/view.ts';
import { headedField, headedText } from '../../../core/forloeb/headed-text.ts';
import { TextArea } from '../../components/field.tsx';
import { type FieldDraft, useDraft } from '../../hooks/use-draft.ts';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { mentorTexts } from '../../texts/mentor.ts';

interface HeadedFieldProps {
  readonly record: RecordView;
  readonly name: string;
  /** As it stands over what is written, or as the form says. */
  readonly heading: string;
  readonly help?: string;
  readonly along?: { readonly [field: string]: Json };
  /** Stands under the field. */
  readonly below?: (draft: FieldDraft) => ComponentChildren;
}

/** A text of the mentor room, kept as it is written, with the heading it is written under (RULES.md N184). */
export function HeadedField({ record, name, heading, help, along, below }: HeadedFieldProps) {
  const toValue = useMemo(() => (text: string) => ({ heading, text }), [heading]);
  const field = headedField(name);
  const rivals = record.conflicts[field];
  const conflicts = rivals ? { [field]: rivals } : {};
  const { deletedButEdited: _, ...whole } = record;
  const draft = useDraft({ room: 'mentor', record, field, along, toText: headedText, toValue });
  return (
    <div>
      <div {...draft.around}>
        <TextArea
          label={heading}
          hint={help}
          confidential
          value={draft.text}
          onInput={draft.type}
          problem={draft.refused ? mentorTexts.refused : undefined}
        />
        {below?.(draft)}
      </div>
      <RoomConflicts
        room="mentor"
        view={{ ...whole, conflicts }}
        labels={{ [field]: heading }}
        show={(_field, value) => headedText(value)}
      />
    </div>
  );
}
