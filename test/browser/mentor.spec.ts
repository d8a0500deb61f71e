import { expect, openApp, test } from './support/devices.ts';
import { EXAMPLE_NOW, openExample } from './support/example-forloeb.ts';
import { acceptFile, forloebId, roomsOf, saveFileFor } from './support/steps.ts';

test('an entry that is shared reaches the mentor, and nothing else does', async ({ laptop, phone }) => {
  const mentee = await openExample(phone, { screen: 'journal', viewpoint: 'ny' });
  const id = forloebId(mentee);
  await mentee.getByRole('button', { name: 'Skriv en kort' }).click();
  await mentee.getByLabel('Hvad skete der?').fill('Samtalen gik i stå');
  await mentee.getByRole('button', { name: 'Del med min mentor' }).click();
  await mentee.getByRole('dialog').getByRole('button', { name: 'Del en kopi' }).click();
  await expect(mentee.getByText('Delt i dag').first()).toBeVisible();
  await mentee.getByLabel('Hvad tænkte og følte jeg?').fill('Kun for mig selv');
  await expect(mentee.getByText('Du har skrevet mere, siden du delte.')).toBeVisible();

  const file = await saveFileFor(mentee, id, 'Til Karin');
  expect(file.bytes.toString('utf8')).not.toContain('Kun for mig selv');
  const mentor = await openApp(laptop, '', EXAMPLE_NOW);
  await acceptFile(mentor, file.path, 'Hent forløbet');
  expect(Object.keys(await roomsOf(mentor))).toEqual(['mentor']);
  await mentor.getByRole('link', { name: 'Gå til forløbet' }).click();
  await expect(mentor.getByRole('definition').filter({ hasText: 'Samtalen gik i stå' })).toBeVisible();
  await expect(mentor.getByText('Kun for mig selv')).toHaveCount(0);
});
