import type { CivilDate } from '../../statute/calendar/index.ts';

/** Everybody who deliberates at the sample bureau's meeting; the chief presides. */
export const members = ['li-chief', 'zhou-member', 'xu-member'];

export interface Speech {
  person: string;
  stand: 'agree' | 'disagree';
  words: string;
}

/** 会议记录: the minutes of the meeting on a day, with the speeches in the order given. */
export const minutesOf = (heldOn: CivilDate, speeches: readonly Speech[]) => ({
  heldOn,
  place: '示例局会议室',
  chair: 'li-chief',
  recorder: 'wang-secretary',
  attendance: members.map((person) => ({ person, status: 'present' })),
  speeches,
  observers: ['政策法规科'],
  experts: [],
  mainIssues: '(示例)收益分配与退出机制',
});
