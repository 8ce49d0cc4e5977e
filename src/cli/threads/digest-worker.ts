import { parentPort, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { DigestingThread, lanesIfThereAre } from './digesting-thread.ts';
import type { AskedForDigests, DigestsAnswer } from './stretch-of-file.ts';

/** What was asked for meanwhile: a thread that digests does not come round to being told. */
function* asked(port: MessagePort): Generator<AskedForDigests> {
  for (let next; (next = receiveMessageOnPort(port));) yield next.message as AskedForDigests;
}

const port = parentPort;
if (port) {
  // A thread's port has no origin to name, unlike a window of a browser.
  const thread = new DigestingThread(
    (answer: DigestsAnswer) => port.postMessage(answer, []),
    lanesIfThereAre(),
  );
  port.on('message', (first: AskedForDigests) => {
    thread.ask(first);
    do thread.ask(...asked(port));
    while (thread.work());
  });
}
