import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { deskOf, key } from '../support/desk.ts';

let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  desk = await deskOf({});
});
afterAll(() => desk.api.close());

const act = (name: string, body: object, person = 'secretary', headers = {}) =>
  desk.post(`/years/2026/acts/${name}`, body, headers, person);
const moveTo = (instant: string) =>
  desk.api.engine.moveClock(
    instant,
    { person: 'lawAdministrator', name: '示例', role: 'lawAdministrator', unit: 'general-office' },
    `to-${instant}`,
  );
const item = (number: string, over = {}) => ({
  number,
  name: `示例事项${number}`,
  unit: 'data-section',
  plannedFor: '2026-11-30',
  hearing: false,
  ...over,
});

describe('the year’s directory over HTTP', () => {
  it('is shown to nobody outside before it is published', async () => {
    const { status } = await request(desk.api.app).get('/public/directories/2026');
    expect(status).toBe(404);
  });

  it('takes items, refuses publication without consent under A-DIR-1, and publishes with it', async () => {
    expect((await act('ListDirectoryItem', item('1'))).status).toBe(201);
    const publication = { publishedOn: '2026-03-02', url: 'https://example.invalid/directory' };
    const refused = await act('PublishDirectory', publication);
    expect([refused.status, refused.body.breaches[0].provision]).toEqual([422, 'A-DIR-1']);
    expect(
      (await act('RecordPartyConsent', { on: '2026-03-01', reference: '示例1号' })).status,
    ).toBe(201);
    expect((await act('PublishDirectory', publication)).status).toBe(201);
  });

  it.each<[string, object]>([
    ['ListDirectoryItem', item('8', { unit: 'data-sectoin', reason: '补列' })],
    ['AdjustDirectoryItem', { number: '1', unit: 'data-sectoin', reason: '调整' }],
  ])('%s is refused a unit that nobody registered, and the field is named', async (name, body) => {
    const { status, body: problem } = await act(name, body);
    expect([status, problem.type]).toEqual([400, '/problems/invalid-request']);
    expect(problem.faults).toMatchObject([
      { field: '/unit', zh: '没有登记编号为“data-sectoin”的单位' },
    ]);
    const { items } = (await desk.get('/years/2026/directory', 'secretary')).body;
    expect(items).toMatchObject([{ number: '1', unit: 'data-section' }]);
  });

  it('is then read by everybody, as data and as a page that says it is a demonstration', async () => {
    const data = await request(desk.api.app).get('/public/directories/2026');
    expect([data.status, data.body.items.length, data.body.items[0].progress]).toEqual([
      200,
      1,
      'not-started',
    ]);
    const page = await request(desk.api.app)
      .get('/public/directories/2026')
      .set('Accept', 'text/html');
    expect(page.text).toContain('示例事项1');
    expect(page.text).toContain('示例数据，无任何效力');
  });

  it('gives the same receipt for the same act sent again, and 409 for another under its key', async () => {
    const headers = { 'Idempotency-Key': key() };
    const body = item('2', { reason: '上级部署' });
    const first = await act('ListDirectoryItem', body, 'secretary', headers);
    const again = await act('ListDirectoryItem', body, 'secretary', headers);
    expect([first.status, again.body]).toEqual([201, first.body]);
    const other = await act('ListDirectoryItem', item('3', { reason: 'x' }), 'secretary', headers);
    expect(other.status).toBe(422);
  });

  it.each([
    ['drafter', 403],
    ['stranger', 403],
    ['auditor', 403],
  ])('is changed by no %s', async (person, expected) => {
    expect((await act('ListDirectoryItem', item('9'), person)).status).toBe(expected);
  });

  it('names the field of what it cannot take', async () => {
    const { status, body } = await act(
      'ListDirectoryItem',
      item('4', { plannedFor: '2026-02-30' }),
    );
    expect([status, body.faults?.[0]?.field]).toEqual([400, '/plannedFor']);
  });

  it('refuses a source that was never uploaded', async () => {
    const { status, body } = await act('EnterFigure', {
      figure: 'M20.studies',
      value: 6,
      source: 'ab'.repeat(32),
      sourceTitle: '学法记录',
    });
    expect([status, body.faults?.[0]?.field]).toEqual([422, '/source']);
  });
});

describe('the year’s report over HTTP', () => {
  it('leads every figure back to its entries', async () => {
    const { body } = await desk.get('/years/2026/metrics', 'secretary');
    const figures = body.metrics.flatMap((metric: { figures: object[] }) => metric.figures);
    const items = figures.find(({ key: name }: { key: string }) => name === 'M01.items');
    expect(items.value).toBe(2);
    const entries = await desk.get(items.entries, 'secretary');
    expect(entries.body.items).toHaveLength(2);
    expect(entries.body.items[0].stream).toBe('directory:2026');
  });

  it('lists every matter of the year in its annex, page by page', async () => {
    await desk.filed();
    const { status, body } = await desk.get('/years/2026/annex?limit=1', 'auditor');
    expect([status, body.items.length]).toEqual([200, 1]);
  });

  it('is not for those who see one unit alone', async () => {
    expect((await desk.get('/years/2026/report', 'drafter')).status).toBe(403);
  });

  it('gives the same document for the same head of the log', async () => {
    const [one, other] = [
      await desk.get('/years/2026/report.docx', 'secretary').responseType('blob'),
      await desk.get('/years/2026/report.docx', 'auditor').responseType('blob'),
    ];
    expect(one.status).toBe(200);
    expect(Buffer.compare(one.body, other.body)).toBe(0);
  });

  it('keeps what was generated when the writer edits a sentence, and takes it back', async () => {
    const sentenceOf = async () => {
      const { body } = await desk.get('/years/2026/report', 'secretary');
      return body.parts
        .flatMap(({ sentences }: { sentences: { id: string }[] }) => sentences)
        .find(({ id }: { id: string }) => id === 'directory');
    };
    const before = await sentenceOf();
    await act('EditSentence', { sentence: 'directory', text: '目录工作扎实推进。' });
    expect(await sentenceOf()).toMatchObject({
      text: '目录工作扎实推进。',
      proof: 'none',
      edited: { generated: before.text, by: { person: 'secretary' } },
    });
    await act('RestoreSentence', { sentence: 'directory' });
    expect(await sentenceOf()).toEqual(before);
  });

  it.each<[string, string | undefined]>([
    ['in the middle of its year', undefined],
    ['in the last second of its year in Shanghai', '2026-12-31T15:59:59.000Z'],
  ])(
    'is not frozen %s: the problem names the year and the day from which it can be',
    async (_when, at) => {
      if (at) await moveTo(at);
      const { status, body } = await act('FreezeReport', {});
      expect([status, body.type]).toEqual([422, '/problems/refused']);
      expect(body.breaches).toMatchObject([{ provision: 'R-3', missing: [{ field: 'year' }] }]);
      expect(body.detail).toContain('最早可于2027-01-01定稿');
      expect((await desk.get('/years/2026/report', 'secretary')).body.frozen).toBe(false);
    },
  );

  it('marks a figure that changed after the report was frozen, once the year was over', async () => {
    await moveTo('2026-12-31T16:00:00.000Z');
    expect((await act('FreezeReport', {})).status).toBe(201);
    expect((await desk.get('/years/2026/report', 'secretary')).body.frozen).toBe(true);
    await act('ListDirectoryItem', item('5', { reason: '补列' }));
    const { body } = await desk.get('/years/2026/metrics', 'secretary');
    const figures = body.metrics.flatMap((metric: { figures: object[] }) => metric.figures);
    expect(figures.find(({ key: name }: { key: string }) => name === 'M01.items')).toMatchObject({
      value: 3,
      restated: { was: 2 },
    });
  });

  it.each(['stages', 'spans', 'refusals', 'opinions'])(
    'draws the chart of %s, and gives its data',
    async (name) => {
      const picture = await desk.get(`/years/2026/charts/${name}/picture`, 'chief');
      expect(picture.headers['content-type']).toContain('image/svg+xml');
      expect((await desk.get(`/years/2026/charts/${name}`, 'chief')).status).toBe(200);
    },
  );

  it('has the five dates of the year, the published directory among them as done', async () => {
    const { body } = await desk.get('/years/2026/dates');
    expect(body.items).toHaveLength(5);
    expect(
      body.items.find(({ provision }: { provision: string }) => provision === 'SZ-DIR-1').state,
    ).toBe('done');
  });
});
