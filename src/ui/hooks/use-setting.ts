import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SettingKey, Settings } from '../../storage/settings.ts';
import { useStorage } from '../services.ts';

/** A setting of this device and how to change it; undefined until it is read, and while it was never set. */
export function useSetting<Key extends SettingKey>(
  key: Key,
): [Settings[Key] | undefined, (value: Settings[Key]) => void] {
  const storage = useStorage();
  const [value, setValue] = useState<Settings[Key]>();
  useEffect(() => storage.watchSetting(key, { next: (row) => setValue(row?.value as Settings[Key]) }), [storage, key]);
  const change = useCallback((next: Settings[Key]) => void storage.writeSetting(key, next), [storage, key]);
  return [value, change];
}
