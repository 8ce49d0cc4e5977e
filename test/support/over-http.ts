import { writeFile } from 'node:fs/promises';
import { castPassword } from '../../src/demonstration/cast.ts';

/** Signs a person of the sample bureau in; resolves to an access token. */
export async function signedIn(url: string, person = 'lin-drafter'): Promise<string> {
  const response = await fetch(`${url}/sign-in`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person, password: castPassword }),
  });
  if (!response.ok) throw new Error(`No sign-in: ${response.status}`);
  return ((await response.json()) as { accessToken: string }).accessToken;
}

/** Uploads a sample file; resolves to its digest. */
export async function uploaded(url: string, token: string): Promise<string> {
  const response = await fetch(`${url}/evidence`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/octet-stream',
      'File-Name': 'sample.txt',
    },
    body: '【示例文件,无任何效力】',
  });
  return ((await response.json()) as { sha256: string }).sha256;
}

/**
 * What somebody outside keeps of the log by now: its newest head and its keys, each in a file.
 *
 * @param path of the files, without `.head` and `.keys`
 * @returns how a command is told of them
 */
export async function keptOutside(url: string, path: string): Promise<string[]> {
  const head = await (await fetch(`${url}/log/checkpoint`)).text();
  const { keys } = (await (await fetch(`${url}/log/keys`)).json()) as { keys: string[] };
  await writeFile(`${path}.head`, head);
  await writeFile(`${path}.keys`, keys.join('\n'));
  return ['--since', `${path}.head`, '--trust', `${path}.keys`];
}
