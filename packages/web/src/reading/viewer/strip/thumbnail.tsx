import { useEffect, useState } from 'react';
import type { ReadingSeries } from '@overread/case';
import type { Session } from '../session/session.ts';

interface Props {
  readonly session: Session;
  readonly series: ReadingSeries;
}

/** A small picture of a series, as the server draws it. */
export function Thumbnail({ session, series }: Props) {
  const [address, setAddress] = useState<string | undefined>();
  useEffect(() => {
    let made: string | undefined;
    let isLeft = false;
    void session.store.thumbnail(series).then(
      (picture) => {
        if (!picture || isLeft) return;
        made = URL.createObjectURL(picture);
        setAddress(made);
      },
      () => undefined,
    );
    return () => {
      isLeft = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [session, series]);
  return (
    <span className="strip-picture">
      {address !== undefined && <img src={address} alt="" draggable={false} />}
    </span>
  );
}
