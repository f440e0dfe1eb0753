import { randomUUID } from 'node:crypto';
import { acts, routes, transitions, type Act, type Role, type Route, type Standing } from '@overread/case';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCase } from '../cases/create-case.ts';
import { caseMembers } from '../database/tables/cases.ts';
import { as, testHouse, type TestHouse } from '../testing/test-house.ts';

let test: TestHouse;
let own: string;
let others: string;

/** Every way someone can stand to a case, with the roles the session shows. */
const visitors: readonly { who: Standing; person: string | null; roles: readonly Role[] }[] = [
  { who: 'stranger', person: null, roles: [] },
  { who: 'person', person: 'nobody', roles: ['patient'] },
  { who: 'patient', person: 'patient-1', roles: ['patient'] },
  { who: 'relative', person: 'relative-1', roles: ['patient'] },
  { who: 'translator', person: 'translator-1', roles: ['translator'] },
  { who: 'offered-reviewer', person: 'reviewer-1', roles: ['reviewer'] },
  { who: 'reviewer', person: 'reviewer-2', roles: ['reviewer'] },
  { who: 'coordinator', person: 'coordinator-1', roles: ['coordinator'] },
  { who: 'administrator', person: 'administrator-1', roles: ['administrator'] },
];
const sharesEveryCase: readonly Standing[] = ['coordinator', 'administrator'];

/** Every door with its act; the doors of moves once for each move. */
const doors = (Object.entries(routes) as [string, Route][]).flatMap(([name, route]) =>
  route.act === 'move'
    ? transitions.map(({ act }) => ({ name: `${name} ${act}`, route, act: act as Act, move: act }))
    : [{ name, route, act: route.act, move: '' }],
);

beforeAll(async () => {
  test = await testHouse();
  own = await makeCase('patient-1');
  others = await makeCase('patient-2');
  const standing = visitors.filter(({ who }) =>
    ['relative', 'translator', 'offered-reviewer', 'reviewer'].includes(who),
  );
  for (const { who, person } of standing)
    await test.house.database
      .insert(caseMembers)
      .values({ caseId: own, personId: person ?? '', standing: who });
});
afterAll(() => test.close());

const makeCase = (patientId: string): Promise<string> =>
  test.house.database.transaction((tx) =>
    createCase(test.house, tx, {
      patientId,
      language: 'en',
      basics: {
        caseType: 'spine',
        side: 'not-applicable',
        earlierSurgery: [],
        conservative: [],
        answers: {},
      },
    }),
  );

async function knock(
  { route, move }: (typeof doors)[number],
  visitor: (typeof visitors)[number],
  caseId: string,
  proof: { secondFactor: boolean } = { secondFactor: true },
): Promise<number> {
  const url = route.path
    .replace(':caseId', caseId)
    .replace(':move', move)
    .replace(':documentId', randomUUID())
    .replace(':studyUid', '1.2.3')
    .replace(':relativeId', 'someone')
    .replace(/:\w+/g, randomUUID());
  const headers = visitor.person === null ? {} : as(visitor.person, visitor.roles, proof);
  // Nothing sensible is sent: whoever may not enter must be told so before that is looked at.
  return (await test.app.inject({ method: route.method, url, headers })).statusCode;
}

const mayNot = [401, 403, 404];

describe.each(doors)('$name', (door) => {
  const grant = acts[door.act];

  it.each(visitors)('$who: let through only if the table says so', async (visitor) => {
    // What someone is beyond their part in this case: everyone signed in is a person, too.
    const standings: readonly Standing[] = [
      'stranger',
      ...(visitor.person === null ? [] : (['person', visitor.who] as const)),
      ...(visitor.roles.includes('reviewer') ? (['house-reviewer'] as const) : []),
    ];
    const granted = grant.who.some((standing) => standings.includes(standing));
    const status = await knock(door, visitor, own);
    // A granted visitor may still find nothing: there is no such paper, study or relative.
    const turnedAway = granted ? [401, 403] : mayNot;
    expect(turnedAway.includes(status)).toBe(!granted);
  });

  it('on someone else’s case it is as if there were none', async () => {
    const outsiders = grant.on === 'case' ? visitors.filter(isOutsider) : [];
    const answers: number[] = [];
    for (const visitor of outsiders)
      for (const id of [others, randomUUID()]) answers.push(await knock(door, visitor, id));
    expect(answers).toEqual(answers.map(() => 404));
    expect(door.route.path.includes(':caseId')).toBe(outsiders.length > 0);
  });

  it('staff without a second factor get no further than anyone', async () => {
    const staff = visitors.filter(
      ({ who, roles }) =>
        grant.who.includes(who) &&
        !grant.who.includes('person') &&
        !roles.includes('patient') &&
        who !== 'stranger',
    );
    const answers: number[] = [];
    for (const visitor of staff) answers.push(await knock(door, visitor, own, { secondFactor: false }));
    expect(answers).toEqual(staff.map(() => 403));
  });
});

const isOutsider = ({ who, person }: (typeof visitors)[number]): boolean =>
  person !== null && !sharesEveryCase.includes(who);

it('a case id that is none is answered like a case that is not there', async () => {
  for (const route of Object.values(routes) as Route[]) {
    if (!route.path.includes(':caseId')) continue;
    const url = route.path.replace(':caseId', 'x').replace(':move', 'submit-case').replace(/:\w+/g, '1.2.3');
    const headers = as('patient-1');
    expect((await test.app.inject({ method: route.method, url, headers })).statusCode).toBe(404);
  }
});
