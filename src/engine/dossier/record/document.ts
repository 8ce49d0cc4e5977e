import type { Block, Page } from '../../paper/blocks.ts';
import { deadlines, gaps, notNeeded, refusals } from './chapters.ts';
import { evidence } from './evidence.ts';
import { checking, cover, standing } from './cover.ts';
import { erasures } from './erasures.ts';
import { matrix } from './matrix.ts';
import { signatures } from './signatures.ts';
import type { RecordSource } from './source.ts';
import { timeline } from './timeline.ts';

const chapters: readonly ((source: RecordSource) => Block[])[] = [
  standing,
  timeline,
  matrix,
  notNeeded,
  refusals,
  erasures,
  deadlines,
  signatures,
  gaps,
  evidence,
  checking,
];

/** The readable record of a matter: nothing in it that its entries do not say. */
export function recordPage(source: RecordSource): Page {
  const { matterId, title, installation, head, checkpoint } = source;
  return {
    overline: '重大行政决策程序 · 可核验案卷',
    title: title ?? '事项名称不予公开',
    ...(installation.mode === 'demonstration' ? { mark: '示例' } : {}),
    foot: `${matterId} · 第${head.sequence}条 · ${head.seal.slice(0, 16)} · ${checkpoint.code ?? `检查点 ${checkpoint.size}`}`,
    cover: cover(source),
    body: chapters.flatMap((each) => each(source)),
  };
}
