import type { Operation } from './openapi.ts';

/** Where a request belongs: an operation with the path's values, or the methods that would do. */
export type Found =
  { operation: Operation; path: Record<string, string> } | { allowed: readonly string[] };

interface Route {
  pattern: RegExp;
  names: string[];
  byMethod: Map<string, Operation>;
  segments: number;
  /** How many segments are fixed: the more, the earlier it is tried. */
  fixed: number;
}

/** Finds the operation of a request line; paths are matched to the letter. */
export function operationFinder(operations: readonly Operation[]) {
  const routes = routesOf(operations);

  /** Undefined where the contract has no such path. `HEAD` is `GET` without the body. */
  return (method: string, pathname: string): Found | undefined => {
    const segments = pathname.split('/').length;
    for (const { pattern, names, byMethod } of routes.get(segments) ?? []) {
      const match = pattern.exec(pathname);
      if (!match) continue;
      const operation = byMethod.get(method === 'HEAD' ? 'GET' : method);
      if (!operation) return { allowed: [...byMethod.keys()] };
      const values = names.map((name, index) => [name, match[index + 1] ?? ''] as const);
      return { operation, path: Object.fromEntries(values) };
    }
    return undefined;
  };
}

function routesOf(operations: readonly Operation[]): Map<number, Route[]> {
  const byPath = Map.groupBy(operations, ({ path }) => path);
  const routes = [...byPath].map(([path, each]) => routeOf(path, each));
  return Map.groupBy(
    routes.toSorted((a, b) => b.fixed - a.fixed),
    ({ segments }) => segments,
  );
}

function routeOf(path: string, operations: readonly Operation[]): Route {
  const segments = path.split('/');
  const names = segments.filter(isName).map((segment) => segment.slice(1, -1));
  const source = segments.map((s) => (isName(s) ? '([^/]+)' : s.replaceAll('.', '\\.'))).join('/');
  return {
    pattern: new RegExp(`^${source}$`),
    names,
    byMethod: new Map(operations.map((operation) => [operation.method, operation])),
    segments: segments.length,
    fixed: segments.length - names.length,
  };
}

const isName = (segment: string) => segment.startsWith('{');
