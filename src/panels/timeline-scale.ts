/** Years before this one share a narrow band: little happened in them. */
const FULL_FROM_YEAR = 2022;
/** Share of the axis that the earlier years get. */
const EARLY_SHARE = 0.054;
const DAY_MS = 86_400_000;

/** The time axis: days since 1970 to px and back, with the early years compressed. */
export interface TimelineScale {
  startDay: string;
  endDay: string;
  /** Px from the start edge of the axis; clamped to its ends. */
  x(day: string): number;
  /** The ISO day at a px, clamped to the ends. */
  day(x: number): string;
  /** Labelled years and the label of the compressed band, from left to right. */
  years: { label: string; x: number; early: boolean }[];
  /** Where quarters of the full years begin. */
  quarters: number[];
}

/** ISO day → whole days since 1970. */
export function dayNumber(day: string): number {
  return Math.round(Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / DAY_MS);
}
/** Whole days since 1970 → ISO day. */
export function isoDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
/** The day `months` later, kept inside the month. */
export function addMonths(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const date = Math.min(last, Number(day.slice(8, 10)));
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** A scale over `widthPx` from the year of the first event to `endDay`. */
export function createTimelineScale(firstDay: string, endDay: string, widthPx: number): TimelineScale {
  const firstYear = Math.min(Number(firstDay.slice(0, 4)), FULL_FROM_YEAR);
  const hasEarly = firstYear < FULL_FROM_YEAR && endDay >= `${FULL_FROM_YEAR}-01-01`;
  const start = dayNumber(`${firstYear}-01-01`);
  const knee = hasEarly ? dayNumber(`${FULL_FROM_YEAR}-01-01`) : start;
  const end = Math.max(dayNumber(endDay), knee + 1);
  const kneeX = hasEarly ? Math.max(48, widthPx * EARLY_SHARE) : 0;
  const toX = (n: number) =>
    n < knee ? ((n - start) / (knee - start)) * kneeX : kneeX + ((n - knee) / (end - knee)) * (widthPx - kneeX);
  const toDay = (x: number) =>
    x < kneeX ? start + (x / kneeX) * (knee - start) : knee + ((x - kneeX) / (widthPx - kneeX)) * (end - knee);
  const clamp = (n: number) => Math.min(end, Math.max(start, n));
  const from = hasEarly ? FULL_FROM_YEAR : firstYear;
  const fullYears = Array.from({ length: Number(endDay.slice(0, 4)) - from + 1 }, (_, i) => from + i);
  const years = fullYears.map(year => ({
    label: String(year),
    x: toX(dayNumber(`${year}-01-01`)),
    early: false,
  }));
  const early = { label: `${firstYear}–${String(FULL_FROM_YEAR - 1).slice(2)}`, x: 0, early: true };
  return {
    startDay: isoDay(start),
    endDay: isoDay(end),
    x: day => toX(clamp(dayNumber(day))),
    day: x => isoDay(Math.round(clamp(toDay(Math.min(widthPx, Math.max(0, x)))))),
    years: hasEarly ? [early, ...years] : years,
    quarters: fullYears
      .flatMap(year => ['04', '07', '10'].map(month => dayNumber(`${year}-${month}-01`)))
      .filter(n => n < end)
      .map(toX),
  };
}
