import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { ChooseCase } from './check/choose-case/choose-case.tsx';
import { Failure } from './ui/failure/failure.tsx';
import { Shell } from './ui/shell/shell.tsx';

const root = createRootRoute({ component: Shell, errorComponent: Failure, notFoundComponent: ChooseCase });

const at = <const Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component });

const routes = [
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
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  scrollRestoration: true,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
