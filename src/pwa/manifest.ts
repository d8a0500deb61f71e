/**
 * What the operating system learns about the app when it is installed. Every address is relative, so that the same
 * build works at the root of a domain and in a folder.
 */
export const MANIFEST = {
  id: './',
  name: 'God start',
  short_name: 'God start',
  description: 'Planlæg og følg introduktionen af en ny kollega. Virker uden net og uden konto.',
  lang: 'da',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#0b5a58',
  background_color: '#f3f6f3',
  categories: ['productivity', 'business'],
  icons: [
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: [
    { name: 'I dag', url: './#/i-dag', icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }] },
    { name: 'Åbn fil', url: './#/hent', icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }] },
  ],
  file_handlers: [{ action: './#/hent', accept: { 'text/plain': ['.txt'], 'application/json': ['.json'] } }],
  launch_handler: { client_mode: ['focus-existing', 'auto'] },
  share_target: {
    action: './del',
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      title: 'title',
      text: 'text',
      url: 'url',
      files: [{ name: 'fil', accept: ['text/plain', 'application/json', '.txt', '.json'] }],
    },
  },
} as const;
