import type { ReactNode } from 'react';
import type { CaseType } from '@overread/readiness';
import './case-icon.css';

/** A line drawing of the part of the body; the accent marks what the operation is about. */
export function CaseIcon({ caseType }: { readonly caseType: CaseType }) {
  return (
    <svg className="case-icon" viewBox="0 0 48 48" width="56" height="56" aria-hidden focusable="false">
      {drawings[caseType]}
    </svg>
  );
}

const drawings: Readonly<Record<CaseType, ReactNode>> = {
  'knee-replacement': (
    <>
      <path d="M18 3v11c0 4-5 5-5 10M30 3v11c0 4 5 5 5 10" />
      <path
        data-accent
        d="M12.500 22.500c-.800 5 1.700 7.500 5.300 7.500 2.700 0 3.500-2.500 6.200-2.500s3.500 2.500 6.200 2.500c3.600 0 6.100-2.500 5.300-7.500"
      />
      <path data-accent d="M12.500 33.500h23" />
      <path d="M13.500 37c.500 3 4.500 3 4.500 8M34.500 37c-.500 3-4.500 3-4.500 8" />
    </>
  ),
  'hip-replacement': (
    <>
      <path d="M4 6c7-2.500 15-2 19 3" />
      <path data-accent d="M9.500 22.500a10 10 0 0 1 17-10.500" />
      <circle cx="19" cy="20" r="6" />
      <path d="M24.200 17l6 3.500c2-4.500 8.300-4.500 9.300-.500.500 2-.500 4.500-1.500 7.500L36 45" />
      <path d="M21.500 25.500l3.500 4c1.500 5 1.500 10 1 15.500" />
      <path d="M4 27c2-1.500 5-1.500 7.500 0" />
    </>
  ),
  spine: (
    <>
      <rect x="13" y="3" width="17" height="9" rx="2.500" />
      <rect x="13" y="19.500" width="17" height="9" rx="2.500" />
      <rect x="13" y="36" width="17" height="9" rx="2.500" />
      <path data-accent d="M14.500 15.800h14M14.500 32.300h14" />
      <path d="M30 7.500h4l3 4.500M30 24h4l3 4.500M30 40.500h4l3 3.500" />
    </>
  ),
  'acl-meniscus': (
    <>
      <path d="M18 3v9c0 4-5.500 5-5.500 10 0 3.500 2.500 5.500 5.500 5.500 3.500 0 3.500-3 6-3s2.500 3 6 3c3 0 5.500-2 5.500-5.500 0-5-5.500-6-5.500-10V3" />
      <path data-accent d="M28 20l-3 7M22.500 31l-1.500 4.500" />
      <path d="M12.500 35.500h23c0 4-4.500 4.500-4.500 9.500M12.500 35.500c0 4 4.500 4.500 4.500 9.500" />
    </>
  ),
  'shoulder-cuff': (
    <>
      <path d="M4 8c9-3.500 19-3.500 28 .5" />
      <path d="M8 12l5 32c5-7 9-14 10-22" />
      <circle cx="31" cy="22" r="7.500" />
      <path d="M26 28v17M37.500 26.500V45" />
      <path data-accent d="M11 16c6-4.500 14-6 20.500-5 5 .800 8.500 4.500 9 9.500" />
    </>
  ),
  'fracture-revision': (
    <>
      <path d="M14 3v16l4 3.500 2.500-4 3.500 5.500 4-3.500V3" />
      <path d="M14 45V26l4 3.500 2.500-4L24 31l4-3.500V45" />
      <path data-accent d="M35 8v32" />
      <path data-accent d="M35 12h-4.500M35 18.500h-4.500M35 29.500h-4.500M35 36h-4.500" />
    </>
  ),
  deformity: (
    <>
      <path data-accent d="M24 3v42" strokeDasharray="2.500 3.500" />
      <rect x="16" y="3" width="13" height="5.500" rx="2" transform="rotate(14 22.500 5.750)" />
      <rect x="10.500" y="11" width="13" height="5.500" rx="2" transform="rotate(22 17 13.750)" />
      <rect x="11" y="19.500" width="13" height="5.500" rx="2" transform="rotate(-18 17.500 22.250)" />
      <rect x="20.500" y="27.500" width="13" height="5.500" rx="2" transform="rotate(-22 27 30.250)" />
      <rect x="19.500" y="36.500" width="13" height="5.500" rx="2" transform="rotate(14 26 39.250)" />
    </>
  ),
  'foot-ankle': (
    <>
      <path d="M15 3v15c0 4-5.500 7-6 13-.200 4 2 6.500 5.500 6.500h3c3.500 0 4.500-2 7.500-2 4 0 6 3 12.500 3h4c3.500 0 4.500-4 2-6-6-4-11.500-6.500-14-13.500V3" />
      <path data-accent d="M14.500 19c4.500 4.500 10.500 4.500 15 0" />
    </>
  ),
};
