import * as v from 'valibot';
import { findings, MaybeWords, type TreeFormat, take } from '../format.ts';
import type { Findings, LeftOut } from '../found.ts';
import { textOf } from '../html.ts';
import { blankFor, hereBlank, type Meaning, type Tongue } from '../translate.ts';

const Choices = v.union([
  v.string(),
  v.array(v.union([v.string(), v.number(), v.looseObject({ label: v.string() })])),
]);
const FieldShape = v.looseObject({
  values: v.optional(Choices),
  default: v.optional(v.union([v.string(), v.number()])),
});
const Fields = v.optional(v.record(v.string(), FieldShape));
const Var = v.looseObject({
  name: v.string(),
  type: v.string(),
  params: v.optional(
    v.nullable(
      v.looseObject({
        echo: v.optional(v.unknown()),
        choices: v.optional(Choices),
        values: v.optional(Choices),
        fields: Fields,
      }),
    ),
  ),
});
const Match = v.looseObject({
  trigger: MaybeWords,
  triggers: v.optional(v.array(v.string())),
  regex: MaybeWords,
  label: MaybeWords,
  search_terms: v.optional(v.array(v.string())),
  replace: MaybeWords,
  form: MaybeWords,
  html: MaybeWords,
  markdown: MaybeWords,
  image_path: MaybeWords,
  vars: v.optional(v.nullable(v.array(Var))),
  form_fields: Fields,
});
const File = v.looseObject({
  matches: v.array(Match),
  global_vars: v.optional(v.nullable(v.array(Var))),
});
type Vars = ReadonlyMap<string, v.InferOutput<typeof Var>>;

/** Variables that run something on the machine: such a match is never taken. */
const runs = new Set(['shell', 'script']);

function choicesOf(given: v.InferOutput<typeof Choices> | undefined): string[] {
  if (typeof given === 'string')
    return given
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean);
  return (given ?? []).map((one) => (typeof one === 'object' ? one.label : String(one)));
}

const orNothing = (choices: string[]) => (choices.length > 0 ? choices : ['']);

function fieldMeaning(name: string, fields: v.InferOutput<typeof Fields>): Meaning {
  const field = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
  const choices = choicesOf(field?.values);
  const otherwise = field?.default === undefined ? undefined : String(field.default);
  return { blank: blankFor(name, choices.length > 0 ? choices : undefined), otherwise };
}

function tongueOf(vars: Vars, fields: v.InferOutput<typeof Fields>): Tongue {
  return {
    variable: /\{\{\s*([\p{L}\p{N}_.-]+)\s*\}\}|\[\[\s*([\p{L}\p{N}_ -]+)\s*\]\]|\$\|\$/gu,
    meaning([whole, name, field]) {
      if (field !== undefined) return fields ? fieldMeaning(field, fields) : { oneOf: [whole] };
      if (name === undefined) return hereBlank();
      const [first = '', ...inner] = name.split('.');
      const one = vars.get(first);
      const params = one?.params ?? {};
      if (one?.type === 'form') return fieldMeaning(inner.join('.'), params.fields);
      if (one?.type === 'date') return '{date}';
      if (one?.type === 'echo') return { oneOf: [String(params.echo ?? '')] };
      if (one?.type === 'random') return { oneOf: orNothing(choicesOf(params.choices)) };
      if (one?.type === 'choice') return { blank: blankFor(first, choicesOf(params.values)) };
      return { unknown: whole };
    },
  };
}

/** Espanso's matches. */
export const espanso: TreeFormat = {
  name: 'Espanso',
  fits: (value) => v.is(v.looseObject({ matches: v.array(v.looseObject({})) }), value),
  read(value) {
    const { matches, global_vars } = take(File, value);
    const all: Findings = { found: [], leftOut: [] };
    for (const match of matches) {
      const vars: Vars = new Map(
        [...(global_vars ?? []), ...(match.vars ?? [])].map((one) => [one.name, one]),
      );
      const { found, leftOut } = readMatch(match, vars);
      all.found.push(...found);
      all.leftOut.push(...leftOut);
    }
    return all;
  },
};

function readMatch(match: v.InferOutput<typeof Match>, vars: Vars): Findings {
  const trigger = match.trigger ?? match.triggers?.[0];
  const title = match.label ?? trigger ?? match.regex ?? '';
  const text =
    match.replace ?? match.form ?? match.markdown ?? (match.html ? textOf(match.html) : '');
  const leave = (why: LeftOut['why']): Findings => ({ found: [], leftOut: [{ title, why }] });
  const asked = [...text.matchAll(/\{\{\s*([\p{L}\p{N}_-]+)/gu)].map(([, name = '']) =>
    vars.get(name),
  );
  if ([...asked, ...(match.vars ?? [])].some((one) => runs.has(one?.type ?? '')))
    return leave('runs-programs');
  if (match.image_path) return leave('picture');
  const fields =
    match.form === undefined || match.form === null ? undefined : (match.form_fields ?? {});
  return findings(
    [
      {
        key: trigger ?? title,
        title,
        text,
        tags: match.search_terms ?? [],
        ...(trigger ? { shortcut: trigger } : {}),
      },
    ],
    tongueOf(vars, fields),
  );
}
