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

/**
 * An answer as it is kept. A server's `Vary` must not hide a file from a request that carries other headers: this worker looks past it,
 * but the browser, where it takes a file from the cache by itself, does not.
 */
export function asKept(response: Response): Response {
  // The encoding alone is asked for below the cache, where all requests are alike.
  if (/^(?:accept-encoding)?$/i.test(response.headers.get('Vary')?.trim() ?? '')) return response;
  const headers = new Headers(response.headers);
  headers.delete('Vary');
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
