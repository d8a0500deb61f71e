import { type Header, PATH_RULES, SECURITY_HEADERS } from './headers.ts';

/** The configuration files that make a static host send the headers of `headers.ts`, by file name in `dist/`. */
export function hostFiles(): Readonly<Record<string, string>> {
  return {
    _headers: netlifyAndCloudflare(),
    'staticwebapp.config.json': azure(),
    'nginx.conf': nginx(),
    'web.config': iis(),
    '.htaccess': apache(),
  };
}

/** What hosts guess wrongly from a file's ending; `nosniff` turns a wrong guess into a blank page. */
const MEDIA_TYPES = { '.webmanifest': 'application/manifest+json', '.woff2': 'font/woff2' } as const;

function netlifyAndCloudflare(): string {
  const block = (path: string, headers: readonly Header[]): string =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const blocks = [block('/*', SECURITY_HEADERS), ...PATH_RULES.map(({ path, headers }) => block(path, headers))];
  return `${blocks.join('\n\n')}\n`;
}

function azure(): string {
  const config = {
    globalHeaders: Object.fromEntries(SECURITY_HEADERS),
    routes: PATH_RULES.map(({ path, headers }) => ({ route: path, headers: Object.fromEntries(headers) })),
    responseOverrides: { 404: { rewrite: '/404.html', statusCode: 404 } },
    mimeTypes: MEDIA_TYPES,
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** A `location` with an `add_header` of its own inherits none, so each one repeats the whole list. */
function nginx(): string {
  const quote = (value: string): string => `'${value.replaceAll("'", "\\'")}'`;
  const lines = (headers: readonly Header[], always: string): string[] =>
    headers.map(([name, value]) => `  add_header ${name} ${quote(value)}${always};`);
  const security = lines(SECURITY_HEADERS, ' always');
  const locations = PATH_RULES.map(({ path, headers }) => {
    const open = path.endsWith('*') ? `location ${path.slice(0, -1)} {` : `location = ${path} {`;
    // A "types" block replaces nginx's whole list, so the one type it lacks is given in its own location.
    const type = path.endsWith('.webmanifest') ? ['  types { }', `  default_type ${MEDIA_TYPES['.webmanifest']};`] : [];
    // Without "always" the year-long caching is left off a 404.
    return [open, ...security, ...lines(headers, ''), ...type, `  try_files ${nginxFile(path)} =404;`, '}'];
  });
  const rest = ['location / {', ...security, '  try_files $uri =404;', '}'];
  const note = '# Indsættes i en server-blok, hvor "root" er mappen med appen.';
  return `${[note, 'server_tokens off;', 'error_page 404 /404.html;', ...locations.flat(), ...rest].join('\n')}\n`;
}

function nginxFile(path: string): string {
  if (path === '/') return '/index.html';
  return path === '/slettet' ? '/slettet.html' : '$uri';
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function iis(): string {
  const customHeaders = (headers: readonly Header[], indent: string): string =>
    headers.map(([name, value]) => `${indent}<add name="${escapeXml(name)}" value="${escapeXml(value)}" />`).join('\n');
  const maps = Object.entries(MEDIA_TYPES)
    .map(
      ([ending, type]) =>
        `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
    )
    .join('\n');
  const locations = PATH_RULES.filter(({ path }) => path !== '/').map(({ path, headers }) => {
    const folder = path.replace(/^\//, '').replace(/\/\*$/, '');
    return `  <location path="${folder}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${customHeaders(headers, '          ')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <security><requestFiltering removeServerHeader="true" /></security>
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <staticContent>
${maps}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${customHeaders(SECURITY_HEADERS, '        ')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${locations.join('\n')}
</configuration>
`;
}

function apache(): string {
  const quote = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
  const security = SECURITY_HEADERS.map(([name, value]) => `  Header always set ${name} ${quote(value)}`);
  const rules = PATH_RULES.map(({ path, headers }) => {
    const pattern = path.endsWith('*') ? `${path.slice(0, -1)}` : `${path.replaceAll('.', '\\.')}$`;
    // "expr" with 200 and 304: a missing file must not be remembered for a year.
    const condition = `"expr=%{REQUEST_URI} =~ m#${pattern}# && %{REQUEST_STATUS} in {'200','304'}"`;
    return headers.map(([name, value]) => `  Header set ${name} ${quote(value)} ${condition}`);
  });
  const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => `AddType ${type} ${ending}`);
  const head = ['Options -Indexes', 'ErrorDocument 404 /404.html', ...types];
  return `${[...head, '<IfModule mod_headers.c>', ...security, ...rules.flat(), '</IfModule>'].join('\n')}\n`;
}
