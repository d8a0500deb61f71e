import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SettingRow } from '../../storage/database.ts';
import type { SettingKey, Settings } from '../../storage/settings.ts';
import { useSay } from '../components/messages.tsx';
import { sayFailure } from '../say-failure.ts';
import { useStorage } from '../services.ts';

/** How far reading a setting has come. While it cannot be read, nobody may claim that it was never set. */
export type SettingState = 'reading' | 'read' | 'unreadable';

/** Changes a setting; resolves to true when it is kept. Otherwise the person has been told. */
export type ChangeSetting<Value> = (value: Value) => Promise<boolean>;

/** A setting of this device and how to change it; undefined until it is read, and while it was never set. */
export function useSetting<Key extends SettingKey>(
  key: Key,
): [value: Settings[Key] | undefined, change: ChangeSetting<Settings[Key]>, state: SettingState] {
  const storage = useStorage();
  const say = useSay();
  const [value, setValue] = useState<Settings[Key]>();
  const [state, setState] = useState<SettingState>('reading');
  useEffect(() => {
    const next = (row: SettingRow | undefined) => {
      setValue(row?.value as Settings[Key]);
      setState('read');
    };
    return storage.watchSetting(key, { next, failed: () => setState('unreadable') });
  }, [storage, key]);
  const change = useCallback<ChangeSetting<Settings[Key]>>(
    async (wanted) => {
      const kept = await storage.writeSetting(key, wanted);
      if (!kept.ok) void sayFailure(say, kept.error);
      return kept.ok;
    },
    [storage, key, say],
  );
  return [value, change, state];
}
