import { useEffect } from 'preact/hooks';
import { useSetting } from './use-setting.ts';

/** Puts the chosen appearance on the page: light, dark, or as the device says. */
export function useAppearance(): void {
  const [appearance] = useSetting('appearance');
  useEffect(() => {
    if (appearance) document.documentElement.dataset['appearance'] = appearance;
  }, [appearance]);
}
