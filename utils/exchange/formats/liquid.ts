import { placeholder, type Tongue } from '../translate.ts';

/** Variables in two braces with dots, as help desks write them; `means` gives our field for one, by its path. */
export function liquid(means: Readonly<Record<string, string>>): Tongue {
  return {
    variable:
      /(@?)\{\{-?\s*([^{}|]*?)\s*(?:\|\s*(?:fallback|default)\s*:\s*["']?([^"'{}|]*)["']?\s*)?-?\}\}/gu,
    meaning: ([whole, sign = '', path = '', otherwise]) => {
      const field = Object.hasOwn(means, path) ? means[path] : undefined;
      if (field === undefined) return { unknown: whole };
      // Accounts stand with their own @ here.
      if (sign && field === 'name') return placeholder('handle', otherwise);
      return sign + placeholder(field, otherwise);
    },
  };
}
