// npm run test:mongodb:replicaset — kills and starts members of a real replica set under load.
//
//   DUECOURSE_REPLICA_SET    URI of a set of three members that may be written to and killed
//   DUECOURSE_KILL_MEMBER    command that kills a member: docker kill -s KILL {host}
//   DUECOURSE_START_MEMBER   command that starts it again: docker start {host}
//
// {host}, {port} and {member} (host:port) stand for the member that is meant.
import { spawnSync } from 'node:child_process';

const needed = ['DUECOURSE_REPLICA_SET', 'DUECOURSE_KILL_MEMBER', 'DUECOURSE_START_MEMBER'];
const absent = needed.filter((name) => !process.env[name]);

if (absent.length > 0) {
  console.error(
    `跳过,未运行:主从切换没有测试 · SKIPPED, nothing was run: failover was NOT tested. Set ${absent.join(', ')}.`,
  );
  // Not 0: skipped must not be counted as passed by anything that calls this.
  process.exitCode = 77;
} else {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const { status } = spawnSync(
    process.execPath,
    [...jest, '--config', 'jest.replicaset.config.js', ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}
