import { Parser } from 'htmlparser2';

/*
 * The second door to htmlparser2, for WebDAV's answers (RFC 4918, 13): a service worker has no DOMParser, and unlike
 * the door of `exchange/` this one reads XML and knows nothing of words. Entities of a document's own are not expanded.
 */

/** One thing in a folder, as the server lists it. */
export interface Listed {
  /** The last part of its address, decoded; empty for what ends in nothing. */
  name: string;
  etag?: string;
  /** Bytes. */
  size?: number;
  isFolder: boolean;
}

const told = new Set(['href', 'getetag', 'getcontentlength']);

/** What a multistatus lists, undefined when the text is none. Names are taken without their prefix. */
export function readMultistatus(xml: string): Listed[] | undefined {
  const all: Listed[] = [];
  let root: string | undefined;
  let isWhole = false;
  let now: Record<string, string> = {};
  let isFolder = false;
  let inside: string | undefined;
  const parser = new Parser(
    {
      onopentag(tag) {
        const name = bare(tag);
        root ??= name;
        if (name === 'response') {
          now = {};
          isFolder = false;
        }
        if (name === 'collection') isFolder = true;
        if (told.has(name)) inside = name;
      },
      ontext(text) {
        if (inside) now[inside] = (now[inside] ?? '') + text;
      },
      onclosetag(tag, isImplied) {
        const name = bare(tag);
        if (name === inside) inside = undefined;
        if (name === 'multistatus' && !isImplied) isWhole = true;
        if (name !== 'response') return;
        const [etag, size] = [now.getetag?.trim(), Number(now.getcontentlength)];
        all.push({
          name: lastPart(now.href?.trim() ?? ''),
          isFolder,
          ...(etag ? { etag } : {}),
          ...(now.getcontentlength && Number.isSafeInteger(size) ? { size } : {}),
        });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return root === 'multistatus' && isWhole ? all : undefined;
}

const bare = (tag: string) => tag.slice(tag.indexOf(':') + 1).toLowerCase();

function lastPart(href: string): string {
  const path = href.replace(/\/+$/, '');
  try {
    return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
  } catch {
    return '';
  }
}
