/** What stands before the key of a meeting in the address of its paper. No activity has a key that begins so. */
export const paperPrefix = 'papir-';
