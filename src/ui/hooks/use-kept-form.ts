import { useRef, useState } from 'preact/hooks';
import { sameJson } from '../../core/document/json-value.ts';
import type { Dot, Json } from '../../core/document/types.ts';
import { dropAside, keepAside, keptAside } from '../drafts/kept-aside.ts';

/** The texts of a form by field. */
type Form = { readonly [field: string]: Json };

/** A form that is being filled in: how it was when it was opened, with the stamps of that moment (RULES.md W2), and how it is. */
interface BegunForm<Fields extends Form> {
  readonly before: Fields;
  readonly seen: readonly Dot[];
  readonly now: Fields;
}

interface KeptForm<Fields extends Form> extends BegunForm<Fields> {
  readonly dirty: boolean;
  readonly change: (part: Partial<Fields>) => void;
  /** Forgets what was written: it is saved, or given up. */
  readonly clear: () => void;
  /** Begins anew where `saved` stands: it is kept. What has been written while it was being saved stays. */
  readonly startOver: (saved: Fields) => void;
}

/** A form whose texts outlive it as long as the window is open, until they are saved or given up. */
export function useKeptForm<Fields extends Form>(
  key: string,
  opened: { readonly fields: Fields; readonly seen: readonly Dot[] },
): KeptForm<Fields> {
  const [form, setForm] = useState<BegunForm<Fields>>(
    () => keptAside(key) ?? { before: opened.fields, seen: opened.seen, now: opened.fields },
  );
  const latest = useRef(form);
  const put = (now: Fields) => {
    const next = { ...latest.current, now };
    latest.current = next;
    if (sameJson(next.now, next.before)) dropAside(key);
    else keepAside(key, next);
    setForm(next);
  };
  return {
    ...form,
    dirty: !sameJson(form.now, form.before),
    change: (part) => put({ ...latest.current.now, ...part }),
    clear: () => dropAside(key),
    startOver(saved) {
      const { now, before } = latest.current;
      const written = Object.entries(now).filter(([field, value]) => !sameJson(value, saved[field]));
      put({ ...before, ...Object.fromEntries(written) });
    },
  };
}
