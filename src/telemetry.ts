import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Response } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { exchangeOf } from './api/exchange.ts';

/** Upper bounds in seconds; an act takes milliseconds, a package minutes. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60];

/** What a server tells about itself. No label says who somebody is, or which matter it was about. */
export interface Telemetry {
  /** Passes a request on, and measures it until it is answered. */
  around(
    app: (req: IncomingMessage, res: ServerResponse) => void,
  ): (req: IncomingMessage, res: ServerResponse) => void;
  /** Counts the runs of a job that a server does beside answering. */
  job(name: 'sweep' | 'log', outcome: 'done' | 'failed'): void;
  /** Says how many leaves the log has. */
  leaves(size: number): void;
  /** What Prometheus reads. */
  text(): Promise<string>;
  contentType: string;
}

const operationOf = (res: ServerResponse): string => {
  try {
    return exchangeOf(res as Response).operation?.id ?? 'none';
  } catch {
    return 'none'; // It ended before it was looked at.
  }
};

/** The same figures for OpenTelemetry, under its own names where it has some. */
function openTelemetry() {
  const meter = metrics.getMeter('duecourse');
  return {
    tracer: trace.getTracer('duecourse'),
    requests: meter.createHistogram('http.server.request.duration', {
      unit: 's',
      advice: { explicitBucketBoundaries: BUCKETS },
    }),
    open: meter.createUpDownCounter('http.server.active_requests', { unit: '{request}' }),
    jobs: meter.createCounter('duecourse.jobs', { unit: '{run}' }),
    leaves: meter.createGauge('duecourse.log.leaves', { unit: '{leaf}' }),
  };
}

/**
 * Measures a process. What Prometheus does not fetch, spans and the same figures, goes to whatever SDK
 * the operator loads with `node --import` (deploy/opentelemetry); without one, nowhere.
 */
export function createTelemetry(): Telemetry {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'duecourse_' });
  const requests = new Histogram({
    name: 'duecourse_request_seconds',
    help: 'Time until a request was answered, by operation of the contract and status.',
    labelNames: ['operation', 'status'] as const,
    buckets: BUCKETS,
    registers,
  });
  const open = new Gauge({
    name: 'duecourse_requests_open',
    help: 'Requests that are being answered.',
    registers,
  });
  const jobs = new Counter({
    name: 'duecourse_jobs_total',
    help: 'Runs of the sweep and of the log, by how they ended.',
    labelNames: ['job', 'outcome'] as const,
    registers,
  });
  const leaves = new Gauge({
    name: 'duecourse_log_leaves',
    help: 'Leaves of the log when this process last signed a head.',
    registers,
  });
  const otel = openTelemetry();

  return {
    around: (app) => (req, res) => {
      const end = requests.startTimer();
      open.inc();
      otel.open.add(1);
      const begun = performance.now();
      otel.tracer.startActiveSpan(`${req.method}`, { kind: SpanKind.SERVER }, (span) => {
        res.once('close', () => {
          const operation = operationOf(res);
          open.dec();
          end({ operation, status: String(res.statusCode) });
          const attributes = {
            'http.request.method': req.method ?? '',
            'http.response.status_code': res.statusCode,
            'duecourse.operation': operation,
          };
          otel.open.add(-1);
          otel.requests.record((performance.now() - begun) / 1000, attributes);
          span.updateName(operation);
          span.setAttributes(attributes);
          if (res.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        });
        app(req, res);
      });
    },
    job(job, outcome) {
      jobs.inc({ job, outcome });
      otel.jobs.add(1, { job, outcome });
    },
    leaves(size) {
      leaves.set(size);
      otel.leaves.record(size);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/**
 * Serves the figures on a port of its own, of the loopback address unless the operator says otherwise:
 * they are not for whoever can reach the API.
 */
export async function serveTelemetry(
  { text, contentType }: Telemetry,
  { host, port }: { host: string; port: number },
): Promise<Server> {
  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    if (req.method !== 'GET' || req.url !== '/metrics') return void res.writeHead(404).end();
    res.writeHead(200, { 'Content-Type': contentType }).end(await text());
  };
  const server = createServer((req, res) => {
    answer(req, res).catch(() => res.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return server;
}
