import type { Pack } from '../../provision.ts';

/**
 * Signatures by key, from the day on which the software could take them: a pack of its own, so that
 * matters filed before are never asked for what could not be given.
 */
export const signing: Pack = {
  id: 'signing',
  version: '1.0.0',
  title: '正程签名规则',
  instrument: '本系统自定,由司法行政部门确认',
  level: 'project',
  from: '2026-12-01',
  provisions: [
    {
      id: 'SIG-1',
      article: '本人签名',
      force: 'must',
      mark: 'design',
      heldBy: 'chart',
      requires: {
        zh: '法律顾问、公职律师的法律意见,审查部门的审查意见和对修改后草案的确认,会议组成人员对会议记录的确认,由本人以登记的密钥签名;不签名的,作为一次办理记录,写明理由。',
        en: 'Lawyers’ opinions, the opinion of the review office and its word on a changed draft, and a member’s confirmation of the minutes are signed with the person’s own registered key; not to sign is an act of its own, with a reason.',
      },
      evidence: ['D20', 'D21', 'D24'],
    },
    {
      // Many bureaus have the members sign the minutes; no text that was read asks for it. It only
      // flags until the authority has it confirmed as its own rule (`confirmed` of a law value).
      id: 'SIG-3',
      article: '会议记录逐人确认',
      force: 'must',
      mark: 'PRACTICE',
      heldBy: 'chart',
      requires: {
        zh: '归档前,出席会议的组成人员均已确认本人的会议记录,或者写明不予确认的理由;由决策机关决定是否采用。',
        en: 'Before the file is compiled every member present has confirmed his entry in the minutes, or said why not; whether this applies is for the authority to decide.',
      },
      evidence: ['D24'],
    },
  ],
};
