import { Button } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { momentWord } from '../portal/day-word.ts';
import { SignInNotice } from '../sign-in/account/sign-in-notice.tsx';
import { send } from '../sign-in/auth.ts';
import { useAct } from '../sign-in/parts/use-act.ts';
import { ProblemNotice } from '../ui/notice/problem-notice.tsx';
import { Sheet } from '../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../wording/wording.tsx';
import { listPeople, type Person } from './house-queries.ts';
import { RoleTicks } from './role-ticks.tsx';
import { houseWords } from './words.ts';

/** Everyone with an account, with their roles. */
export function People() {
  const say = useWords(houseWords);
  const [staff, setStaff] = useState(true);
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['house', 'people', staff],
    queryFn: ({ pageParam }) => listPeople(staff, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ people }) => people.at(-1)?.email,
  });
  const people = (data?.pages ?? []).flatMap((page) => page.people);
  return (
    <Sheet title={say('people')}>
      <label className="house-only">
        <input type="checkbox" checked={staff} onChange={() => setStaff(!staff)} />
        {say('staffOnly')}
      </label>
      <ProblemNotice error={error} />
      <ul className="house-list">
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
      {hasNextPage && (
        <div className="row">
          <Button variant="default" onClick={() => void fetchNextPage()}>
            {say('more')}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

function PersonRow({ person }: { readonly person: Person }) {
  const say = useWords(houseWords);
  const { locale } = useWording();
  const queries = useQueryClient();
  const { error, run } = useAct();
  const path = `/api/people/${encodeURIComponent(person.id)}`;
  const change = (act: () => Promise<unknown>) =>
    run(async () => {
      await act();
      await queries.invalidateQueries({ queryKey: ['house', 'people'] });
    });
  const facts = [
    say(person.secondFactor ? 'factor' : 'noFactor'),
    person.emailVerified ? '' : say('unverified'),
    person.lastSeenAt === null ? say('never') : say('seen', { date: momentWord(person.lastSeenAt, locale) }),
  ].filter((fact) => fact !== '');
  return (
    <li>
      <div className="house-person">
        <p>
          <strong>{person.name}</strong> {person.email}
          <br />
          <span className="soft small">{facts.join(' · ')}</span>
        </p>
        <RoleTicks
          legend={`${say('roles')}: ${person.name}`}
          roles={person.roles}
          onRoles={(roles) => change(() => send(path, { roles }, 'PATCH'))}
        />
        <SignInNotice error={error} />
        <div className="row">
          <Button
            variant="default"
            onClick={() => change(() => send(path, { active: !person.active }, 'PATCH'))}
          >
            {say(person.active ? 'shutOut' : 'letIn')}
          </Button>
          {person.secondFactor && (
            <Button variant="subtle" onClick={() => change(() => send(`${path}/remove-second-factor`, {}))}>
              {say('removeFactor')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
