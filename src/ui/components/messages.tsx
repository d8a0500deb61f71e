import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { appTexts } from '../texts/app.ts';
import { Button } from './button.tsx';
import css from './messages.module.css';

export interface Message {
  readonly text: string;
  /** Offered for ten seconds. */
  readonly undo?: () => void;
}

export type Say = (message: Message) => void;

const MessagesContext = createContext<Say>(() => undefined);

/** Says something politely at the bottom of the window. A new message takes the place of the old. */
export const useSay = (): Say => useContext(MessagesContext);

/** How long a message with an undo stands, in milliseconds; and one without. */
const undoTime = 10_000;
const plainTime = 5_000;
/** Milliseconds in which a change of page belongs to what was said, as when what was deleted had a page of its own. */
const ownMove = 1_000;

export function Messages({ children }: { readonly children: ComponentChildren }) {
  const [message, setMessage] = useState<Message & { key: number }>();
  const counter = useRef(0);
  const saidAt = useRef(0);
  const say = useCallback<Say>((next) => {
    counter.current += 1;
    saidAt.current = performance.now();
    setMessage({ ...next, key: counter.current });
  }, []);
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => setMessage(undefined), message.undo ? undoTime : plainTime);
    return () => clearTimeout(timer);
  }, [message]);
  useLayoutEffect(() => {
    const clear = () => {
      if (performance.now() - saidAt.current > ownMove) setMessage(undefined);
    };
    window.addEventListener('hashchange', clear);
    return () => window.removeEventListener('hashchange', clear);
  }, []);
  const undo = useMemo(() => message?.undo, [message]);
  return (
    <MessagesContext.Provider value={say}>
      {children}
      <div class={css.region} role="status" aria-live="polite">
        {message && (
          <div class={css.message} key={message.key}>
            <span>{message.text}</span>
            {undo && (
              <Button
                look="quiet"
                small
                onClick={() => {
                  setMessage(undefined);
                  undo();
                }}
              >
                {appTexts.undo}
              </Button>
            )}
            <Button look="quiet" small icon={X} aria-label={appTexts.close} onClick={() => setMessage(undefined)} />
          </div>
        )}
      </div>
    </MessagesContext.Provider>
  );
}
