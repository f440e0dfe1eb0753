import { Link } from '@tanstack/react-router';
import { regionWord } from '../../../wording/disc-words.ts';
import { useWording } from '../../../wording/wording.tsx';
import { needsSide } from '../../case-choices.ts';
import { useCheck } from '../../check-context.tsx';

/** For what the check was made. */
export function CaseLine() {
  const { locale, t } = useWording();
  const { state } = useCheck();
  const { caseType, region, side } = state;
  if (!caseType) return null;
  const words = [
    t(`case.${caseType}`),
    region && regionWord(region, locale),
    needsSide(caseType, region) && side && side !== 'unknown' && t(`case.${side}`),
  ].filter((word) => typeof word === 'string');
  return (
    <p className="case-line">
      {words.join(' · ')}{' '}
      <Link to="/" className="no-print">
        {t('result.change')}
      </Link>
    </p>
  );
}
