const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count below a thousand: up to twelve in words, else in figures. */
export const countEn = (n: number): string => WORDS[n] ?? String(n);
/** "one country", "three countries". */
export const pluralEn = (n: number, one: string, many = `${one}s`): string => `${countEn(n)} ${n === 1 ? one : many}`;
