import { types } from 'node:util';
import { EngineError } from '../errors.ts';
import { MalformedProof } from '../integrity/malformed-proof.ts';

/** What the system says of a file, in words. */
const ofFiles: Record<string, string> = {
  ENOENT: '没有这个文件或者文件夹 · no such file or folder',
  EISDIR: '这是文件夹,不是文件 · it is a folder and no file',
  ENOTDIR: '路径中有一段不是文件夹 · a part of the path is no folder',
  EEXIST: '已经存在,不予覆盖 · it is there already and is not overwritten',
  EACCES: '没有权限 · no permission',
  EPERM: '没有权限 · no permission',
  ENOSPC: '磁盘空间不足 · the disk is full',
  EDQUOT: '磁盘配额用尽 · the disk quota is used up',
  EFBIG: '文件超过系统允许的大小 · the file is larger than the system allows',
  EROFS: '磁盘为只读 · the disk is read-only',
  EIO: '磁盘读写失败 · the disk could not be read or written',
};

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** What the engine says in English, with what kind of problem it is and where. */
async function ofEngine({ code, message, faults }: EngineError): Promise<string> {
  if (isChinese(message)) return message;
  const { problemTypes } = await import('../api/problem-types.ts');
  const { zh } = problemTypes[code].title;
  const [fault] = faults;
  return fault === undefined ? `${zh} · ${message}` : `${zh}:${fault.zh} · ${message} ${fault.en}.`;
}

/** What nobody foresaw comes in the words of Node or a library: English, and said to be so. */
const foreign = (message: string): string =>
  isChinese(message) ? message : `没有料到的错误,原文为 · unforeseen: ${message}`;

/** What went wrong, as the terminal says it: Chinese first, English second, whatever it was. */
export async function complaint(error: unknown): Promise<string> {
  if (!types.isNativeError(error)) return foreign(String(error));
  if (error instanceof EngineError) return ofEngine(error);
  if (error instanceof MalformedProof) return `${error.words.zh} · ${error.words.en}`;
  const { code, path } = error as NodeJS.ErrnoException;
  const words = Object.hasOwn(ofFiles, code ?? '') ? ofFiles[code ?? ''] : undefined;
  if (words === undefined) return foreign(error.message);
  return path === undefined ? words : `${path}: ${words}`;
}
