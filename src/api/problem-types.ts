import type { ErrorCode, Text } from '../errors.ts';

/** A type of problem, as a client may rely on it: `/problems/<code>` never changes its meaning. */
export interface ProblemType {
  status: number;
  title: Text;
  /** What it means. */
  meaning: Text;
  /** What whoever meets it can do. */
  remedy: Text;
}

/** What the statute forbids, and what nobody foresaw; the rest are the engine's own codes. */
export type ProblemCode = ErrorCode | 'refused' | 'fault';

const type = (
  status: number,
  title: readonly [zh: string, en: string],
  meaning: readonly [zh: string, en: string],
  remedy: readonly [zh: string, en: string],
): ProblemType => ({ status, title: text(title), meaning: text(meaning), remedy: text(remedy) });

const text = ([zh, en]: readonly [string, string]): Text => ({ zh, en });

/** The one map from what went wrong to HTTP. A code without a row does not compile. */
export const problemTypes: Record<ProblemCode, ProblemType> = {
  refused: type(
    422,
    ['法律不允许这一步', 'The statute forbids this step'],
    [
      '所列条款尚未满足;没有任何内容被记入案卷,这次尝试另有记录。',
      'The provisions listed are not met. Nothing was recorded in the matter; the attempt is kept apart.',
    ],
    [
      '按 breaches 中列出的缺少内容和可以补充的岗位补齐后再办;写明已经办过或者程序已经终结的,不再办理。',
      'Supply what `breaches` lists as missing, by one of the offices named there, and try again. What was taken already, or comes after the end, is not tried again.',
    ],
  ),
  'invalid-request': type(
    400,
    ['请求内容有误', 'The request is not as the contract has it'],
    ['有字段不能按原样接受。', 'Some fields cannot be taken as they are.'],
    ['按 faults 逐项修改。', 'Correct each field that `faults` names.'],
  ),
  'not-found': type(
    404,
    ['没有找到', 'Not found'],
    ['没有这一内容,或者你无权知悉。', 'It is not there, or it is not for you to know.'],
    ['核对地址和编号,或者换一种任职身份。', 'Check the address, or act under another office.'],
  ),
  'stale-page': type(
    412,
    ['你看到的不是最新内容', 'An entry was recorded since you looked'],
    ['你看到之后,又有新的记录。', 'The matter has gone on since the entry that you saw.'],
    ['重新读取事项,看清变化后再办。', 'Read the matter again, see what changed, then act.'],
  ),
  'if-match-missing': type(
    428,
    ['缺少 If-Match', 'If-Match is missing'],
    ['办理须说明你看到的最后一条记录。', 'An act has to say which entry was the last you saw.'],
    ['用读取事项所得的 ETag 作为 If-Match。', 'Send the ETag of the matter as If-Match.'],
  ),
  'idempotency-key-missing': type(
    400,
    ['缺少 Idempotency-Key', 'Idempotency-Key is missing'],
    ['凡要记录的请求都须带幂等键。', 'Every request that records carries an Idempotency-Key.'],
    [
      '为这一请求生成一个键,重发时用同一个。',
      'Make one key for the request; send it again with retries.',
    ],
  ),
  'idempotency-key-reused': type(
    422,
    ['幂等键已用于另一请求', 'The Idempotency-Key stands for another request'],
    [
      '同一个键先前用于内容不同的请求。',
      'The key was used before, for a request of another content.',
    ],
    ['为新的请求使用新的键。', 'Use a new key for a new request.'],
  ),
  'concurrent-act': type(
    409,
    ['与同时办理的另一步冲突', 'Another act came first'],
    ['另一人在同一时刻办理了同一事项。', 'Somebody acted on the same thing at the same moment.'],
    ['重新读取后再办。', 'Read again, then act.'],
  ),
  unauthenticated: type(
    401,
    ['未登录', 'Not signed in'],
    ['没有有效的访问令牌。', 'There is no valid access token.'],
    ['登录,或用刷新令牌换取新的访问令牌。', 'Sign in, or refresh the token.'],
  ),
  'fresh-sign-in-needed': type(
    401,
    ['请重新登录', 'Sign in again'],
    [
      '签名、作出决定和登记密钥,须在十分钟内用口令登录过。',
      'To sign, to decide and to register keys asks for a sign-in with the password within ten minutes.',
    ],
    ['重新登录后再办。', 'Sign in again, then act.'],
  ),
  forbidden: type(
    403,
    ['无此权限', 'Not within this office'],
    ['你现在的任职不能这样做。', 'The office you act under may not do this.'],
    [
      '由有权的岗位办理,或换一种任职身份。',
      'Leave it to the office that may, or act under another.',
    ],
  ),
  'locked-out': type(
    429,
    ['账号暂时锁定', 'The account is locked for a while'],
    ['登录失败次数过多。', 'Sign-in failed too often.'],
    ['等待 Retry-After 所示的时间。', 'Wait for the time in Retry-After.'],
  ),
  'too-many-requests': type(
    429,
    ['请求过于频繁', 'Too many requests'],
    ['短时间内的请求超过限额。', 'More requests in a short time than are taken.'],
    ['等待 Retry-After 所示的时间。', 'Wait for the time in Retry-After.'],
  ),
  'payload-too-large': type(
    413,
    ['内容过大', 'The content is too large'],
    ['超过了本安装允许的大小。', 'It is larger than this installation takes.'],
    ['缩小内容,或分成几个文件。', 'Make it smaller, or split it.'],
  ),
  'unsupported-media-type': type(
    415,
    ['内容类型不受支持', 'The content type is not taken here'],
    ['此处不接受这种内容类型或编码。', 'This path does not take that type or encoding.'],
    ['按接口约定的类型发送,不压缩。', 'Send the type that the contract names, uncompressed.'],
  ),
  'method-not-allowed': type(
    405,
    ['此处没有这一方法', 'No such method here'],
    ['地址存在,但不支持这一方法。', 'The path is there; the method is not.'],
    ['使用 Allow 所列的方法。', 'Use a method that Allow lists.'],
  ),
  'range-not-satisfiable': type(
    416,
    ['字节范围超出文件', 'The range lies outside the file'],
    ['请求的范围不在文件之内。', 'The file has no such bytes.'],
    ['按 Content-Range 所示的长度重新请求。', 'Ask again within the length in Content-Range.'],
  ),
  'evidence-mismatch': type(
    422,
    ['证据不符', 'The evidence does not fit'],
    [
      '文件未上传、类型不符,或内容与所给摘要不一致。',
      'A file was not uploaded, is of another kind, or differs from its digest.',
    ],
    [
      '按 faults 逐项核对后重新上传或改正。',
      'Check each item that `faults` names; upload again or correct it.',
    ],
  ),
  'comment-period-closed': type(
    409,
    ['征求意见已经截止', 'Comments are closed'],
    ['截止时刻已过,不再接收意见。', 'The closing instant has passed.'],
    ['可以向承办单位来信反映。', 'You may still write to the sponsoring unit.'],
  ),
  'calendar-missing': type(
    422,
    ['缺少该年度的节假日安排', 'That year has no calendar yet'],
    [
      '该年度放假通知尚未录入,工作日无法计算。',
      'The official holiday notice of that year is not on file, so working days cannot be counted.',
    ],
    ['由规则管理员录入放假通知。', 'An administrator of law files the notice.'],
  ),
  'clock-not-movable': type(
    409,
    ['时钟不能这样调整', 'The clock cannot be moved so'],
    [
      '正式安装的时钟不能调整;示例安装的时钟只能向后推移。',
      'A real installation keeps the server clock; that of a demonstration moves forward only.',
    ],
    ['给出晚于现在的时刻,且仅限示例安装。', 'Give a later instant, in a demonstration only.'],
  ),
  'clock-behind-record': type(
    503,
    ['服务器时钟早于已有记录', 'The clock is behind the record'],
    [
      '服务器时钟早于案卷的最后一条记录,不能办理。',
      'The server clock is earlier than the last entry.',
    ],
    ['由管理员校正服务器时钟。', 'The operator corrects the server clock.'],
  ),
  'two-persons-needed': type(
    422,
    ['须由另一人确认', 'A second person is needed'],
    ['提出的人不能自己确认或者核准。', 'Whoever proposes something cannot confirm or approve it.'],
    ['由另一名有权的管理员办理。', 'Another administrator who may do so does it.'],
  ),
  'history-diverges': type(
    500,
    ['案卷记录与规程不符', 'The record does not fit the procedure'],
    ['已有记录无法按规程重现。', 'The entries on record cannot be folded.'],
    ['请管理员运行审计命令。', 'The operator runs the audit command.'],
  ),
  'seal-broken': type(
    500,
    ['封存校验不通过', 'A seal does not fit'],
    ['有记录与其封存值不一致。', 'An entry differs from its seal.'],
    ['请管理员运行审计命令并核对备份。', 'The operator runs the audit and checks the backups.'],
  ),
  'log-contradicted': type(
    500,
    ['记录与日志不一致', 'The record contradicts the log'],
    [
      '现有记录不是已经签署的那一份:有内容被改动、删除或者重排。',
      'What is on record is not what was signed before: something was changed, dropped or moved.',
    ],
    [
      '请管理员停止服务,运行 duecourse log audit,并与备份和外部存证核对。',
      'The operator stops the service, runs `duecourse log audit` and compares backups and witnesses.',
    ],
  ),
  'log-key-missing': type(
    503,
    ['日志密钥不可用', 'The key of the log is not there'],
    [
      '没有已公布的日志签名密钥,无法签署新的日志头;记录本身不受影响。',
      'Without the published key of the log no head can be signed. The record itself goes on.',
    ],
    [
      '请管理员恢复密钥文件,或者运行 duecourse log-key rotate。',
      'The operator restores the key file, or runs `duecourse log-key rotate`.',
    ],
  ),
  'store-unavailable': type(
    503,
    ['暂不可用', 'Unavailable for now'],
    ['暂时无法确认请求是否已经保存。', 'Whether the request was kept cannot be said now.'],
    ['稍后用同一个幂等键重发。', 'Send it again later with the same Idempotency-Key.'],
  ),
  fault: type(
    500,
    ['系统故障', 'Internal error'],
    ['发生了未预料的错误。', 'Something happened that nobody foresaw.'],
    ['把 requestId 告诉管理员。', 'Give the requestId to the operator.'],
  ),
};

export const isProblemCode = (code: string): code is ProblemCode =>
  Object.hasOwn(problemTypes, code);
