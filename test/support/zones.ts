/** Where the servers of a test stand, in turn: before, on and behind the law's own time zone. */
export const zones = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'] as const;

/** The zone of a round: rounds are spread over all of them. */
export const zoneOf = (round: number): string => zones[round % zones.length]!;
