import { structures, type Annotation, type OpinionFinding } from '@overread/case';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { opinionWords } from '../words.ts';
import { measuredText } from './measured-text.ts';

type Measurement = OpinionFinding['measurements'][number];

/** Measurements handed over from the images, until each is put with a finding. */
export function MeasuredTray() {
  const { handed, takeBack, own } = useRoom();
  const say = useWords(opinionWords);
  const { locale } = useWording();
  const { findings } = own.opinion;
  const put = (annotation: Annotation, measurement: Measurement, findingId: string) => {
    takeBack(annotation.id);
    own.change((now) => ({
      ...now,
      findings: now.findings.map((one) =>
        one.id === findingId
          ? {
              ...one,
              measurements: [...one.measurements, measurement],
              images: [...new Set([...one.images, ...measurement.images])],
            }
          : one,
      ),
    }));
  };
  return handed.map((annotation) => {
    const measurement = measurementOf(annotation);
    if (measurement === null) return null;
    const text = measuredText(measurement, locale);
    return (
      <output key={annotation.id} className="measured-tray">
        <span>{say('measure.place', { text })}</span>
        {findings.length === 0 ? (
          <span className="soft">{say('measure.first')}</span>
        ) : (
          <select
            className="image-cites-add"
            aria-label={say('measure.place', { text })}
            value=""
            onChange={(event) => put(annotation, measurement, event.target.value)}
          >
            <option value="">{say('measure.placeNone')}</option>
            {findings.map(({ id, structure, level }) => (
              <option key={id} value={id}>
                {[structures[structure][locale], level].filter((part) => part !== '').join(' ')}
              </option>
            ))}
          </select>
        )}
        <button type="button" className="room-act" onClick={() => takeBack(annotation.id)}>
          {say('measure.drop')}
        </button>
      </output>
    );
  });
}

/** A mark as an opinion holds it; null where it has no number, or a length without its plane. */
export function measurementOf(annotation: Annotation): Measurement | null {
  const { measurement, value, unit, calibration, seriesUid } = annotation;
  if (measurement === null || value === null || unit === null) return null;
  if (unit.startsWith('mm') && (calibration ?? 'none') === 'none') return null;
  return { measurement, value, unit, calibration: calibration ?? 'none', images: [seriesUid] };
}
