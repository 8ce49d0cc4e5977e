import type { Hints } from '../verification/in-words.ts';

/** The options with which a reader gives what a verification lacked. */
export const verifyHints: Hints = {
  'no-outside-trust': { zh: '密钥用 --trust 提供', en: 'Give the key with --trust' },
  'no-old-checkpoint': { zh: '旧检查点用 --since 提供', en: 'Give the checkpoint with --since' },
  'consistency-unproven': {
    zh: '一致性证明用 --consistency 提供',
    en: 'Give the proof with --consistency',
  },
};
