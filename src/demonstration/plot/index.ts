import { addDays, type CivilDate } from '../../statute/calendar/index.ts';
import { sampleFile } from '../files.ts';
import { draftingScenes, participationScenes, proposalScenes } from './beginning.ts';
import { aftermathScenes, decisionScenes, reviewScenes } from './ending.ts';
import { answerScenes, assessmentScenes } from './middle.ts';
import type { Scene, Story } from './scene.ts';

export type { Scene, Story } from './scene.ts';

/** A story about a matter of a section, beginning on a civil day. */
export function storyOf(
  title: string,
  section: string,
  {
    operation,
    begins,
    number = '示例-1',
  }: { operation: boolean; begins: CivilDate; number?: string },
): Story {
  const file = (document: string, content: string) => sampleFile(document, title, content);
  return {
    title,
    section,
    number,
    operation,
    on: (day) => addDays(begins, day),
    file,
    drafts: [
      file('D08', '决策草案(第一稿)'),
      file('D08', '决策草案(第二稿,根据公众意见修改)'),
      file('D08', '决策草案(第三稿,根据合法性审查意见修改)'),
    ],
    explanations: [file('D08', '起草说明(第一稿)'), file('D08', '起草说明(第二稿)')],
  };
}

/** Every scene of a whole matter, from the proposal to the archive, in order. */
export const plotOf = ({ operation }: Pick<Story, 'operation'>): Scene[] => [
  ...proposalScenes(operation),
  ...draftingScenes,
  ...participationScenes,
  ...answerScenes,
  ...assessmentScenes(operation),
  ...reviewScenes,
  ...decisionScenes,
  ...aftermathScenes,
];
