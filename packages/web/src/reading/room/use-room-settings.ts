import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { call } from '../../api/call.ts';
import { asProblem } from '../../api/problem.ts';
import { readingSettingsQuery } from '../reading-queries.ts';
import { roomSettingsIn, type RoomSettings } from './room-settings.ts';

interface Keeping {
  /** Undefined until it is known how this reviewer likes it; as usual where that cannot be asked. */
  readonly settings: RoomSettings | undefined;
  readonly change: (part: Partial<RoomSettings>) => void;
}

const pause = 1_500;

/** How the reading room looks and acts for this reviewer; a change follows them, a little later. */
export function useRoomSettings(): Keeping {
  const query = useQuery({ ...readingSettingsQuery, retry: 1 });
  const queries = useQueryClient();
  const unkept = useRef<Partial<RoomSettings>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const record = query.data?.settings;
  const isKnown = query.data !== undefined || query.isError;
  const settings = useMemo(() => (isKnown ? roomSettingsIn(record ?? {}) : undefined), [isKnown, record]);

  const keep = useCallback(async () => {
    const part = unkept.current;
    unkept.current = {};
    const over = async () => {
      const { version, settings: others } = await call('viewReadingSettings');
      await call('keepReadingSettings', { body: { version, settings: { ...others, ...part } } });
    };
    // Another window may keep its own meanwhile: ours go over what is there then. A setting is never worth a notice.
    await over().catch((error: unknown) =>
      asProblem(error).code === 'changed-meanwhile' ? over().catch(() => undefined) : undefined,
    );
  }, []);
  const change = useCallback(
    (part: Partial<RoomSettings>) => {
      unkept.current = { ...unkept.current, ...part };
      queries.setQueryData(readingSettingsQuery.queryKey, (known) => ({
        version: known?.version ?? 0,
        settings: { ...known?.settings, ...part },
      }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(), pause);
    },
    [keep, queries],
  );
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (Object.keys(unkept.current).length > 0) void keep();
    },
    [keep],
  );
  return { settings, change };
}
