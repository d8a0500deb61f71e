import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Day } from '../core/calendar/day.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { Storage } from '../storage/storage.ts';

/** Whether the store of this device can be used. */
export type StorageState =
  | { readonly status: 'opening' }
  | { readonly status: 'ready'; readonly storage: Storage }
  | { readonly status: 'failed'; readonly failure: StorageFailure };

/** What the app knows of its own newer version and of being installed. */
export interface AppState {
  /** `update-failed`: a newer version could not be fetched. `part-failed`: a part of this one. */
  readonly update: 'none' | 'ready' | 'taken-over' | 'update-failed' | 'part-failed';
  readonly offlineReady: boolean;
}

/** What can be offered to a person who wants the app on their device; see `src/pwa/install.ts`. */
export type InstallOffer = 'none' | 'prompt' | 'ios-hint';

/** The browser's own way of installing the app. */
export interface InstallService {
  /** Tells the offer now and each time it changes; returns how to stop. */
  readonly watch: (listener: (offer: InstallOffer) => void) => () => void;
  /** Shows the browser's own question; call it from a press of a button. True when the person said yes. */
  readonly prompt: () => Promise<boolean>;
}

/** What the screens need to know of the device they run on. */
export interface Device {
  readonly ios: boolean;
  /** True when the app runs as an installed app. */
  readonly standalone: boolean;
}

/** What the screens get from outside. Made once in `main.tsx`; tests give others. */
export interface Services {
  /** Version of the app, for files and "Om mine data". */
  readonly version: string;
  /** Plain day of the version; empty where it is not known. */
  readonly versionDay: Day;
  /** Plain day on this device's clock. */
  readonly today: () => Day;
  /** Time of day on this device's clock, `HH:MM`. */
  readonly timeNow: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Plain day on this device's clock of a moment in milliseconds since 1970. */
  readonly dayOf: (moment: number) => Day;
  /** A fresh key for a record or a forløb: `prefix_` and 10 random base62 characters. */
  readonly newId: (prefix: string) => string;
  /** Random base62 characters. */
  readonly random: (count: number) => string;
  /** Deletes files that another app has shared with this one and that nobody has taken yet. */
  readonly forgetShared: () => Promise<void>;
  /** Tries to open the store again after a failure. */
  readonly reopen: () => void;
  /** Takes the newer version into use. `held`: something is half-written, and nothing was done. */
  readonly applyUpdate: () => 'applying' | 'held';
  readonly device: Device;
  readonly install: InstallService;
}

export const ServicesContext = createContext<Services | undefined>(undefined);
export const StorageContext = createContext<Storage | undefined>(undefined);
export const AppStateContext = createContext<AppState>({ update: 'none', offlineReady: false });

function required<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`${name} is used outside its provider`);
  return value;
}

export const useServices = (): Services => required(useContext(ServicesContext), 'Services');
export const useStorage = (): Storage => required(useContext(StorageContext), 'Storage');
export const useAppState = (): AppState => useContext(AppStateContext);
