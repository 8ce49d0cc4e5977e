import type { Query, TableShape } from '../../engine/ports/index.ts';
import type { Stretch } from '../pages.ts';
import { alongOf, nameOf, ordersOf } from './schemas.ts';

export type Filter = Record<string, unknown>;

/** What is read at once: one stretch of one index, where there is one for the order asked for. */
export interface Piece {
  filter: Filter;
  order: Record<string, 1 | -1>;
}

const terms = (field: string) => `terms.${nameOf(field)}`;
const lead = (field: string) => `lead.${nameOf(field)}`;

/** What is asked of the rows; of the order only, what it is by. */
interface Conditions {
  where?: Query['where'] | undefined;
  range?: Query['range'] | undefined;
  sort?: Query['sort'] | undefined;
}

const anyOf = (values: readonly string[]): unknown =>
  values.length === 1 ? values[0] : { $in: [...values] };

const boundsOf = ({ from, to }: NonNullable<Query['range']>) => ({
  ...(from !== undefined || to === undefined ? { $gte: from ?? '' } : {}),
  ...(to === undefined ? {} : { $lte: to }),
});

/**
 * Conditions side by side and never nested, so that an index can be found for them. Bounds on an array
 * are for one and the same element; one bound alone needs no such care, and a field of one value none.
 */
export function filterOf(
  shape: Pick<TableShape, 'sorted' | 'orders' | 'along'>,
  { where = {}, range, sort }: Conditions,
): Filter {
  // Bounds on what is sorted by are set beside these, under its leading value.
  const along = new Set(alongOf(shape));
  const isAlong = (field: string) => along.has(field) && field !== sort?.field;
  const placeOf = (field: string) => (isAlong(field) ? lead(field) : terms(field));
  const named = Object.fromEntries(
    Object.entries(where).map(([field, values]) => [placeOf(field), anyOf(values)]),
  );
  if (range === undefined) return named;
  const field = placeOf(range.field);
  const bounds = boundsOf(range);
  const plain = Object.keys(bounds).length === 1 || isAlong(range.field);
  const within = plain ? bounds : { $elemMatch: bounds };
  return field in named ? { ...named, $and: [{ [field]: within }] } : { ...named, [field]: within };
}

/** Whether an index holds this order, so that bounds on what it sorts by are bounds of its stretch. */
const isKept = (shape: TableShape, { where = {}, sort }: Query) =>
  ordersOf(shape).some(
    (order) =>
      order.sort === sort?.field &&
      (order.descending ?? false) === (sort.descending ?? false) &&
      (order.by === undefined || where[order.by] !== undefined),
  );

/** Rows that have the field, in its order: what is left of a tie, then what lies beyond it. */
function valued(shape: TableShape, query: Query, { after }: Stretch): Piece[] {
  const { range, sort } = query;
  const field = lead(sort?.field ?? '');
  const descending = sort?.descending === true;
  const onSort = range?.field === sort?.field && isKept(shape, query) ? range : undefined;
  const rest = filterOf(shape, { where: query.where, range: onSort ? undefined : range, sort });
  const order = { [field]: descending ? -1 : 1, _id: 1 } as const;
  // Every value is text: the bound keeps those out that have none.
  const bounds: Filter = { $gte: '', ...(onSort && boundsOf(onSort)) };
  if (after === undefined) return [{ filter: { ...rest, [field]: bounds }, order }];
  const { value, key } = after;
  const { $gte: _from, ...upper } = bounds;
  const beyond = descending ? { ...bounds, $lt: value } : { ...upper, $gt: value };
  return [
    { filter: { ...rest, [field]: value, _id: { $gt: key } }, order: { _id: 1 } },
    { filter: { ...rest, [field]: beyond }, order },
  ];
}

/** The pieces that a stretch is read in, one after the other. */
export function piecesOf(shape: TableShape, query: Query, stretch: Stretch): Piece[] {
  const { part, after } = stretch;
  const { where = {}, range, sort: { field = '' } = {} } = query;
  if (part === 'valued') return valued(shape, query, stretch);
  // What must have one of some values is not without any.
  if (part === 'unvalued' && (range?.field === field || field in where)) return [];
  const beyond = after && { _id: { $gt: after.key } };
  const without = part === 'unvalued' ? { [lead(field)]: null } : {};
  return [{ filter: { ...filterOf(shape, query), ...without, ...beyond }, order: { _id: 1 } }];
}
