import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mayJoin, readOrganisation } from '../../../utils/team/organisation.ts';

const address = 'https://db.example/team';

test('without a policy every team may be joined, and none is offered', () => {
  for (const policy of [{}, { other: 1 }]) {
    expect(readOrganisation(policy)).toEqual({ teams: [], onlyTheseTeams: false });
    expect(mayJoin(readOrganisation(policy), address)).toBe(true);
  }
});

test('teams are offered with their address as it is kept', () => {
  const { teams } = readOrganisation({
    teams: [{ address: `${address}/`, name: 'Acme' }, { address }],
  });
  expect(teams).toEqual([
    { address, name: 'Acme' },
    { address, name: '' },
  ]);
});

test.each([
  [address, true],
  [`${address}/`, true],
  ['https://db.example/other', false],
  ['https://db.example.evil.example/team', false],
  ['https://db.example@evil.example/team', false],
])('where only those teams may be joined, %s: %s', (typed, isAllowed) => {
  expect(mayJoin(readOrganisation({ teams: [{ address }], onlyTheseTeams: true }), typed)).toBe(
    isAllowed,
  );
});

test.each([
  { onlyTheseTeams: 'yes' },
  { teams: [{ address: 'http://db.example/team' }] },
  { teams: address },
  undefined,
])('a policy that cannot be read allows no team: %j', (policy) => {
  expect(mayJoin(readOrganisation(policy), address)).toBe(false);
});

test('the schema that Chromium reads names the same keys', () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../public/managed.json'), 'utf8'),
  );
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(readOrganisation({})).sort());
});
