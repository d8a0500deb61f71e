/** A line of a stack that is a place in the app's own code: the function, where it is named, and the file without its address. */
const place =
  /^\s*(at (?:async )?(?:new )?(?:[\w$.]+ (?:\[as \w+\] )?\()?|[\w$.]*@)https?:\/\/\S*\/([\w.-]+\.js:\d+:\d+\)?)$/;

/** Names of faults as the language and the browsers give them; another could be anything. */
const knownName = /^[A-Za-z]{1,40}$/;

/**
 * What went wrong where, for those who mend the app: name of the fault, version, and places in the code. Never the text of the fault: it
 * may hold what a person has written, and so may lines of the stack that only look like places.
 */
export function technicalMessage(cause: unknown, version: string): string {
  const lines = [`God start ${version}`, nameOf(cause)];
  if (cause instanceof Error) lines.push(...placesIn(cause));
  return lines.join('\n');
}

function nameOf(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  return knownName.test(cause.name) ? cause.name : 'Error';
}

function placesIn({ stack = '', message }: Error): readonly string[] {
  return stack
    .replace(message, '')
    .split('\n')
    .flatMap((line) => {
      const found = place.exec(line);
      return found ? [`${found[1]}${found[2]}`] : [];
    });
}
