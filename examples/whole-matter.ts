// One whole matter over HTTP, from proposal to archive: at each stage first the short cut that people
// are tempted by and its refusal, then the lawful step. `--own-server` brings a server of its own; so
// does a demonstration whose clock leaves no room for a whole matter. Every answer is held against
// openapi.yaml.
import { desksAt } from './desk.ts';
import { drive, installationOf, SECTION } from './drive.ts';
import { ownServer } from './own-server.ts';
import { dayAfter, whyNoRoom } from './room.ts';
import { say } from './tell.ts';

/** A demonstration of the example's own, gone once the matter is at its end. */
async function driveOwn(): Promise<void> {
  const { base, stop } = await ownServer();
  try {
    const desks = desksAt(base, SECTION);
    await drive(desks, await installationOf(desks));
  } finally {
    await stop();
  }
}

/** The demonstration that is running, as long as its clock leaves room for another matter. */
async function driveRunning(base: string): Promise<void> {
  const desks = desksAt(base, SECTION);
  const installation = await installationOf(desks);
  const reason = await whyNoRoom(desks, dayAfter(installation.now));
  if (reason === undefined) return drive(desks, installation);
  say(reason);
  say('改在另建的临时示例安装中进行,原安装不受影响 · Going on in a temporary demonstration …\n');
  return driveOwn();
}

/** Where `npm start` serves under the same environment, or where one is told to look. */
const base =
  process.env.DUECOURSE_URL ??
  `http://${process.env.DUECOURSE_HOST ?? '127.0.0.1'}:${process.env.DUECOURSE_PORT ?? '8713'}`;

const isOffline = (error: unknown) =>
  error instanceof TypeError && error.message === 'fetch failed';

try {
  if (process.argv.includes('--own-server')) await driveOwn();
  else await driveRunning(base);
} catch (error) {
  const told = error instanceof Error ? error.message : error;
  console.error(
    isOffline(error)
      ? `${base} 上没有服务在运行:请先在另一个终端执行 npm start;服务在别处的,设置 DUECOURSE_URL · No server at ${base}: npm start in another terminal, or set DUECOURSE_URL`
      : told,
  );
  process.exitCode = 1;
}
