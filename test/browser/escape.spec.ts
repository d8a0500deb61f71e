import { expect, test } from './support/devices.ts';
import { openExample } from './support/example-forloeb.ts';

const aside = 'Ikke gemt endnu. Det, du skrev, står her, når du åbner igen.';

test('Escape in an item saves nothing and loses nothing', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'huskeliste' });
  const row = page.getByRole('button', { name: 'Vis rundt i hele huset', exact: true });
  const sheet = page.getByRole('dialog', { name: 'Ret punkt' });
  const title = sheet.getByLabel('Hvad skal huskes?');
  await row.click();
  await title.fill('Vis huset frem');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByText(aside)).toBeVisible();
  await expect(row).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(title).toHaveValue('Vis huset frem');
  await page.keyboard.press('Escape');
  await row.click();
  await expect(title).toHaveValue('Vis huset frem');
  await sheet.getByRole('button', { name: 'Annullér' }).click();
  await row.click();
  await expect(title).toHaveValue('Vis rundt i hele huset');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

test('Escape in a new topic and in a question is the same', async ({ laptop }) => {
  const page = await openExample(laptop, { screen: 'videnspersoner' });
  const add = page.getByRole('button', { name: 'Tilføj emne' });
  const topic = page.getByRole('dialog', { name: 'Nyt emne' }).getByLabel('Emne');
  await add.click();
  await topic.fill('Kaffemaskinen');
  await page.keyboard.press('Escape');
  await expect(page.getByText(aside)).toBeVisible();
  await add.click();
  await expect(topic).toHaveValue('Kaffemaskinen');
  await page.getByRole('dialog').getByRole('button', { name: 'Annullér' }).click();
  await page.goto(page.url().replace(/[^/]+$/, 'i-dag'));
  await page.getByRole('button', { name: 'Notér et spørgsmål' }).click();
  const question = page.getByRole('dialog').getByRole('textbox');
  await question.fill('Hvor er arkivet?');
  await page.keyboard.press('Escape');
  await expect(page.getByText(aside)).toBeVisible();
  await page.getByRole('button', { name: 'Notér et spørgsmål' }).click();
  await expect(question).toHaveValue('Hvor er arkivet?');
});
