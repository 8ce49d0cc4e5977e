import type { Hints } from '../verification/in-words.ts';

/** The fields of the page that take what a verification lacked. */
export const pageHints: Hints = {
  'no-outside-trust': {
    zh: '密钥填入“信任的日志密钥”',
    en: 'Enter the key under "trusted log keys"',
  },
  'no-old-checkpoint': {
    zh: '旧检查点填入“与以前保存的检查点比较”下的“旧检查点”',
    en: 'Enter it under "old checkpoint", below "compare with a checkpoint kept earlier"',
  },
  'consistency-unproven': {
    zh: '一致性证明填入“与以前保存的检查点比较”下的“一致性证明”',
    en: 'Enter the proof under "consistency proof", below "compare with a checkpoint kept earlier"',
  },
};
