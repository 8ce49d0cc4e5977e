/** Files that are mutated together, and the tests that judge their mutants. */
export interface Group {
  mutate: string[];
  tests: string[];
}

const group = (folder: string, names: readonly string[], tests: readonly string[]): Group => ({
  mutate: names.map((name) => `${folder}/${name}.ts`),
  tests: tests.map((test) => `test/${test}.test.ts`),
});
const integrity = (names: readonly string[], tests: readonly string[]) =>
  group(
    'src/integrity',
    names,
    tests.map((test) => `integrity/${test}`),
  );
const matter = (names: readonly string[], tests: readonly string[]) =>
  group(
    'src/machines/matter',
    names,
    tests.map((test) => `machines/${test}`),
  );
const verification = (names: readonly string[], tests: readonly string[]) =>
  group(
    'src/verification',
    names,
    tests.map((test) => `verification/${test}`),
  );
/** Stages, which the goldens of `known` and steps of which nothing is stated judge as well. */
const stages = (names: readonly string[], tests: readonly string[]) =>
  matter(
    names.map((name) => `stages/${name}`),
    [...tests, 'known', 'nothing-stated'],
  );

/** What is not mutated of the law's folders: types, and data that its tests compare with the research. */
export const data: readonly string[] = [
  'src/machines/matter/{definition,dossier,fact,regions,stage}.ts',
  'src/statute/{articles,edition,gates,provision,roles,step}.ts',
  'src/statute/{bindings,documents,steps}/*.ts',
  'src/statute/packs/*/*.ts',
];

/**
 * The groups of `npm run mutation`. Each mutant is shown to every test file of its group that imports
 * it, so that a group names those that are about its files and no others. What is data (packs, case
 * documents, holidays, the texts of findings) is not mutated: its tests compare it with the research.
 */
export const groups: Record<string, Group> = {
  canonical: integrity(['canonical', 'ordered'], ['canonical']),
  seal: integrity(['seal', 'digest', 'entry-text', 'scratch'], ['seal', 'digest']),
  'entry-bytes': integrity(['canonical-scan', 'entry-bytes'], ['canonical-scan', 'entry-bytes']),
  tree: integrity(['merkle', 'growing-tree'], ['merkle']),
  notes: integrity(
    [
      'bytes',
      'ed25519',
      'head-code',
      'signed-note',
      'checkpoint',
      'tlog-proof',
      'malformed-proof',
      'crc32',
    ],
    ['notes', 'head-code', 'bytes', 'ed25519'],
  ),
  signatures: integrity(['signatures/!(for-openssl)'], ['signatures/*']),
  openssl: integrity(['signatures/for-openssl'], ['signatures/for-openssl']),
  browser: integrity(['browser/*'], ['browser']),
  lanes: integrity(['sm3-constants', 'sm3-lanes/*'], ['sm3-lanes']),

  // Not the test of time zones: it starts processes, which no mutant reaches.
  calendar: group(
    'src/statute/calendar',
    ['*'],
    ['calendar', 'civil-day', 'comment-period', 'deadline', 'working-days'].map(
      (test) => `statute/calendar/${test}`,
    ),
  ),
  // Gates and articles are data, read beside the research.
  statute: group(
    'src/statute',
    ['editions', 'provisions', 'documents', 'yearly-dates', 'packs/index'],
    ['editions', 'provisions', 'documents', 'procedure-map'].map((name) => `statute/${name}`),
  ),

  judge: matter(
    ['judge', 'evolve', 'ruling', 'rule', 'chart', 'counted', 'open-steps'],
    ['judge', 'counted', 'walking', 'tracks', 'signing', 'tabling'],
  ),
  history: matter(
    ['days-done', 'own-files', 'replay', 'step-becoming'],
    ['days-done', 'step-becoming', 'walking', 'judge'],
  ),
  refusal: matter(
    ['not-open', 'way-there', 'ways', 'passages', 'way-words'],
    ['not-open', 'refusal', 'judge'],
  ),
  deadlines: matter(
    ['deadlines', 'outlook', 'stages/watch'],
    ['deadlines', 'outlook', 'supervision'],
  ),
  proposal: stages(
    ['proposal', 'classification', 'directory', 'research', 'legal-basis', 'cost-benefit', 'draft'],
    ['initiation', 'classification', 'drafting', 'change'],
  ),
  solicitation: stages(
    [
      'comment-{answers,notice,period}',
      'solicitation-need',
      'solicitation',
      'public-participation',
      'participation-rules',
      'publication-review',
    ],
    [
      'solicitation',
      'comment-period',
      'comment-answers',
      'public-participation',
      'withheld-matter',
      'publication-review',
    ],
  ),
  hearing: stages(
    ['hearing', 'hearing-{need,participants,preparation,rules}'],
    ['hearing', 'hearing-preparation'],
  ),
  experts: stages(
    ['expert-{review,rules,conclusion}', 'risk-assessment', 'risk-rules'],
    ['expert-review', 'risk-assessment'],
  ),
  competition: stages(
    ['fair-competition', 'fair-competition-{exception,rules}', 'personal-information'],
    ['fair-competition', 'personal-information'],
  ),
  tracks: stages(
    ['track', 'normative-check', 'operation-plan', 'operation-plan-rules'],
    ['tracks', 'classification'],
  ),
  review: stages(
    [
      'legality-review',
      'legality-review-{folds,rules}',
      'opinion-rules',
      'review-{duties,independence,items}',
      'unit-consultation',
    ],
    [
      'legality-review',
      'early-opinion',
      'initiation',
      'review-duties',
      'review-items',
      'review-record',
      'unit-consultation',
      'tabling',
      'signing',
    ],
  ),
  deliberation: stages(
    [
      'tabling',
      'submission-pack',
      'deliberation',
      'deliberation-folds',
      'meeting-rules',
      'minutes-rules',
      'decision-rules',
    ],
    ['tabling', 'deliberation', 'decision', 'resolution'],
  ),
  resolution: stages(
    [
      'resolution',
      'issue-rules',
      'day-order',
      'promulgation-rules',
      'party-answer',
      'party-report',
      'congress-report',
      'interpretation',
      'filing',
      'signing-rules',
      'minutes-confirmation',
      'minutes-on-record',
    ],
    ['resolution', 'normative-issue', 'promulgation', 'party-report', 'signing'],
  ),
  aftermath: stages(
    [
      'archive',
      'execution',
      'execution-rules',
      'post-evaluation',
      'force',
      'afterwards',
      'withdrawal',
    ],
    ['archive', 'execution', 'change', 'promulgation'],
  ),
  common: stages(
    [
      'current-draft',
      'determination',
      'numbers',
      'of-whom',
      'on-file',
      'order',
      'procedure',
      'stated',
    ],
    ['drafting', 'hearing', 'expert-review', 'tracks', 'personal-information', 'risk-assessment'],
  ),

  'verification-zip': verification(['zip/*'], ['container', 'container-fields', 'container-wide']),
  'verification-bag': verification(['bag/*'], ['golden', 'verify', 'tamper-by-owner']),
  'verification-log': verification(['log/*'], ['golden', 'verify']),
  'verification-entries': verification(['entries/!(texts)'], ['golden', 'tamper']),
  'verification-names': verification(
    ['matter/{act-words,catalogue,day,provenance,provenance-of,units}'],
    ['golden', 'derived'],
  ),
  'verification-description': verification(
    ['matter/{described-files,description,namings,withheld}'],
    ['golden', 'derived', 'tamper-by-owner'],
  ),
  // Signatures are made for a package that goes as far as the decision.
  'verification-acts': verification(
    ['matter/{edition,erasures,evidence,law,same-text,signatures,signature-files,signed-act}'],
    ['golden', 'owner', 'erasure', 'signed-act', 'tamper-by-owner'],
  ),
  verification: verification(
    ['{verify,report,unchecked,text,in-words,source,digests}'],
    ['golden', 'verify', 'command'],
  ),
  'verification-store': verification(['ledger', 'entries/texts'], ['store']),
};
