/** What a template leaves open for one briefing. */
export const SLOTS = ['lang', 'title', 'noScript', 'failed', 'outline', 'data'] as const;
export type Slot = (typeof SLOTS)[number];

/** How a slot is written in a template. No text of ours and no Base64 holds it by chance. */
export function slotMark(slot: Slot): string {
  return `[[lodemap:${slot}]]`;
}
