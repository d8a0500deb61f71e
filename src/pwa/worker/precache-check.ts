/**
 * Says whether an answer may be stored as part of the app. A guest network or a filter may answer 200 with its own
 * page; stored, that page would be the app from then on. Refusing it makes the installation fail as a whole, and the
 * version that is already there stays.
 *
 * @param path the path that was asked for
 * @param response the answer; its body is read from a clone
 */
export async function belongsToApp(path: string, response: Response): Promise<boolean> {
  if (!response.ok) return false;
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.startsWith('text/html')) return true;
  const isPage = path.endsWith('/') || path.endsWith('.html');
  return isPage && (await response.clone().text()).includes('<meta name="application-name" content="God start"');
}
