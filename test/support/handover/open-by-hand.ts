import { createDecipheriv, pbkdf2Sync } from 'node:crypto';

/** Opens the locked rooms of a file with FORMAT.md 9 alone, by another cryptography than the app's. */
// biome-ignore lint/suspicious/noExplicitAny: a file as somebody else's program reads it.
export function openByHand(file: any, passphrase: string): readonly any[] {
  const { key, rooms } = file.locked;
  const phrase = passphrase.normalize('NFC').trim().replace(/\s+/g, ' ');
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const wrapping = pbkdf2Sync(phrase, bytes(key.salt), key.rounds, 32, 'sha256');
  const data = open(wrapping, `god-start/laas/1/noegle/${key.id}`, bytes(key.iv), bytes(key.data));
  return rooms.map((room: { id: string; iv: string; data: string }) =>
    JSON.parse(open(data, `god-start/laas/1/rum/${room.id}`, bytes(room.iv), bytes(room.data)).toString()),
  );
}

function open(key: Buffer, context: string, iv: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, iv);
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}
