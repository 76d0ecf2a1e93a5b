// Every word of playing along the timeline, in English.
export const playEn = {
  play: 'Play along the timeline (K)',
  pause: 'Pause (K)',
  /** Who joined a body. */
  joined: (names: string, forum: string) => `${names} in ${forum}`,
  /** How many joined a body; more than are named. */
  joinedMany: (n: number, forum: string) => `${n} seats in ${forum}`,
  left: (n: number) => (n === 1 ? '1 seat ended' : `${n} seats ended`),
  /** Of several texts on one day the first, and how many more. */
  more: (first: string, n: number) => `${first} and ${n} more`,
  text: (partners: string, what: string) => `${partners}: ${what}`,
  risk: (name: string) => `risk: ${name}`,
  risksEnded: (n: number) => (n === 1 ? '1 risk ended' : `${n} risks ended`),
  join: '; ',
};
export type PlayText = typeof playEn;
