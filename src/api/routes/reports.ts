import { Router } from 'express';
import { annexFigures, annexMatters } from '../../annual-report/annex.ts';
import { metrics } from '../../annual-report/metrics/index.ts';
import { permit } from '../access.ts';
import { answer } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { sendDocument } from '../document-answer.ts';
import { inputOf } from '../exchange.ts';

type Years = ApiDeps['engine']['years'];

/** A year's metrics, its charts, and the report's section in every form. */
export function reportsRoutes({ engine }: Pick<ApiDeps, 'engine'>): Router {
  const router = Router();

  router.get('/years/:year/metrics', async (_req, res) => {
    const { year } = inputOf(res, 'readMetrics').path;
    permit(res);
    answer(res, await metricsOf(engine.years, year));
  });

  router.get('/years/:year/metrics/:figure/entries', async (_req, res) => {
    const { path, query } = inputOf(res, 'listFigureEntries');
    permit(res);
    const { year, figure } = path;
    const page = await engine.years.entriesOf(year, figure, query.cursor, query.limit ?? 20);
    answer(res, { year, figure, ...page });
  });

  router.get('/years/:year/report', async (_req, res) => {
    const { year } = inputOf(res, 'readReport').path;
    permit(res);
    answer(res, await reportOf(engine.years, year));
  });

  router.get('/years/:year/annex', async (_req, res) => {
    const { path, query } = inputOf(res, 'listAnnex');
    permit(res);
    answer(res, {
      year: path.year,
      ...(await engine.years.annex(path.year, query.cursor, query.limit ?? 20)),
    });
  });

  router.get('/years/:year/report.docx', async (_req, res) => {
    const { year } = inputOf(res, 'downloadReport').path;
    permit(res);
    sendDocument(res, await engine.years.document(year, 'docx'), 'docx', nameOf(year));
  });

  router.get('/years/:year/report.md', async (_req, res) => {
    const { year } = inputOf(res, 'downloadReportText').path;
    permit(res);
    sendDocument(res, await engine.years.document(year, 'markdown'), 'markdown', nameOf(year));
  });

  router.get('/years/:year/charts/:chart', async (_req, res) => {
    const { year, chart } = inputOf(res, 'readChart').path;
    permit(res);
    answer(res, { year, chart, ...(await engine.years.chart(year, chart)).data });
  });

  router.get('/years/:year/charts/:chart/picture', async (_req, res) => {
    const { year, chart } = inputOf(res, 'drawChart').path;
    permit(res);
    const { svg } = await engine.years.chart(year, chart);
    sendDocument(res, Buffer.from(svg, 'utf8'), 'svg', `${year}-${chart}`);
  });

  return router;
}

const nameOf = (year: string) => `${year}年法治政府建设年度报告(重大行政决策部分)`;

/** Every figure with its value, and where the entries are that it counted. */
async function metricsOf(years: Years, year: string) {
  const { figures, head, asOf } = await years.read(year);
  return {
    year,
    asOf,
    head,
    metrics: metrics.map((metric) => ({
      ...metric,
      figures: metric.figures.map(({ key, zh, en, unit }) => ({
        ...(figures[key] ?? { key, value: null }),
        zh,
        en,
        unit,
        entries: `/years/${year}/metrics/${key}/entries`,
      })),
    })),
  };
}

async function reportOf(years: Years, year: string) {
  const { section, reading } = await years.section(year);
  const { figures, head, edits } = reading;
  return {
    year,
    ...section,
    head,
    matters: annexMatters(reading),
    figures: annexFigures(figures),
    frozen: edits.frozen !== undefined,
  };
}
