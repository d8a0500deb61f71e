/** What has to be known of the database before Dexie has been fetched. */

export const databaseName = 'god-start';

/** Version of its tables, as Dexie counts. */
export const tablesVersion = 1;

/** The same as the browser counts: Dexie multiplies by ten. */
export const versionHere = tablesVersion * 10;

/** Where the slot of the lock lies among the settings; absent while there is no lock. */
export const lockSetting = 'laas';
