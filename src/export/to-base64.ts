/** At most this many bytes become letters in one call, whose arguments lie on the stack. */
const CHUNK = 0x8000;

/** Bytes as Base64 text, alike in a browser and in Node. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
