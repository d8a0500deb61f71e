/**
 * JSON with sorted keys and no white space, the same on every device (RFC 8785: keys by UTF-16 code units, numbers as ECMAScript
 * prints them). Members that are `undefined` are left out, as `JSON.stringify` does. Throws RangeError when nested too deep for the
 * stack, so measure the depth of what a stranger sends first.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) {
    let list = '';
    for (const entry of value as readonly unknown[]) list += (list === '' ? '' : ',') + canonicalJson(entry);
    return `[${list}]`;
  }
  const object = value as Readonly<Record<string, unknown>>;
  let members = '';
  for (const key of Object.keys(object).sort()) {
    const member = object[key];
    if (member === undefined) continue;
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}
