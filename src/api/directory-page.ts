import type { Installation } from '../engine/engine.ts';
import type { PublishedDirectory } from './published-directory.ts';

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const progress: Record<PublishedDirectory['items'][number]['progress'], string> = {
  'not-started': '尚未启动',
  running: '正在办理',
  done: '已印发',
  ended: '已终止',
};

const style = `body{font-family:'Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei','PingFang SC',sans-serif;color:#1f2933;max-width:60rem;margin:2rem auto;padding:0 1rem;line-height:1.6}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #cbd2d9;padding:.5rem .6rem;text-align:left;vertical-align:top}th{background:#f1f4f7}
.notice{background:#fdecea;border:1px solid #b23a3a;padding:.5rem .75rem}.meta{color:#52606d}`;

/** Columns as districts publish them: 序号, 决策事项名称, 承办单位, 计划完成时间, and the progress. */
function table(items: PublishedDirectory['items']): string {
  const rows = items.map(({ number, name, unit, plannedFor, progress: stand, doneOn }) => {
    const said = doneOn === undefined ? progress[stand] : `${progress[stand]}（${doneOn}）`;
    return `<tr><td>${escaped(number)}</td><td>${escaped(name)}</td><td>${escaped(unit)}</td><td>${plannedFor}</td><td>${said}</td></tr>`;
  });
  return `<table><thead><tr><th scope="col">序号</th><th scope="col">决策事项名称</th><th scope="col">承办单位</th><th scope="col">计划完成时间</th><th scope="col">进展</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The published directory as a page that loads nothing and runs nothing. */
export function directoryPage(
  { name, mode }: Pick<Installation, 'name' | 'mode'>,
  { year, publishedOn, items }: PublishedDirectory,
): { policy: string; html: string } {
  const hearings = items.filter(({ hearing }) => hearing);
  const title = `${name}${year}年度重大行政决策事项目录`;
  const html = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head>
<body>
${mode === 'demonstration' ? '<p class="notice">示例数据，无任何效力 · Demonstration data, without any effect</p>' : ''}
<h1>${escaped(title)}</h1>
<p class="meta">${publishedOn} 公布，经同级党委同意。</p>
${table(items)}
<h2>听证事项目录</h2>
${hearings.length > 0 ? table(hearings) : '<p>本年度没有列入听证目录的事项。</p>'}
</body>
</html>
`;
  return { policy: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'", html };
}
