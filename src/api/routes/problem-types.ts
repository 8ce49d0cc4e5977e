import { Router } from 'express';
import { EngineError, type Text } from '../../errors.ts';
import { answer } from '../answer.ts';
import { exchangeOf, inputOf } from '../exchange.ts';
import { isProblemCode, problemTypes, type ProblemType } from '../problem-types.ts';

/** What each type of problem means and what to do about it, at the address that the type names. */
export function problemTypesRoutes(): Router {
  const router = Router();

  router.get('/problems/:code', (req, res) => {
    const { code } = inputOf(res, 'readProblemType').path;
    if (!isProblemCode(code)) throw new EngineError('not-found', 'There is no such type.');
    const { status, title, meaning, remedy } = problemTypes[code];
    const row = { type: `/problems/${code}`, status, title, meaning, remedy };
    res.vary('Accept');
    if (req.accepts('json', 'html') !== 'html') return answer(res, row);
    const { language } = exchangeOf(res);
    res.set('Content-Type', 'text/html; charset=utf-8').end(pageOf(row, language));
  });

  return router;
}

const headings: Record<'meaning' | 'remedy', Text> = {
  meaning: { zh: '含义', en: 'What it means' },
  remedy: { zh: '怎么办', en: 'What to do' },
};

/** The texts are our own, and hold no markup. */
function pageOf({ status, title, meaning, remedy }: ProblemType, language: 'zh' | 'en'): string {
  const other = language === 'zh' ? 'en' : 'zh';
  const both = (text: Text) =>
    ([language, other] as const).map((each) => `<p lang="${each}">${text[each]}</p>`).join('\n');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${title[language]}</title></head>
<body>
<h1>${status} ${title[language]}</h1>
<h2>${headings.meaning[language]}</h2>
${both(meaning)}
<h2>${headings.remedy[language]}</h2>
${both(remedy)}
</body>
</html>
`;
}
