/** A civil day in Asia/Shanghai: YYYY-MM-DD. */
export type CivilDate = string;
/** An instant: UTC, ISO 8601 with milliseconds and `Z`. */
export type Instant = string;

export interface Calendar {
  isWorkingDay(date: CivilDate): boolean;
}
