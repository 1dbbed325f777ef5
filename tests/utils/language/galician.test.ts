import { expect, test } from 'vitest';
import { asGalician } from '../../language/galician.ts';

test.each([
  ['não sei o que fazer hoje com a minha mulher', 'non sei o que facer hoxe con a miña muller'],
  ['história da família seria', 'historia da familia sería'],
  ['possível viagem com os homens', 'posible viaxe con os homes'],
  ['eles estavam falando sobre o trabalho', 'eles estaban falando sobre o traballo'],
])('%s stands in Galician as %s', (portuguese, galician) => {
  expect(asGalician(portuguese)).toBe(galician);
});

test('what could be either is not made into a line', () => {
  expect(asGalician('a casa verde')).toBeUndefined();
});
