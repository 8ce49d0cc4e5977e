import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** OP_MSG bodies begin with the command's name: {insert: "ledger", …}. */
const INSERT_IN_LEDGER = Buffer.from('insert\0\x07\0\0\0ledger\0', 'latin1');

export interface CuttingProxy {
  port: number;
  /** Lets the next inserts into the ledger through, and cuts the line before their answers. */
  cut(times: number): void;
  /** How many answers were cut. */
  cuts(): number;
  close(): Promise<void>;
}

/** Stands between a client and a database, and loses answers: the worst that a network can do. */
export async function cuttingProxy(target: number): Promise<CuttingProxy> {
  let left = 0;
  let done = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    let doomed = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (chunk: Buffer) => {
      if (left > 0 && chunk.includes(INSERT_IN_LEDGER)) {
        left -= 1;
        doomed = true;
      }
      upstream.write(chunk);
    });
    upstream.on('data', (chunk: Buffer) => {
      if (doomed) {
        // The database has answered, so the write is done; nobody on this side will ever know.
        done += 1;
        client.destroy();
      } else client.write(chunk);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cut: (times) => {
      left += times;
    },
    cuts: () => done,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
