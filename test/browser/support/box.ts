import { expect, type Locator } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where an element stands in the window, in CSS pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
  readonly middle: Point;
}

/** Where an element stands once it stands still: a hand does not take hold of what is still being moved by what comes above it. */
export async function boxOf(target: Locator): Promise<Box> {
  let box: Awaited<ReturnType<Locator['boundingBox']>> = null;
  const isStill = async () => {
    const before = box;
    box = await target.boundingBox();
    return box !== null && JSON.stringify(box) === JSON.stringify(before);
  };
  await expect.poll(isStill, { intervals: [50], message: 'stands still' }).toBe(true);
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x, y, width, height, middle: { x: x + width / 2, y: y + height / 2 } };
}
