import { EngineError } from '../errors.ts';
import { openDirectories } from './annual-report/books.ts';
import { openYears } from './annual-report/years.ts';
import { civilDateOf } from '../statute/calendar/index.ts';
import { openAccountStream } from './accounts/stream.ts';
import { calledIn } from './called.ts';
import { catchUp } from './catch-up.ts';
import { opinionsStream } from './comment-periods.ts';
import { openDossier } from './dossier/open.ts';
import { pinnedEdition } from './edition.ts';
import type { Engine } from './engine.ts';
import type { SolicitationRow } from './solicitations.ts';
import { eraseAgain } from './erased.ts';
import { eraseOpinion } from './erasure.ts';
import { evidenceOfMatter, FILES, type FileRow } from './evidence.ts';
import { createHistories } from './histories.ts';
import { openClock } from './installation.ts';
import { openLawValues } from './law-values.ts';
import { newMatterId } from './matter-id.ts';
import { findMatters } from './find-matters.ts';
import { rowOfMatter } from './listed.ts';
import { openLists } from './lists.ts';
import { accessesStream, isWithheld, recordAccess } from './log/accesses.ts';
import { openLog } from './log/index.ts';
import { rebuildMatters, relationsOf } from './matter-view.ts';
import { opinionByCode, opinionsOf } from './opinion-reading.ts';
import { receiveOpinion } from './opinions.ts';
import { keepForbidden, perform, type Performing } from './perform.ts';
import type { Stores } from './ports/index.ts';
import { readingOf } from './reading.ts';
import { recordOf } from './record.ts';
import { publishedAnswers } from './published-answers.ts';
import { periodsOf, solicitationsTable } from './solicitations.ts';
import { matterIdFor, streamOf } from './stream.ts';
import { openMinutes } from './minutes/index.ts';
import { prepareStatement } from './signing/prepare.ts';
import { sweepDeadlines, sweepInTurn } from './sweep.ts';

export interface EngineOptions {
  stores: Stores;
  /** The server's clock. */
  serverNow(): Date;
  /** Names this process among those that share the stores. */
  holder: string;
  /** How long the leases of the sweep and the log last without being renewed; a minute where not given. */
  leaseMilliseconds?: number;
  /** The largest file that is taken, in bytes. */
  maxUploadBytes: number;
  /** The seed of the log's Ed25519 key; absent where its file is lost. It is kept outside the store. */
  logSeed?: Uint8Array;
  /** Told of a list row that could not be refreshed: it is rebuilt from the ledger. */
  onStaleView(matterId: string, error: unknown): void;
}

/** Opens the engine over stores that already hold an installation. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const { stores, serverNow, holder, maxUploadBytes, logSeed: seed, onStaleView } = options;
  const { leaseMilliseconds = 60_000 } = options;
  const { ledger, views, blobs } = stores;
  const clock = await openClock(ledger, serverNow);
  const law = openLawValues(ledger);
  const histories = createHistories(ledger);
  const demonstration = clock.installation().mode === 'demonstration';
  const iso = async () => (await clock.now()).toISOString();

  const lists = openLists({ ledger, views, calendar: law.calendar, onStaleView });
  const { refresh } = lists;

  await catchUp({ ledger, views, histories, refresh });
  await eraseAgain(ledger, views);

  const accounts = openAccountStream(ledger);
  const called = async () => calledIn(await accounts.current());
  const performing: Performing = {
    stores,
    histories,
    now: clock.now,
    clock: clock.reading,
    serverNow,
    leaseMilliseconds,
    calendar: law.calendar,
    demonstration,
    lists,
    directory: openDirectories(ledger),
    signatures: { ledger, keys: async () => (await accounts.current()).keys, called },
    called,
  };
  const log = await openLog({
    stores,
    serverNow,
    holder,
    // The log's own is shorter: whoever asks for a proof waits for a sequencer that died.
    ...(options.leaseMilliseconds === undefined
      ? {}
      : { leaseMilliseconds: options.leaseMilliseconds }),
    now: clock.now,
    ...(seed && { seed }),
  });
  const solicitation = async (matterId: string) =>
    (await views.get<SolicitationRow>(solicitationsTable.name, matterId))?.row;

  const years = openYears({
    stores,
    installation: clock.installation(),
    calendar: law.calendar,
    now: clock.now,
    logHead: log.reading,
    called,
  });

  async function swept(work: () => Promise<number>): Promise<{ recorded: number }> {
    // What was acknowledged while its rows could not be written has to be found by the sweep, and by all.
    await catchUp({ ledger, views, histories, refresh });
    const recorded = await work();
    await years.catchUp();
    return { recorded };
  }

  return {
    years,
    installation: async () => clock.installation(),
    now: clock.now,
    moveClock: clock.move,

    async proposeMatter(statement, officer, commandId) {
      const at = await iso();
      const edition = pinnedEdition(civilDateOf(at), await law.valuesOn(civilDateOf(at)));
      return perform(performing, {
        matterId: await matterIdFor(ledger, {
          commandId,
          person: officer.person,
          fresh: newMatterId(at),
          at,
        }),
        step: 'ProposeMatter',
        statement,
        officer,
        commandId,
        expected: 0,
        stated: { edition, demonstration },
      });
    },
    perform: (act) => perform(performing, act),
    prepareStatement: async (toSign) => {
      const { matter } = await histories.current(toSign.matterId);
      return prepareStatement(ledger, toSign, {
        dossier: matter.context,
        at: await iso(),
        called: await called(),
      });
    },
    minutes: openMinutes({ ledger, log, installation: clock.installation(), now: clock.now }),
    noteForbidden: (act) => keepForbidden(performing, act),

    findMatters: (query) => findMatters(views, query),
    matterRow: (matterId) => rowOfMatter({ ledger, views, histories, lists, law }, matterId),
    async readMatter(matterId, officer) {
      const [standing, now, calendar] = await Promise.all([
        histories.current(matterId),
        iso(),
        law.calendar(),
      ]);
      const by = typeof officer === 'function' ? officer(relationsOf(standing.matter)) : officer;
      return readingOf(matterId, standing, { officer: by, now, calendar });
    },
    timeline: (matterId, after, limit) => ledger.read(streamOf.matter(matterId), after, limit),
    refusals: (matterId, after, limit) => ledger.read(streamOf.refusals(matterId), after, limit),
    accesses: (matterId, after, limit) => ledger.read(accessesStream(matterId), after, limit),
    async exportMatter(matterId, officer) {
      const sources = { ledger, histories, installation: clock.installation() };
      const at = await iso();
      const record = await recordOf(sources, matterId, officer, at);
      const { sequence, seal } = record.head;
      const access = { type: 'RecordExported', sequence, head: seal } as const;
      await recordAccess(ledger, { matterId, by: officer, at, access });
      return record;
    },

    dossier: (matterId, profile, { alone = false } = {}) =>
      openDossier(
        { ledger, blobs, log, installation: clock.installation(), now: clock.now, alone },
        matterId,
        profile,
      ),

    evidenceOf: (matterId) => evidenceOfMatter(ledger, matterId),
    async noteReading(matterId, { document, sha256 }, officer) {
      const { matter } = await histories.current(matterId);
      if (!isWithheld(matter.context, sha256)) return;
      const access = { type: 'WithheldDocumentRead', document, sha256 } as const;
      await recordAccess(ledger, { matterId, by: officer, at: await iso(), access });
    },
    async upload(content, name, officer) {
      const stat = await blobs.put(content, { maxBytes: maxUploadBytes });
      const { sha256, mediaType, bytes } = stat;
      const row: FileRow = {
        sha256,
        name,
        mediaType,
        bytes,
        uploadedBy: officer.person,
        uploadedAt: await iso(),
      };
      await views.put(FILES, sha256, row);
      return { ...stat, name };
    },
    download: (sha256, range) => blobs.get(sha256, range),

    solicitations: async ({ open, cursor, limit }) => {
      return views.find<SolicitationRow>(solicitationsTable.name, {
        ...(open === undefined
          ? {}
          : { where: { state: open ? ['open'] : ['closed', 'answered'] } }),
        sort: { field: 'publishedOn', descending: true },
        limit,
        ...(cursor === undefined ? {} : { cursor }),
      });
    },
    solicitation,
    async publishedAnswers(matterId, period) {
      const row = await solicitation(matterId);
      return row && publishedAnswers(stores, matterId, periodsOf(row), period ?? row.period);
    },
    async submitOpinion(matterId, opinion, commandId, officer) {
      const { matter } = await histories.current(matterId);
      const { opensAt, closesAt } = matter.context.solicitation ?? {};
      if (opensAt === undefined || closesAt === undefined)
        throw new EngineError('not-found', 'Nothing was published for comment.');
      const stream = opinionsStream(matterId, opensAt);
      const now = await clock.now();
      return receiveOpinion(stores, {
        stream,
        matterId,
        closesAt,
        opinion,
        commandId,
        now,
        ...(officer ? { by: officer } : {}),
      });
    },
    async opinions(matterId, query, officer) {
      const opinions = await opinionsOf(stores, matterId, query);
      const access = { type: 'OpinionsRead', ...query } as const;
      await recordAccess(ledger, { matterId, by: officer, at: await iso(), access });
      return opinions;
    },
    eraseOpinion: async (erasure, officer, commandId) =>
      eraseOpinion({ stores, at: await iso() }, erasure, officer, commandId),
    opinionByCode: (code) => opinionByCode(stores, code),

    lawChanges: law.changes,
    proposeLawChange: async (change, reason, officer, commandId) =>
      law.propose(change, reason, officer, commandId, await iso()),
    confirmLawChange: async (proposal, officer, commandId) =>
      law.confirm(proposal, officer, commandId, await iso()),

    log,
    sweep: () => swept(() => sweepDeadlines(performing)),
    sweepInTurn: () => swept(() => sweepInTurn(performing, holder)),
    async rebuildViews(progress) {
      await views.clear(solicitationsTable.name);
      await years.drop();
      const matters = await rebuildMatters(ledger, views, refresh, progress);
      return { matters };
    },
    ready: () => stores.ready(),
  };
}
