import type { ErrorObject } from 'ajv';
import type { FieldFault, Text } from '../errors.ts';

const MAX_FAULTS = 50;

type Params = Record<string, unknown>;

const listed = (value: unknown, joint = '、'): string =>
  Array.isArray(value) ? value.join(joint) : String(value);

/** The types of JSON, as a person would name what to write. */
const types: Record<string, string> = {
  array: '列表(数组)',
  boolean: '是或否(true、false)',
  integer: '整数',
  null: '空值(null)',
  number: '数字',
  object: '对象',
  string: '文字(字符串)',
};

const typesInChinese = (value: unknown): string =>
  [value]
    .flat()
    .map((type) => types[String(type)] ?? String(type))
    .join('或');

/** The contract's pattern for a text that says something. */
const NOT_BLANK = String.raw`\S`;

/**
 * What each keyword of a schema says to the person whose field it refuses; a form in the words that the
 * contract has for it.
 */
const explanations: Record<string, (params: Params, form?: Text) => Text> = {
  required: () => ({ zh: '必须填写', en: 'is required' }),
  dependentRequired: () => ({ zh: '必须填写', en: 'is required' }),
  additionalProperties: () => ({ zh: '没有这个字段', en: 'is not a field here' }),
  unevaluatedProperties: () => ({ zh: '没有这个字段', en: 'is not a field here' }),
  type: ({ type }) => ({
    zh: `应为${typesInChinese(type)}`,
    en: `must be ${listed(type, ' or ')}`,
  }),
  enum: ({ allowedValues }) => ({
    zh: `只能是:${listed(allowedValues)}`,
    en: `must be one of ${listed(allowedValues, ', ')}`,
  }),
  const: ({ allowedValue }) => ({
    zh: `只能是 ${listed(allowedValue)}`,
    en: `must be ${listed(allowedValue)}`,
  }),
  format: ({ format }) => ({
    zh: `不是有效的${formats[listed(format)] ?? listed(format)}`,
    en: `is not a valid ${listed(format)}`,
  }),
  pattern: ({ pattern }, form) =>
    pattern === NOT_BLANK
      ? { zh: '不能为空或者只有空白', en: 'must not be empty or blank' }
      : (form ?? {
          zh: '格式不符或含有不允许的字符',
          en: 'has another form, or characters not taken',
        }),
  minLength: ({ limit }) => ({
    zh: `至少 ${listed(limit)} 个字`,
    en: `needs ${listed(limit)} characters or more`,
  }),
  maxLength: ({ limit }) => ({
    zh: `至多 ${listed(limit)} 个字`,
    en: `takes ${listed(limit)} characters at most`,
  }),
  minItems: ({ limit }) => ({
    zh: `至少 ${listed(limit)} 项`,
    en: `needs ${listed(limit)} items or more`,
  }),
  maxItems: ({ limit }) => ({
    zh: `至多 ${listed(limit)} 项`,
    en: `takes ${listed(limit)} items at most`,
  }),
  uniqueItems: () => ({ zh: '有重复的项', en: 'has an item twice' }),
  minimum: ({ limit }) => ({
    zh: `不小于 ${listed(limit)}`,
    en: `must be ${listed(limit)} or more`,
  }),
  maximum: ({ limit }) => ({
    zh: `不大于 ${listed(limit)}`,
    en: `must be ${listed(limit)} or less`,
  }),
  oneOf: () => ({ zh: '须恰好符合其中一种形式', en: 'must have exactly one of the forms' }),
  anyOf: () => ({ zh: '须符合其中一种形式', en: 'must have one of the forms' }),
};

const formats: Record<string, string> = { date: '日期', 'date-time': '时刻' };

const otherwise: Text = { zh: '不符合要求', en: 'is not as the contract has it' };

/**
 * That a condition leads to more rules is no fault of its own: which of them is broken is told as well.
 * Nor is that no form fits the field that names the form: the field itself tells what it may name.
 */
const isOfItsOwn = ({ keyword }: ErrorObject): boolean =>
  !['if', 'discriminator'].includes(keyword);

/** That a text is too short goes without saying where it is told to be empty. */
const saysMore = ({ keyword, instancePath }: ErrorObject, _at: number, all: ErrorObject[]) =>
  keyword !== 'minLength' ||
  !all.some(
    ({ params, instancePath: path }) =>
      path === instancePath && (params as Params).pattern === NOT_BLANK,
  );

/** `x-form` of the schema that holds the pattern. */
const formIn = ({ parentSchema }: ErrorObject): Text | undefined =>
  (parentSchema as { 'x-form'?: Text } | undefined)?.['x-form'];

/** What Ajv found, field by field, in the two languages. */
export function faultsOf(errors: readonly ErrorObject[]): FieldFault[] {
  const own = errors.filter(isOfItsOwn).filter(saysMore);
  return own.slice(0, MAX_FAULTS).map((error) => {
    const { keyword, params } = error;
    const told = explanations[keyword]?.(params, formIn(error)) ?? otherwise;
    return { field: fieldOf(error), ...told };
  });
}

/** A missing or unknown field is named itself, not the object that it is missing from. */
function fieldOf({ instancePath, params }: ErrorObject): string {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params as Params;
  const named = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  return named === undefined
    ? instancePath
    : `${instancePath}/${listed(named).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
