import type { Text } from '../provision.ts';

/** A field that the document must at least show, and that a machine can check. */
export interface Field extends Text {
  name: string;
}

/** A document of the case file (卷宗). */
export interface CaseDocument extends Text {
  /** D01 … D34 */
  code: string;
  /** `if-determined`: owed where a recorded determination says so. */
  mandatory: 'always' | 'if-determined';
  madeBy: Text;
  /** What happens to it by default; the disclosure review of each case decides. */
  public: 'publish' | 'withhold' | 'review';
  /** Where parts of it are treated otherwise. */
  publicNote?: Text;
  /** The rows of law that it shows to be kept. */
  provisions: readonly string[];
  fields: readonly Field[];
  /** The media types that its files may be of. */
  kinds: readonly string[];
}

export const field = (name: string, zh: string, en: string): Field => ({ name, zh, en });

const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** Office files, PDF, OFD (GB/T 33190-2016), pictures of paper, plain text. */
export const papers: readonly string[] = [
  'application/pdf',
  'application/ofd',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  `${openXml}.wordprocessingml.document`,
  `${openXml}.spreadsheetml.sheet`,
  `${openXml}.presentationml.presentation`,
  `${openDocument}.text`,
  `${openDocument}.spreadsheet`,
  `${openDocument}.presentation`,
  'image/png',
  'image/jpeg',
  'image/gif',
  'text/plain',
];

/** Papers and what recording devices make: meetings, hearings, visits (SZ-ARCH-1). */
export const recordings: readonly string[] = [
  ...papers,
  'audio/mpeg',
  'audio/mp4',
  'audio/wav',
  'video/mp4',
  'video/quicktime',
  'video/x-msvideo',
];

/** Papers and captures of web pages. */
export const captures: readonly string[] = [...papers, 'text/html'];

/** Who makes documents, named once. */
export const makers = {
  proposer: { zh: '建议人、承办单位', en: 'Proposer or sponsor' },
  sponsor: { zh: '决策承办单位', en: 'Sponsor' },
  authority: { zh: '决策机关', en: 'Authority' },
  office: { zh: '办公室', en: 'General office' },
  organiser: { zh: '听证组织单位', en: 'Organiser of the hearing' },
  assessor: { zh: '承办单位、评估单位', en: 'Sponsor or assessor' },
  competition: { zh: '承办单位、市场监管部门', en: 'Sponsor or market regulator' },
  lawyer: { zh: '法律顾问、公职律师', en: 'Legal counsel or government lawyer' },
  reviewOffice: { zh: '合法性审查部门', en: 'Review office' },
  party: { zh: '党组、办公室', en: 'Party group or general office' },
  publisher: { zh: '保密、公开审查人', en: 'Secrecy and disclosure reviewer' },
  promulgator: { zh: '办公室、承办单位', en: 'General office or sponsor' },
  executor: { zh: '决策执行单位', en: 'Executor' },
  evaluator: { zh: '确定承担评估的单位', en: 'The unit named to evaluate' },
  archivist: { zh: '承办单位、档案机构', en: 'Sponsor or archive' },
} as const satisfies Record<string, Text>;
