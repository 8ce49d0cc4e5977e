/** What a server with a log is asked for by an outside witness. */
export interface LogServer {
  /** The newest signed head, a note. */
  head(): Promise<string>;
  /** JSON of the proof that one head continues another. */
  consistency(from: number, to: number): Promise<string>;
  /** Hands a cosigned head in. */
  cosign(note: string): Promise<void>;
}

/** For a witness that is started by a timer: a server that does not answer holds nothing up. */
const PATIENCE_MILLISECONDS = 30_000;

interface Problem {
  title?: string;
  faults?: { zh: string; en: string }[];
}

function problemIn(text: string): Problem {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return {}; // A proxy in between may answer with a page.
  }
}

/**
 * The server at an address.
 *
 * @throws Error, in each of its calls, where it cannot be reached or refuses
 */
export function logServer(address: string): LogServer {
  const base = new URL(address.endsWith('/') ? address : `${address}/`);

  async function ask(path: string, init: RequestInit = {}): Promise<string> {
    const url = new URL(path, base);
    const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
    const headers = { 'Accept-Language': 'zh-CN', 'Content-Type': 'application/json' };
    const answer = await fetch(url, { ...init, headers, signal }).catch((cause: unknown) => {
      throw new Error(`不能连接 · cannot be reached: ${url.href}`, { cause });
    });
    const text = await answer.text();
    if (answer.ok) return text;
    const { title = '', faults = [] } = problemIn(text);
    const why = faults.map(({ zh, en }) => `${zh} · ${en}`).join('; ') || title;
    throw new Error(
      `服务器不予受理 · refused by the server (${answer.status}): ${why} ${url.href}`,
    );
  }

  return {
    head: () => ask('log/checkpoint'),
    consistency: (from, to) => ask(`log/consistency?from=${from}&to=${to}`),
    cosign: async (note) => {
      await ask('witness', { method: 'POST', body: JSON.stringify({ note }) });
    },
  };
}
