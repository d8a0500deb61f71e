/**
 * The headers every host must send with God start, in one list.
 *
 * `vite preview` sends them, the files for the hosts are written from them (`host-files.ts`), and the policy is
 * repeated as a `<meta>` in `index.html` for a host that cannot send headers. The service worker is bound by the
 * headers that came with `sw.js` itself, so the list has no exceptions for it.
 */

/** A header's name and value. */
export type Header = readonly [name: string, value: string];

/** A path pattern (`*` only as the last character) and the headers that belong to it beside the security headers. */
export interface PathRule {
  readonly path: string;
  readonly headers: readonly Header[];
}

/** The digest of `public/frame.css`, which the build writes into the page itself; the build fails when it is another. */
export const FRAME_DIGEST = 'sha256-hS01KUmuzFo0m3kZH32RfAwRMEzrbjTZp6erL9PDsGI=';

const POLICY: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' '${FRAME_DIGEST}'`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-sw',
];

const CLOSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen=(self)',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get=(self)',
  'serial',
  'usb',
  'xr-spatial-tracking',
  'browsing-topics',
  'clipboard-read',
  'clipboard-write=(self)',
];

/** The policy as a header carries it. */
export const CONTENT_SECURITY_POLICY = POLICY.join('; ');

/** The policy as a `<meta>` may carry it: browsers ignore `frame-ancestors` there and complain about it. */
export const META_POLICY = POLICY.filter((rule) => !rule.startsWith('frame-ancestors')).join('; ');

/**
 * Sent with every answer. `upgrade-insecure-requests` is left out: everything is `'self'`, and on a plain http test
 * server it makes WebKit show an empty page.
 */
export const SECURITY_HEADERS: readonly Header[] = [
  ['Content-Security-Policy', CONTENT_SECURITY_POLICY],
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', CLOSED_FEATURES.map((name) => (name.includes('=') ? name : `${name}=()`)).join(', ')],
  ['X-Robots-Tag', 'noindex, nofollow'],
];

const NO_CACHE: readonly Header[] = [['Cache-Control', 'no-cache']];
const WIPE: readonly Header[] = [
  ['Clear-Site-Data', '"cache", "storage"'],
  ['Cache-Control', 'no-store'],
];

/** Files under `assets/` carry a hash in their name and never change; everything else is asked for again. */
export const PATH_RULES: readonly PathRule[] = [
  { path: '/', headers: NO_CACHE },
  { path: '/index.html', headers: NO_CACHE },
  { path: '/sw.js', headers: NO_CACHE },
  { path: '/manifest.webmanifest', headers: NO_CACHE },
  { path: '/frame.css', headers: NO_CACHE },
  { path: '/assets/*', headers: [['Cache-Control', 'public, max-age=31536000, immutable']] },
  { path: '/slettet', headers: WIPE },
  { path: '/slettet.html', headers: WIPE },
];

/** All headers for one path, e.g. `/assets/index-3f.js`. */
export function headersFor(path: string): readonly Header[] {
  const rule = PATH_RULES.find(({ path: pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return rule ? [...SECURITY_HEADERS, ...rule.headers] : SECURITY_HEADERS;
}
