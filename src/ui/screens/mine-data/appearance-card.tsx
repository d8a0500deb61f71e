import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { useSetting } from '../../hooks/use-setting.ts';
import { mineDataTexts } from '../../texts/mine-data.ts';

/** Light, dark, or as the device. */
export function AppearanceCard() {
  const [appearance, setAppearance] = useSetting('appearance');
  const texts = mineDataTexts.appearance;
  return (
    <Card heading={texts.heading}>
      <Choices
        label={texts.label}
        quiet
        value={appearance ?? 'system'}
        options={[
          { value: 'system', label: texts.options.system },
          { value: 'light', label: texts.options.light },
          { value: 'dark', label: texts.options.dark },
        ]}
        onChange={setAppearance}
      />
    </Card>
  );
}
