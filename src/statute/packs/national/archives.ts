import type { Pack } from '../../provision.ts';

export const archivesLaw: Pack = {
  id: 'archives-law',
  version: '1.1.0',
  title: '《中华人民共和国档案法》',
  instrument: '2020年6月20日修订',
  level: 'national',
  from: '2021-01-01',
  provisions: [
    {
      id: 'ARC-1',
      article: '第十三条第一项、第五项,第十四条',
      force: 'must',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '反映主要职能活动的材料和法律法规规定应当归档的材料纳入归档范围;按照规定定期向本单位档案机构移交,任何人不得拒绝归档或者据为己有;国家规定不得归档的,禁止擅自归档。',
        en: 'Materials of the main functions, and what the law says, are archived and handed over regularly; nobody refuses or keeps them; what may not be archived is not.',
      },
      evidence: ['D34'],
    },
    {
      id: 'ARC-2',
      article: '第三十七条',
      force: 'must',
      mark: 'READ',
      heldBy: 'record',
      requires: {
        zh: '电子档案来源可靠、程序规范、要素合规的,与传统载体档案具有同等效力(实施条例第三十九条:形成者、活动、时间可确认,全过程按规定记录并可追溯,内容、结构、背景和管理过程信息完整)。',
        en: 'An electronic archive has the force of paper if its source is reliable, its process regular and its elements compliant: makers and times known, the whole process recorded and traceable, management information complete.',
      },
      evidence: ['D34'],
      instead: {
        zh: '封印、日志和导出包逐项证明来源、过程和内容',
        en: 'Seals, log and export prove source, process and content',
      },
    },
  ],
};

export const archivesRegulation: Pack = {
  id: 'archives-regulation',
  version: '1.1.0',
  title: '《中华人民共和国档案法实施条例》',
  instrument: '国务院令第772号',
  level: 'national',
  from: '2024-03-01',
  provisions: [
    {
      id: 'ARC-3',
      article: '第十九条',
      force: 'must',
      mark: 'READ',
      heldBy: 'text',
      requires: {
        zh: '归档范围和保管期限由本单位确定,报同级档案主管部门审核同意后实施。',
        en: 'The unit fixes what it archives and for how long, approved by the archive authority.',
      },
      evidence: ['D34'],
      instead: {
        zh: '归档范围和保管期限由单位报批,属于本单位配置',
        en: 'The unit’s own table, approved by the archive authority',
      },
    },
    {
      id: 'ARC-4',
      article: '第二十条',
      force: 'must',
      mark: 'READ',
      heldBy: 'text',
      requires: {
        zh: '县级单位的档案自形成之日起满10年(市级以上满20年)向同级国家档案馆移交。',
        en: 'Archives go to the state archive after 10 years at county level and 20 years above.',
      },
      evidence: [],
      instead: {
        zh: '移交国家档案馆在案件办结多年之后,由档案机构办理',
        en: 'Years after the matter has ended: for the archive to do',
      },
    },
    {
      id: 'ARC-5',
      article: '第三十八条至第四十条',
      force: 'must',
      mark: 'READ',
      heldBy: 'views',
      requires: {
        zh: '电子档案管理信息系统符合网络、数据安全和保密规定;通过网络或者安全的存储介质移交,并检测真实性、完整性、可用性和安全性。',
        en: 'The system meets security and secrecy rules; the transfer goes online or by a safe medium and is checked for authenticity, integrity, usability and safety.',
      },
      evidence: ['D34'],
      instead: {
        zh: '导出包可离线核验真实性、完整性;可用性、安全性由接收单位检测',
        en: 'The package is verified offline for authenticity and integrity; the receiver tests the rest',
      },
    },
  ],
};

export const archivesOrder8: Pack = {
  id: 'archives-order-8',
  version: '1.1.0',
  title: '《机关文件材料归档范围和文书档案保管期限规定》',
  instrument: '国家档案局令第8号',
  level: 'national',
  // Of 2006, day not confirmed: in force by the end of that year.
  from: '2006-12-31',
  provisions: [
    {
      id: 'ARC-6',
      article: '第四条、第十条至第十二条',
      force: 'must',
      mark: 'READ-2',
      heldBy: 'text',
      requires: {
        zh: '保管期限分永久、定期30年、定期10年;电子文件的元数据和背景信息一并归档,定稿与发文稿纸、文件处理单一并归档;联合行文的原件由主办机关归档。决策案卷保留各版本草案。',
        en: 'Retention is permanent, 30 or 10 years; metadata and background go with e-files, processing slips with the final text; the host keeps the original of a joint document. A decision’s file keeps its versions.',
      },
      evidence: ['D34'],
      instead: {
        zh: '元数据和过程信息随导出包归档;保管期限的选择在ARC-7',
        en: 'Metadata and process go with the package; for how long is in ARC-7',
      },
    },
  ],
};

export const archiveStandards: Pack = {
  id: 'archive-standards',
  version: '1.1.0',
  title: '电子档案标准',
  instrument:
    'DA/T 22-2015、GB/T 18894-2016、DA/T 46-2009、DA/T 47-2009、DA/T 48-2009、DA/T 70-2018、GB/T 33190-2016、GB/T 39362-2020',
  level: 'national',
  // The youngest of them is of 2020, day not confirmed.
  from: '2020-12-31',
  provisions: [
    {
      // Its opening was READ-2; the rest is recalled.
      id: 'ARC-8',
      article: 'DA/T 22-2015',
      force: 'must',
      mark: 'RECALLED-H',
      heldBy: 'views',
      requires: {
        zh: '以件为单位整理:组件、分类、排列、编号、编目;正文与附件为一件;分类可用年度—机构(问题)—保管期限。',
        en: 'Files are arranged by item: composed, classed, ordered, numbered, listed; a text and its annexes are one; classes by year, unit or subject, and retention.',
      },
      evidence: ['D34'],
      instead: {
        zh: '导出包按件编目;档号由单位编制',
        en: 'The package lists item by item; the unit gives the numbers',
      },
    },
    {
      // Names and scope are READ-2; what each is for is recalled.
      id: 'ARC-9',
      article: 'GB/T 18894-2016等',
      force: 'must',
      mark: 'RECALLED-H',
      heldBy: 'views',
      requires: {
        zh: '归档包含内容与元数据(业务实体、机构人员、文件、关系)、过程记录和摘要;长期保存格式为OFD或者PDF/A;移交时检测四性。',
        en: 'A package has content and metadata (activity, persons, files, relations), the process log and digests; long-term formats are OFD or PDF/A; four properties are checked at transfer.',
      },
      evidence: ['D34'],
      instead: {
        zh: '导出包含内容、元数据、过程记录和摘要',
        en: 'The package has content, metadata, process log and digests',
      },
    },
  ],
};
