import * as v from 'valibot';
import { readRecord } from '../records/read-record.ts';
import type { TeamRecord } from '../records/record.ts';

/** A writer's file as it was read: `token` tells this very content, `places` the lines that are no records. */
export interface Content {
  token: string;
  records: Map<string, TeamRecord>;
  places: string[];
}

const Head = v.object({
  asante: v.literal(1),
  file: v.string(),
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});
const End = v.object({ sha256: v.string() });
const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/));
const prefix = 'asante-';
const suffix = '.jsonl';
const mostLines = 20_000;

/** The writer's file of this name, undefined where a name is none of ours. */
export function fileOf(name: string): string | undefined {
  return /^asante-([a-z0-9]{1,40}(-\d{1,4})?)\.jsonl$/.exec(name)?.[1];
}

export const nameOf = (file: string) => `${prefix}${file}${suffix}`;

/** A writer's file: a line that says whose, a line for each record, and a line that proves the rest whole. */
export async function writeFile(
  file: string,
  number: number,
  records: ReadonlyMap<string, TeamRecord>,
): Promise<{ text: string; token: string }> {
  const lines = [...records].map(([id, record]) => JSON.stringify({ id, ...record }));
  const head = JSON.stringify({ asante: 1, file, number });
  const body = `${[head, ...lines].join('\n')}\n`;
  const sha256 = await digest(body);
  return { text: `${body}${JSON.stringify({ sha256 })}\n`, token: tokenOf(number, sha256) };
}

/** Reads such a file; undefined when it is not whole, or not what its name says. A bad line harms no other. */
export async function readFile(file: string, text: string): Promise<Content | undefined> {
  const cut = text.lastIndexOf('\n', text.length - 2) + 1;
  const [body, last] = [text.slice(0, cut), text.slice(cut)];
  const end = v.safeParse(End, json(last));
  if (!end.success || !last.endsWith('\n') || end.output.sha256 !== (await digest(body)))
    return undefined;
  const [first = '', ...lines] = body.slice(0, -1).split('\n');
  const head = v.safeParse(Head, json(first));
  if (!head.success || head.output.file !== file || lines.length > mostLines) return undefined;
  const records = new Map<string, TeamRecord>();
  const places: string[] = [];
  lines.forEach((line, at) => {
    const { id, ...rest } = Object(json(line)) as Record<string, unknown>;
    const [known, record] = [v.safeParse(Id, id), readRecord(rest)];
    if (known.success && record) records.set(known.output, record);
    else places.push(`${nameOf(file)}:${at + 2}`);
  });
  return { token: tokenOf(head.output.number, end.output.sha256), records, places };
}

const tokenOf = (number: number, sha256: string) => `${number}-${sha256.slice(0, 16)}`;

/** Tokens count up; 0 where there is none. */
export const numberOf = (token = '0') => Number(token.split('-')[0]);

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
