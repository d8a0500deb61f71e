/** The mark of the app: a path with a goal. */
export function BrandMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 64 64" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="15" fill="#0b5a58" />
      <path d="M12.5 45V42a17 17 0 0 1 34 0" fill="none" stroke="#fff" stroke-width="6.5" stroke-linecap="round" />
      <circle cx="46.5" cy="43" r="7" fill="#fff" />
      <circle cx="46.5" cy="43" r="2.6" fill="#0b5a58" />
    </svg>
  );
}
