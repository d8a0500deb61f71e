/** A line that may be a mail address: where it must break, it breaks before the @. */
export function MailLine({ text }: { readonly text: string }) {
  const [name, ...domain] = text.split('@');
  if (domain.length === 0) return <>{text}</>;
  return (
    <>
      {name}
      <wbr />@{domain.join('@')}
    </>
  );
}
