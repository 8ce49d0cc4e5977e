import { fileOf, type PackageFile } from './content.ts';
import { packageName } from './package-name.ts';
import { withholds, type RecordSource } from './record/source.ts';
import { withheldBy, withheldInWords } from './record/withheld.ts';
import { grounds } from './grounds.ts';

/** What is withheld may be signed: of a signature that is not here nothing is said. */
const unseenZh = (source: RecordSource) =>
  withholds(source)
    ? `\n**事项记录中另有${withheldInWords(source)}。这些记录上如有签名，签名随之不予公开，不在本包之内，
也不能由本包核对；不能由此认为没有签名。**\n`
    : '';

const unseenEn = (source: RecordSource) => {
  const words = withheldBy(source).map(
    ([name, count]) => `${count} (${grounds[name].en}; ${grounds[name].article})`,
  );
  return withholds(source)
    ? `\n**Entries of the matter that are withheld: ${words.join(', ')}. Whatever signatures they bear are
withheld with them and cannot be checked with this package; it does not follow that there are none.**\n`
    : '';
};

/** 卷内目录 is no document for everybody (D34). */
const archiveZh = ({ profile }: RecordSource) =>
  profile === 'public' ? '' : '`data/archive/`：卷内目录、备考表。';

const archiveEn = ({ profile }: RecordSource) =>
  profile === 'public' ? '' : " `data/archive/`: the archive's catalogue and note.";

const zh = (source: RecordSource) => `# 重大行政决策案卷 ${source.matterId}

${source.installation.mode === 'demonstration' ? '**示例：由示例系统产生，内容均为虚构，无任何效力。**\n\n' : ''}这是一个 BagIt 1.0 包（RFC 8493）。下列命令都用通用工具，不需要产生本包的系统，也不需要网络。
先解压，进入本文件所在的目录。

## 1 文件完整

    sha256sum -c manifest-sha256.txt
    sha256sum -c tagmanifest-sha256.txt
    cksum -a sm3 -c sm3sums.txt        # GNU coreutils 9 以上；或对单个文件：openssl dgst -sm3 文件

用 Python 的 bagit 工具：\`bagit.py --validate .\`

## 2 封印、日志和整包

    duecourse verify ${packageName(source)} --trust 日志公钥文件

日志公钥（data/log/log.vkey）应从卷外另行取得并比对：公告、公函、以前导出的卷。

- \`data/log/checkpoint\`：签名的日志检查点（C2SP tlog-checkpoint，signed-note，Ed25519）。
- \`data/log/*.tlog-proof\`：本事项每一条记录在日志中的证明（C2SP tlog-proof）。
- \`data/log/proofs.ndjson\`：卷内每一行的包含证明（RFC 6962）。
- \`package.note\`：日志密钥对本包 tagmanifest-sha256.txt 的签名，证明没有从末尾抽去内容。

叶的摘要是 SHA-256（0x00 ‖ 条目的 RFC 8785 文本）。用 Go 独立核对检查点的签名：

    // golang.org/x/mod/sumdb/note
    verifier, _ := note.NewVerifier(vkey)
    opened, err := note.Open(checkpoint, note.VerifierList(verifier))

## 3 签名

每个签名有：陈述（.statement.json，RFC 8785）、分离的 JWS（.jws，RFC 7515/7797，b64=false）、
被签的字节（.signed）和 openssl 可用的签名（.sig）。密钥的指纹（RFC 7638）和算法在 .json 中：
按算法选用下列命令之一，用错命令会显示验证失败。序号是该条记录在事项中的编号。

    cd data
    # ES256
    openssl dgst -sha256 -verify keys/指纹.pem -signature signatures/序号.sig signatures/序号.signed
    # EdDSA（Ed25519）
    openssl pkeyutl -verify -pubin -inkey keys/指纹.pem -rawin -in signatures/序号.signed -sigfile signatures/序号.sig
    # SM2（用户标识 1234567812345678）
    openssl dgst -sm3 -sigopt distid:1234567812345678 -verify keys/指纹.pem -signature signatures/序号.sig signatures/序号.signed

签名证明持有该密钥的人对陈述全文签了名。只有使用依法设立的电子认证服务提供者的证书时，才属于
《中华人民共和国电子签名法》第十三条、第十四条所称可靠的电子签名。
${unseenZh(source)}
## 4 阅读

- \`data/record.html\`、\`data/record.pdf\`：可读的案卷，全部由条目生成。
- \`data/entries.ndjson\`：本事项的记录，一行一条；不公开的行保留位置、封印和叶的摘要，写明依据。
- \`data/refusals.ndjson\`：被拒绝的尝试。\`data/opinions-*.ndjson\`：公众意见的加盐承诺，不含内容。
  \`data/erasures.ndjson\`：公众意见内容的删除：谁、何时、依据什么（没有删除的，没有此文件）。
- \`data/accesses.ndjson\`：以前的导出和查阅。\`data/accounts.ndjson\`、\`data/law.ndjson\`、
  \`data/installation.ndjson\`：账号与岗位、规则数值、系统安装的记录。
- \`data/evidence/\`：证据，以 SHA-256 命名；名称和类别在 \`data/dossier.json\`。
- \`data/law/\`：本案所依的法规文本；其 RFC 8785 文本的摘要即首条记录中版本所列的摘要。软件已没有的
  文本不收入，\`data/dossier.json\` 的 lawTextsLeftOut 逐部说明；不以别的文本代替。
- \`data/prov.json\`：来源关系（PROV-JSON）。${archiveZh(source)}
`;

const en = (source: RecordSource) => `# Dossier of the decision ${source.matterId}

${source.installation.mode === 'demonstration' ? '**A sample （示例）： made by a demonstration, invented throughout, of no effect.**\n\n' : ''}This is a BagIt 1.0 bag (RFC 8493). The commands below are those of common tools; they need neither
the system that made the bag nor a network. Unpack it and go to the folder of this file.

## 1 The files are whole

    sha256sum -c manifest-sha256.txt
    sha256sum -c tagmanifest-sha256.txt
    cksum -a sm3 -c sm3sums.txt        # GNU coreutils 9 and later; or: openssl dgst -sm3 FILE

With Python's bagit: \`bagit.py --validate .\`

## 2 Seals, log, and the package as a whole

    duecourse verify ${packageName(source)} --trust LOG_KEYS

Get the log's key (data/log/log.vkey) by another way as well and compare: a notice, a letter, an
earlier export.

- \`data/log/checkpoint\`: the signed head of the log (C2SP tlog-checkpoint, signed-note, Ed25519).
- \`data/log/*.tlog-proof\`: that each entry of the matter is in the log (C2SP tlog-proof).
- \`data/log/proofs.ndjson\`: an inclusion proof (RFC 6962) for every line of the package.
- \`package.note\`: the log key's signature over tagmanifest-sha256.txt: nothing was cut off at the end.

A leaf's hash is SHA-256(0x00 || RFC 8785 text of the entry). The checkpoint by Go, independently:

    // golang.org/x/mod/sumdb/note
    verifier, _ := note.NewVerifier(vkey)
    opened, err := note.Open(checkpoint, note.VerifierList(verifier))

## 3 Signatures

Each has the statement (.statement.json, RFC 8785), the detached JWS (.jws, RFC 7515/7797, b64=false),
the bytes that were signed (.signed), and the signature as openssl takes it (.sig). The key's
thumbprint (RFC 7638) and the algorithm are in the .json: take the command for that algorithm, since
another one fails. N is the number of the entry in the matter.

    cd data
    # ES256
    openssl dgst -sha256 -verify keys/THUMBPRINT.pem -signature signatures/N.sig signatures/N.signed
    # EdDSA (Ed25519)
    openssl pkeyutl -verify -pubin -inkey keys/THUMBPRINT.pem -rawin -in signatures/N.signed -sigfile signatures/N.sig
    # SM2 (user id 1234567812345678)
    openssl dgst -sm3 -sigopt distid:1234567812345678 -verify keys/THUMBPRINT.pem -signature signatures/N.sig signatures/N.signed

A signature proves that whoever holds the key signed the whole statement. It is a reliable electronic
signature in the sense of arts 13 and 14 of the Electronic Signature Law only with a certificate of a
recognised provider.
${unseenEn(source)}
## 4 Reading

- \`data/record.html\`, \`data/record.pdf\`: the record for people (in Chinese), made from the entries.
- \`data/entries.ndjson\`: the matter's entries, one a line; a withheld line keeps its place, its seal
  and its leaf hash, and states the ground.
- \`data/refusals.ndjson\`: refused attempts. \`data/opinions-*.ndjson\`: salted commitments to the
  public's opinions, without their text. \`data/erasures.ndjson\`: who erased the text of which
  opinion, when and on which ground (not there where none was erased).
- \`data/accesses.ndjson\`: earlier exports and readings. \`data/accounts.ndjson\`, \`data/law.ndjson\`,
  \`data/installation.ndjson\`: accounts and offices, law values, the installation.
- \`data/evidence/\`: evidence, named by SHA-256; names and kinds are in \`data/dossier.json\`.
- \`data/law/\`: the texts of law that the matter is pinned to; the digest of their RFC 8785 form is
  the one in the first entry's edition. A text that the software no longer has is left out, not replaced
  by another: \`lawTextsLeftOut\` in \`data/dossier.json\` names each.
- \`data/prov.json\`: provenance (PROV-JSON).${archiveEn(source)}
`;

/** How to check the package, in the tag files that a reader opens first. */
export const readmeFiles = (source: RecordSource): PackageFile[] => [
  fileOf('README.zh.md', zh(source)),
  fileOf('README.md', en(source)),
];
