// Puts forløb into the app's own database, as if somebody had made them there.

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Makes a forløb with the app's rules on the working page and puts its rows into the database of the app's page.
 *
 * @param {Page} work a page of `test/bench/work`
 * @param {Page} app a page on the app's origin, where the app has made its database
 * @param {string} id
 * @param {{ records: number, items?: number, bucket?: 'firstMonth', weeks?: number }} size
 */
export async function seedApp(work, app, id, size) {
  const seeded = await work.evaluate(
    ([key, wanted]) => window.bench.seed(key, wanted),
    /** @type {const} */ ([id, size]),
  );
  await app.evaluate(putRows, seeded);
}

/** Runs in the app's page. @param {{ room: unknown, summary: unknown }} seeded */
function putRows({ room, summary }) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('god-start');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction(['rooms', 'summaries'], 'readwrite');
      transaction.objectStore('rooms').put(room);
      transaction.objectStore('summaries').put(summary);
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        db.close();
        resolve(undefined);
      };
    };
  });
}
