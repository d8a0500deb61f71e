import {
  Ban,
  BookCopy,
  CalendarArrowUp,
  CircleCheck,
  Copy,
  Ellipsis,
  type IconNode,
  MoveLeft,
  MoveRight,
  Pencil,
  Pin,
  PinOff,
  Repeat,
  ThumbsUp,
  Trash2,
  Undo2,
} from 'lucide';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ActivityEntry } from '../../../core/forloeb/introduktionsskema.ts';
import { Button } from '../../components/button.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { SaveToProgramme } from '../../parts/programme/save-to-programme.tsx';
import { forAllTexts } from '../../texts/programme-of-forloeb.ts';
import { rowTexts } from '../../texts/skema.ts';
import { type ActivityState, stateOf } from './activity-draft.ts';
import css from './row-menu.module.css';
import { showBeside } from './row-menu-place.ts';
import { nextStates, type SkemaActions } from './skema-actions.ts';

interface RowMenuProps {
  readonly entry: ActivityEntry;
  readonly actions: SkemaActions;
  readonly onEdit: () => void;
  readonly onCopy: () => void;
  readonly onRepeat: () => void;
  readonly onRemove: () => void;
}

interface Item {
  readonly label: string;
  readonly icon: IconNode;
  readonly run: () => void;
}

const stateIcons: Readonly<Record<ActivityState, IconNode>> = {
  planned: Undo2,
  agreed: ThumbsUp,
  done: CircleCheck,
  cancelled: Ban,
};

function stateLabel(state: ActivityState, now: ActivityState): string {
  if (state === 'cancelled') return rowTexts.cancel;
  if (now === 'cancelled') return rowTexts.uncancel;
  return rowTexts[state];
}

function itemsOf(props: RowMenuProps & { readonly onSaveIn?: () => void }): readonly Item[] {
  const { entry, actions, onEdit, onCopy, onRepeat, onRemove, onSaveIn } = props;
  return [
    { label: rowTexts.edit, icon: Pencil, run: onEdit },
    { label: rowTexts.dayBack, icon: MoveLeft, run: () => actions.move(entry, 'dayBack') },
    { label: rowTexts.dayOn, icon: MoveRight, run: () => actions.move(entry, 'dayOn') },
    { label: rowTexts.nextWeek, icon: CalendarArrowUp, run: () => actions.move(entry, 'nextWeek') },
    { label: rowTexts.copy, icon: Copy, run: onCopy },
    { label: rowTexts.repeat, icon: Repeat, run: onRepeat },
    pinItem(entry, actions),
    ...nextStates(entry).map((state) => ({
      label: stateLabel(state, stateOf(entry.fields)),
      icon: stateIcons[state],
      run: () => actions.setState(entry, state),
    })),
    ...(onSaveIn ? [{ label: forAllTexts.saveIn, icon: BookCopy, run: onSaveIn }] : []),
    { label: rowTexts.remove, icon: Trash2, run: onRemove },
  ];
}

function pinItem(entry: ActivityEntry, actions: SkemaActions): Item {
  const follows = 'offset' in entry.fields.when;
  return {
    label: follows ? rowTexts.pin : rowTexts.unpin,
    icon: follows ? Pin : PinOff,
    run: () => actions.setFollows(entry, !follows),
  };
}

/** The quick actions of a row behind one button: a list of buttons that opens beneath it and closes on Escape. */
export function RowMenu(props: RowMenuProps) {
  const [open, setOpen] = useState(false);
  const [savingIn, setSavingIn] = useState(false);
  const { viewpoint } = useForloeb();
  const saveIn = viewpoint === 'ny' ? {} : { onSaveIn: () => setSavingIn(true) };
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const opener = () => place.current?.querySelector('button');
  useLayoutEffect(() => {
    if (!open) return;
    const list = place.current?.querySelector('ul');
    const button = opener();
    const again = list && button ? showBeside(list, button) : () => undefined;
    list?.querySelector('button')?.focus({ preventScroll: true });
    const closeOutside = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    const follow = ({ target }: Event) => {
      if (target !== list) again();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('scroll', follow, true);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('scroll', follow, true);
    };
  }, [open]);
  const close = () => {
    opener()?.focus();
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and a focus that leaves concern the button and its list alike.
    <div
      class={css.place}
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
      onFocusOut={(event) => {
        if (open && event.relatedTarget && !place.current?.contains(event.relatedTarget as Node)) setOpen(false);
      }}
    >
      <Button
        look="quiet"
        icon={Ellipsis}
        aria-label={rowTexts.menu(props.entry.fields.title)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <ul class={css.menu} id={id}>
          {itemsOf({ ...props, ...saveIn }).map(({ label, icon, run }) => (
            <li key={label}>
              <Button
                look="quiet"
                icon={icon}
                wide
                onClick={() => {
                  close();
                  run();
                }}
              >
                {label}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {savingIn && (
        <SaveToProgramme part={{ list: 'introduktionsskema', entry: props.entry }} onClose={() => setSavingIn(false)} />
      )}
    </div>
  );
}
