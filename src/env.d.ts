/** Version of the app from package.json, put in at build time. */
declare const __APP_VERSION__: string;

/** Plain day of the newest commit in it; empty where it was built without its history. */
declare const __APP_DAY__: string;
