import { placeholder, type Tongue } from '../translate.ts';

const fields: Readonly<Record<string, string>> = {
  name: 'name',
  first_name: 'name',
  firstname: 'name',
  username: 'name',
  'user.login': 'name',
  'user.name': 'name',
  reply_to_name: 'name',
  reply_to_username: 'name',
  reply_to_or_last_poster_username: 'name',
  original_poster_name: 'name',
  original_poster_username: 'name',
  my_name: 'me',
  my_username: 'me',
  context_url: 'post',
  date: 'date',
  link: 'link',
  brand: 'brand',
};

/**
 * Variables of texts whose tool is not known, and Discourse's: two braces, or `%{name,fallback:there}`.
 * An account with its @ before it is our {handle}, which brings its own.
 */
export const plainTongue: Tongue = {
  variable: /(@?)(?:\{\{\s*([^{}]*?)\s*\}\}|%\{([^{},]*)(?:,\s*fallback:([^{}]*))?\})/gu,
  meaning([whole, sign = '', inBraces, inPercent, otherwise]) {
    const path = (inBraces ?? inPercent ?? '').toLowerCase();
    const field = Object.hasOwn(fields, path) ? fields[path] : undefined;
    if (field === undefined) return { unknown: whole };
    if (sign && field === 'name') return placeholder('handle', otherwise);
    return sign + placeholder(field, otherwise);
  },
};
