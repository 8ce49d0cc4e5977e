import type { Query, TableShape } from '../engine/ports/index.ts';
import { EngineError } from '../errors.ts';

/** The declared tables; asking for any other, or for a field not declared, is an error. */
export class Shapes {
  readonly #byName: ReadonlyMap<string, TableShape>;

  constructor(tables: readonly TableShape[]) {
    this.#byName = new Map(tables.map((table) => [table.name, table]));
  }

  of(name: string): TableShape {
    const shape = this.#byName.get(name);
    if (shape === undefined) throw new TypeError(`No table ${name} is declared.`);
    return shape;
  }

  /** @throws TypeError where the rows of the table could not be brought back from the ledger */
  rebuildable(name: string): TableShape {
    const shape = this.of(name);
    if (!shape.rebuildable) throw new TypeError(`The table ${name} cannot be rebuilt.`);
    return shape;
  }

  /**
   * @throws EngineError `invalid-request` where the query names a field that is not declared
   * @throws TypeError where two conditions on one field would have to be met, or the order of words is
   *   asked for, by which a list is found and which have none themselves
   */
  check(name: string, { where = {}, any = [], range, sort }: Partial<Query>): void {
    const { indexes, sorted = [] } = this.of(name);
    if (any.some((conditions) => Object.keys(conditions).some((field) => field in where)))
      throw new TypeError('A field has its conditions either for all rows or for one question.');
    if (sorted.some(({ by }) => by === sort?.field))
      throw new TypeError('The words of a list have no order of their own.');
    const named = [where, ...any].flatMap((conditions) => Object.keys(conditions));
    const asked = [...named, ...[range, sort].flatMap((part) => part?.field ?? [])];
    const unknown = asked.filter((field) => !indexes.includes(field));
    if (unknown.length === 0) return;
    throw new EngineError('invalid-request', `Not a field to search by: ${unknown.join(', ')}.`, {
      faults: unknown.map((field) => ({
        field,
        zh: '不支持按该字段查询或者排序。',
        en: 'The list can be neither searched nor sorted by this field.',
      })),
    });
  }
}
