import type { Text } from '../text.ts';

/** Why something could not be read or does not fit: what stands at `{reason}` in a finding. */
export const reasons = {
  'zip-short': { zh: '文件太短', en: 'too short' },
  'zip-no-end': { zh: '文件末尾没有结束记录', en: 'no end record where the file ends' },
  'zip-disks': { zh: '分成多卷', en: 'more than one disk' },
  'zip-counts': { zh: '两处所写的文件数不同', en: 'two counts of files' },
  'zip-gap': {
    zh: '目录与结束记录之间有多余的字节',
    en: 'bytes between the directory and its end',
  },
  'zip-ends': { zh: '两个结束记录互相矛盾', en: 'two end records that disagree' },
  'zip64-end': { zh: 'zip64 结束记录自相矛盾', en: 'a zip64 end record that contradicts itself' },
  'zip-directory-large': { zh: '目录过大', en: 'a directory that is too large' },
  'zip-number': { zh: '文件数与所写的不同', en: 'another number of files than is said' },
  'zip-directory-cut': { zh: '目录被截断', en: 'a directory that is cut off' },
  'zip-directory-damaged': { zh: '目录损坏', en: 'a directory that is damaged' },
  'zip-name': { zh: '有文件名不是 UTF-8', en: 'a name that is no UTF-8' },
  'zip-extra': { zh: '附加字段损坏', en: 'extra fields that are damaged' },
  'zip-no-size': { zh: '缺少大小', en: 'a size that is missing' },
  'zip-size': { zh: '大小超过 2^53', en: 'a size beyond 2^53' },

  'header-outside': { zh: '文件头在压缩包之外', en: 'header outside the file' },
  'header-absent': {
    zh: '目录所指之处没有文件头',
    en: 'no header where the directory points',
  },
  'data-outside': { zh: '数据在压缩包之外', en: 'data outside the file' },
  'header-name': { zh: '文件名不同', en: 'another name' },
  'header-method': { zh: '压缩方法或标志不同', en: 'another method' },
  'header-size': { zh: '大小或校验和不同', en: 'another size or checksum' },
  'descriptor-size': {
    zh: '数据之后所写的大小或校验和不同',
    en: 'another size or checksum after the data',
  },
  'name-twice': { zh: '文件名出现两次', en: 'the name comes twice' },
  'bytes-between': {
    zh: '文件之间有多余的字节,或者文件互相重叠',
    en: 'bytes between files, or files that overlap',
  },
  packed: {
    zh: '经过压缩,而导出时文件按原样存放',
    en: 'packed: the exporter stores files as they are',
  },
  'bytes-before-directory': {
    zh: '文件与目录之间有多余的字节',
    en: 'bytes between files and directory',
  },
  checksum: { zh: 'CRC-32 校验和不同', en: 'CRC-32' },

  'path-unsafe': { zh: '路径不安全', en: 'an unsafe path' },
  folders: { zh: '应当只有一个文件夹', en: 'not one single folder' },
  declaration: { zh: '没有 BagIt 1.0 的声明', en: 'no declaration of BagIt 1.0' },
  'manifest-absent': { zh: '缺少这份清单', en: 'the manifest is missing' },
  'manifest-end': { zh: '末行没有换行', en: 'the last line has no end' },
  'manifest-line': { zh: '第 {line} 行的写法不对', en: 'line {line}' },
  'manifest-twice': {
    zh: '第 {line} 行再次列出同一文件',
    en: 'line {line} names a file a second time',
  },

  absent: { zh: '包内没有 {name}', en: 'There is no {name} in the package.' },
  'too-large': { zh: '超过 {limit} 字节', en: 'more than {limit} bytes' },
  'no-utf8': { zh: '不是 UTF-8 文字', en: 'not UTF-8' },
  'no-json': { zh: '不是 JSON', en: 'not JSON' },
  'no-object': { zh: '不是 JSON 对象', en: 'no object' },
  'no-items': { zh: '没有卷内文件的列表', en: 'no list of items' },
  'not-read': { zh: '读取失败', en: 'reading failed: {message}' },

  'line-broken': { zh: '不是一整行 UTF-8 文字', en: 'no whole line of UTF-8' },
  'line-neither': {
    zh: '既不是记录,也不是不公开的记录',
    en: 'neither entry nor withheld entry',
  },
  'line-no-entry': { zh: '不是记录', en: 'no entry' },
  'row-gone': { zh: '这一行已经不在', en: 'The row is no longer there.' },

  'no-proof': { zh: '不是日志证明', en: 'not a proof' },
  'another-checkpoint': { zh: '另一检查点', en: 'another checkpoint' },
  'another-entry': { zh: '另一条记录', en: 'another entry' },
  'leads-elsewhere': { zh: '证明不成立', en: 'it does not lead there' },
  'another-log': { zh: '另一日志:{origin}', en: 'another log: {origin}' },
  'another-manifest': { zh: '另一清单', en: 'another manifest' },
  'no-signature': { zh: '签名无效', en: 'no valid signature' },

  'key-unknown': { zh: '密钥没有登记', en: 'not registered' },
  'key-not-theirs': { zh: '密钥登记在他人名下', en: 'registered to somebody else' },
  'key-not-approved': { zh: '密钥未经另一人核准', en: 'not approved by a second person' },
  'key-not-yet-valid': { zh: '密钥的有效期尚未开始', en: 'not valid yet' },
  'key-expired': { zh: '密钥的有效期已经届满', en: 'past its last day' },
  'key-revoked': { zh: '密钥已经撤销', en: 'revoked' },

  'signature-malformed': { zh: '签名的格式不对', en: 'malformed' },
  'signature-other-key': { zh: '签名所指的是另一密钥', en: 'it names another key' },
  'signature-other-algorithm': {
    zh: '签名算法与密钥不符',
    en: 'its algorithm is not that of the key',
  },
  'signature-not-signed-by-it': {
    zh: '陈述在签署后被改动,或者不是用该密钥签署',
    en: 'the statement was changed, or another key signed it',
  },
  'statement-other-text': {
    zh: '陈述的文本与其各部分不符({at})',
    en: 'its text does not follow from its parts ({at})',
  },
  'statement-other-format': {
    zh: '陈述的格式与其各部分不符({at})',
    en: 'its format is not that of its parts ({at})',
  },
  'statement-other-signer': {
    zh: '陈述的签名人与办理人不同({at})',
    en: 'its signer is not who acted ({at})',
  },
  'statement-differs': {
    zh: '所签陈述与记录不符({at})',
    en: 'what was signed is not what is on record ({at})',
  },
} as const satisfies Record<string, Text>;

export type Reason = keyof typeof reasons;
