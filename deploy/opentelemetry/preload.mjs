// Sends traces and metrics of a DueCourse server to an OpenTelemetry collector, over OTLP/HTTP:
//
//   npm ci                                             once, in this folder
//   NODE_OPTIONS="--import /opt/duecourse/deploy/opentelemetry/preload.mjs"
//   OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4318  and whatever else the exporters read
//
// Without it the server's spans and instruments go nowhere. No span and no metric says who somebody is,
// or which matter it was about.
import { context, metrics, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';

const EVERY = Number(process.env.OTEL_METRIC_EXPORT_INTERVAL ?? 60_000);
const SPANS_AFTER = Number(process.env.OTEL_BSP_SCHEDULE_DELAY ?? 5_000);

// OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES have the last word.
const resource = defaultResource()
  .merge(resourceFromAttributes({ 'service.name': 'duecourse' }))
  .merge(detectResources({ detectors: [envDetector] }));

const processor = new BatchSpanProcessor({
  exporter: new OTLPTraceExporter(),
  scheduledDelayMillis: SPANS_AFTER,
});
const reader = new PeriodicExportingMetricReader({
  exporter: new OTLPMetricExporter(),
  exportIntervalMillis: EVERY,
  exportTimeoutMillis: Math.min(EVERY, 30_000),
});

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
const tracing = new TracerProvider({ resource, spanProcessors: [processor] });
const metering = new MeterProvider({ resource, readers: [reader] });
trace.setGlobalTracerProvider(tracing);
metrics.setGlobalMeterProvider(metering);

// What is left is sent before the process ends; a collector that does not answer holds up nothing.
process.once('beforeExit', () => {
  void Promise.allSettled([tracing.shutdown(), metering.shutdown()]);
});
