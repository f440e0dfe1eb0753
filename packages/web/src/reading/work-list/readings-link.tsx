import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '../../sign-in/auth.ts';
import { useWords } from '../../wording/wording.tsx';
import { workListWords } from './words.ts';

/** The way to the readings, for who is a reviewer of the house. */
export function ReadingsLink() {
  const say = useWords(workListWords);
  const { data } = useQuery(meQuery);
  return data?.me?.roles.includes('reviewer') === true ? (
    <Link to="/readings">{say('navigation')}</Link>
  ) : null;
}
