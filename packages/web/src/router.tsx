import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { ChooseCase } from './check/choose-case/choose-case.tsx';
import { Failure } from './ui/failure/failure.tsx';
import { Shell } from './ui/shell/shell.tsx';

/** What a place's address may carry beside its path; never anything about a person's health. */
interface Carried {
  readonly next?: string;
  readonly email?: string;
  readonly token?: string;
  readonly error?: string;
}

const carriedIn = (search: Readonly<Record<string, unknown>>): Carried =>
  Object.fromEntries(
    ['next', 'email', 'token', 'error'].flatMap((name) =>
      typeof search[name] === 'string' ? [[name, search[name]]] : [],
    ),
  );

const root = createRootRoute({
  component: Shell,
  errorComponent: Failure,
  notFoundComponent: ChooseCase,
  validateSearch: carriedIn,
});

const at = <const Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component });

const check = [
  createRoute({ getParentRoute: () => root, path: '/', component: ChooseCase }),
  at(
    '/questions',
    lazyRouteComponent(() => import('./check/questions/questions.tsx'), 'Questions'),
  ),
  at(
    '/urgent',
    lazyRouteComponent(() => import('./check/urgent/urgent.tsx'), 'Urgent'),
  ),
  at(
    '/disc',
    lazyRouteComponent(() => import('./check/disc/disc.tsx'), 'Disc'),
  ),
  at(
    '/result',
    lazyRouteComponent(() => import('./check/result/result.tsx'), 'Result'),
  ),
  at(
    '/would-it-help',
    lazyRouteComponent(() => import('./portal/would-it-help/would-it-help.tsx'), 'WouldItHelp'),
  ),
];

const signIn = [
  at(
    '/sign-in',
    lazyRouteComponent(() => import('./sign-in/sign-in.tsx'), 'SignIn'),
  ),
  at(
    '/sign-up',
    lazyRouteComponent(() => import('./sign-in/sign-up.tsx'), 'SignUp'),
  ),
  at(
    '/verify',
    lazyRouteComponent(() => import('./sign-in/verify.tsx'), 'Verify'),
  ),
  at(
    '/verified',
    lazyRouteComponent(() => import('./sign-in/verified.tsx'), 'Verified'),
  ),
  at(
    '/forgotten',
    lazyRouteComponent(() => import('./sign-in/forgotten.tsx'), 'Forgotten'),
  ),
  at(
    '/reset',
    lazyRouteComponent(() => import('./sign-in/reset.tsx'), 'Reset'),
  ),
  at(
    '/second-step',
    lazyRouteComponent(() => import('./sign-in/second-step.tsx'), 'SecondStep'),
  ),
  at(
    '/invited',
    lazyRouteComponent(() => import('./sign-in/invited.tsx'), 'Invited'),
  ),
  at(
    '/first-run',
    lazyRouteComponent(() => import('./sign-in/first-run.tsx'), 'FirstRun'),
  ),
  at(
    '/account',
    lazyRouteComponent(() => import('./sign-in/account/account.tsx'), 'Account'),
  ),
  at(
    '/directory-entry',
    lazyRouteComponent(() => import('./desk/directory/own-entry.tsx'), 'OwnEntry'),
  ),
  at(
    '/open-by-phone',
    lazyRouteComponent(() => import('./desk/phone/open-by-phone.tsx'), 'OpenByPhone'),
  ),
];

const theHouse = at(
  '/house',
  lazyRouteComponent(() => import('./house/house-frame.tsx'), 'HouseFrame'),
);

const ofTheHouse = <const Path extends string>(
  path: Path,
  component: ReturnType<typeof lazyRouteComponent>,
) => createRoute({ getParentRoute: () => theHouse, path, component });

const houseRooms = [
  ofTheHouse(
    '/',
    lazyRouteComponent(() => import('./house/overview/house-overview.tsx'), 'HouseOverview'),
  ),
  ofTheHouse(
    '/people',
    lazyRouteComponent(() => import('./house/people-room.tsx'), 'PeopleRoom'),
  ),
  ofTheHouse(
    '/directory',
    lazyRouteComponent(() => import('./desk/directory/directory.tsx'), 'Directory'),
  ),
  ofTheHouse(
    '/mails',
    lazyRouteComponent(() => import('./house/mails.tsx'), 'Mails'),
  ),
];

const oneCase = at(
  '/cases/$caseId',
  lazyRouteComponent(() => import('./portal/frame/case-frame.tsx'), 'CaseFrame'),
);

const within = <const Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => oneCase, path, component });

const rooms = [
  within(
    '/',
    lazyRouteComponent(() => import('./portal/overview/overview.tsx'), 'Overview'),
  ),
  within(
    '/basics',
    lazyRouteComponent(() => import('./portal/basics/basics-room.tsx'), 'BasicsRoom'),
  ),
  within(
    '/consent',
    lazyRouteComponent(() => import('./portal/consent/consent.tsx'), 'Consent'),
  ),
  within(
    '/send',
    lazyRouteComponent(() => import('./portal/send/send.tsx'), 'Send'),
  ),
  within(
    '/imaging',
    lazyRouteComponent(() => import('./portal/imaging/imaging.tsx'), 'Imaging'),
  ),
  within(
    '/papers',
    lazyRouteComponent(() => import('./portal/papers/papers.tsx'), 'Papers'),
  ),
  within(
    '/story',
    lazyRouteComponent(() => import('./portal/story/story.tsx'), 'StoryRoom'),
  ),
  within(
    '/questions',
    lazyRouteComponent(() => import('./portal/questions/questions.tsx'), 'QuestionsRoom'),
  ),
  within(
    '/ready',
    lazyRouteComponent(() => import('./portal/ready/ready.tsx'), 'Ready'),
  ),
  within(
    '/phone',
    lazyRouteComponent(() => import('./desk/phone/phone-room.tsx'), 'PhoneRoom'),
  ),
  within(
    '/check',
    lazyRouteComponent(() => import('./desk/check/check-room.tsx'), 'CheckRoom'),
  ),
  within(
    '/matching',
    lazyRouteComponent(() => import('./desk/matching/matching.tsx'), 'Matching'),
  ),
  within(
    '/translations',
    lazyRouteComponent(() => import('./translation/list/translations-room.tsx'), 'TranslationsRoom'),
  ),
  within(
    '/translations/papers/$documentId/$to',
    lazyRouteComponent(() => import('./translation/desk/paper-desk.tsx'), 'PaperDesk'),
  ),
  within(
    '/translations/opinions/$opinionId',
    lazyRouteComponent(() => import('./translation/desk/opinion-desk.tsx'), 'OpinionDesk'),
  ),
  within(
    '/opinions',
    lazyRouteComponent(() => import('./desk/opinions/opinions-desk.tsx'), 'OpinionsDesk'),
  ),
  within(
    '/holds',
    lazyRouteComponent(() => import('./desk/holds/holds-room.tsx'), 'HoldsRoom'),
  ),
  within(
    '/opinion',
    lazyRouteComponent(() => import('./portal/opinion/opinion-room.tsx'), 'OpinionRoom'),
  ),
  within(
    '/opinion/compare',
    lazyRouteComponent(() => import('./portal/opinion/compare/compare-room.tsx'), 'CompareRoom'),
  ),
  within(
    '/share',
    lazyRouteComponent(() => import('./portal/opinion/share/share-room.tsx'), 'ShareRoom'),
  ),
  within(
    '/follow-up',
    lazyRouteComponent(() => import('./portal/opinion/follow-up/follow-up-room.tsx'), 'FollowUpRoom'),
  ),
  within(
    '/outcome',
    lazyRouteComponent(() => import('./portal/opinion/outcome/outcome-room.tsx'), 'OutcomeRoom'),
  ),
  within(
    '/messages',
    lazyRouteComponent(() => import('./portal/messages/messages.tsx'), 'Messages'),
  ),
  within(
    '/record',
    lazyRouteComponent(() => import('./portal/record/record.tsx'), 'CaseRecord'),
  ),
  within(
    '/relatives',
    lazyRouteComponent(() => import('./portal/relatives/relatives.tsx'), 'Relatives'),
  ),
  within(
    '/disc',
    lazyRouteComponent(() => import('./portal/disc/disc-room.tsx'), 'DiscRoom'),
  ),
  within(
    '/visits',
    lazyRouteComponent(() => import('./portal/visits/visits-room.tsx'), 'VisitsRoom'),
  ),
  within(
    '/yours',
    lazyRouteComponent(() => import('./portal/yours/yours.tsx'), 'Yours'),
  ),
];

const portal = [
  at(
    '/begin',
    lazyRouteComponent(() => import('./portal/begin/begin.tsx'), 'Begin'),
  ),
  at(
    '/cases',
    lazyRouteComponent(() => import('./portal/cases/cases.tsx'), 'Cases'),
  ),
  theHouse.addChildren(houseRooms),
  oneCase.addChildren(rooms),
];

const shared = at(
  '/shared',
  lazyRouteComponent(() => import('./shared-opinion/shared-opinion.tsx'), 'SharedOpinion'),
);

const readings = [
  at(
    '/readings',
    lazyRouteComponent(() => import('./reading/work-list/work-list.tsx'), 'WorkList'),
  ),
  at(
    '/readings/$caseId',
    lazyRouteComponent(() => import('./reading/room/room.tsx'), 'ReadingRoom'),
  ),
  at(
    '/readings/$caseId/messages',
    lazyRouteComponent(() => import('./reading/messages/reading-messages.tsx'), 'ReadingMessages'),
  ),
  at(
    '/readings/$caseId/follow-up',
    lazyRouteComponent(() => import('./reading/follow-up/answer-follow-up.tsx'), 'AnswerFollowUp'),
  ),
];

export const router = createRouter({
  routeTree: root.addChildren([...check, ...signIn, ...portal, shared, ...readings]),
  scrollRestoration: true,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
