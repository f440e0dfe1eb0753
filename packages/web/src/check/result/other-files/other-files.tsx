import type { OtherFile } from '@overread/imaging';
import { useWording } from '../../../wording/wording.tsx';
import './other-files.css';

const most = 200;

/** Programs and helper files, folded away. */
export function OtherFiles({ files }: { readonly files: readonly OtherFile[] }) {
  const { t } = useWording();
  if (files.length === 0) return null;
  return (
    <details className="other-files">
      <summary>{t('disc.otherFiles', { count: files.length })}</summary>
      <p>{t('disc.otherFilesLead')}</p>
      <ul>
        {files.slice(0, most).map(({ file, what }) => (
          <li key={file}>
            <code>{file}</code> <span>{t(`other.${what}`)}</span>
          </li>
        ))}
        {files.length > most && <li>{t('disc.moreProblems', { count: files.length - most })}</li>}
      </ul>
    </details>
  );
}
