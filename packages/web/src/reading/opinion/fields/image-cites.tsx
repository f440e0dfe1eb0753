import { IconPhotoPlus, IconX } from '@tabler/icons-react';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { opinionWords } from '../words.ts';
import { seriesName } from './series-name.ts';
import { useShownSeries } from './use-shown-series.ts';

interface Props {
  /** What they show, for who hears the field. */
  readonly of: string;
  /** Series Instance UIDs. */
  readonly images: readonly string[];
  readonly onImages: (images: string[]) => void;
}

/** The images that show something: the one on screen by a press, others from a list. */
export function ImageCites({ of, images, onImages }: Props) {
  const say = useWords(opinionWords);
  const { locale } = useWording();
  const { series, viewer } = useRoom();
  const shown = useShownSeries();
  const nameOf = (uid: string) => {
    const one = series.find((candidate) => candidate.uid === uid);
    return one ? seriesName(one, locale) : say('images.gone');
  };
  const cite = (uid: string) => {
    if (!images.includes(uid)) onImages([...images, uid]);
  };
  const show = (uid: string) => {
    const [first] = series.find((one) => one.uid === uid)?.instances ?? [];
    if (first) void viewer?.show(uid, first.uid, 1);
  };
  const others = series.filter(({ uid }) => !images.includes(uid));
  return (
    <fieldset className="image-cites" aria-label={`${say('images.heading')}: ${of}`}>
      <ul>
        {images.map((uid) => (
          <li key={uid} className="image-cite">
            <button type="button" onClick={() => show(uid)} title={say('images.show', { name: nameOf(uid) })}>
              {nameOf(uid)}
            </button>
            <button
              type="button"
              aria-label={say('images.remove', { name: nameOf(uid) })}
              onClick={() => onImages(images.filter((one) => one !== uid))}
            >
              <IconX size={16} stroke={2} aria-hidden />
            </button>
          </li>
        ))}
        {images.length === 0 && <li className="soft small">{say('images.none')}</li>}
      </ul>
      <div className="row">
        {shown && !images.includes(shown.uid) && (
          <button type="button" className="room-act" onClick={() => cite(shown.uid)}>
            <IconPhotoPlus size={18} stroke={1.7} aria-hidden />
            {say('images.citeNamed', { name: nameOf(shown.uid) })}
          </button>
        )}
        {others.length > 0 && (
          <select
            className="image-cites-add"
            aria-label={`${say('images.add')}: ${of}`}
            value=""
            onChange={(event) => cite(event.target.value)}
          >
            <option value="">{say('images.add')}</option>
            {others.map(({ uid }) => (
              <option key={uid} value={uid}>
                {nameOf(uid)}
              </option>
            ))}
          </select>
        )}
      </div>
    </fieldset>
  );
}
