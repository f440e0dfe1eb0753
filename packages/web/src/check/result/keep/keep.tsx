import { Button } from '@mantine/core';
import { IconBraces, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Locale } from '@overread/readiness';
import { saveFile } from '../../../files/save-file.ts';
import { makePdf } from '../../../pdf/make-pdf.ts';
import { useWording } from '../../../wording/wording.tsx';
import { useCheck } from '../../check-context.tsx';
import { usePictures } from '../thumbnail/pictures-context.tsx';
import type { Assessed } from '../use-assessment.ts';
import { checkFile, hasRequests, letterPdf, letterText, reportPdf, type KeptFile } from './kept-files.ts';
import { reportPictures } from './report-pictures.ts';
import './keep.css';

const letterLanguages: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: 'en', name: 'English' },
  { locale: 'zh', name: '中文' },
];

/** Saves the report, the data and the hospital's letter; all are made here. */
export function Keep(assessed: Assessed) {
  const { locale, t } = useWording();
  const { dispatch } = useCheck();
  const navigate = useNavigate();
  const pictures = usePictures();
  const [notice, setNotice] = useState('');
  const [making, setMaking] = useState(false);
  const keep = (make: () => Promise<KeptFile>) => {
    setMaking(true);
    setNotice(t('result.saving'));
    make()
      .then(({ name, content }) => {
        saveFile(name, content);
        setNotice(t('result.saved', { file: name }));
      })
      .catch((error: unknown) => setNotice(t('result.saveFailed', { reason: String(error) })))
      .finally(() => setMaking(false));
  };
  const report = async () =>
    reportPdf(assessed, locale, await reportPictures(assessed.inventory, pictures), makePdf);
  const another = () => {
    dispatch({ do: 'forget-disc' });
    void navigate({ to: '/disc' });
  };
  return (
    <section className="keep no-print" aria-labelledby="keep-heading">
      <h2 id="keep-heading">{t('result.save')}</h2>
      <div className="keep-buttons">
        <Button
          size="md"
          disabled={making}
          leftSection={<IconFileTypePdf size={20} stroke={1.5} />}
          onClick={() => keep(report)}
        >
          {t('result.saveReport')}
        </Button>
        <Button
          size="md"
          variant="default"
          leftSection={<IconBraces size={20} stroke={1.5} />}
          onClick={() => keep(() => Promise.resolve(checkFile(assessed)))}
        >
          {t('result.saveJson')}
        </Button>
        <Button
          size="md"
          variant="default"
          leftSection={<IconPrinter size={20} stroke={1.5} />}
          onClick={() => window.print()}
        >
          {t('result.print')}
        </Button>
        <Button size="md" variant="subtle" onClick={another}>
          {t('result.another')}
        </Button>
      </div>
      <div className="keep-letter">
        <h3>{t('result.saveLetter')}</h3>
        <p>{t(hasRequests(assessed) ? 'result.letterLead' : 'result.letterNone')}</p>
        {hasRequests(assessed) && (
          <div className="keep-buttons">
            {letterLanguages.map(({ locale: language, name }) => (
              <div key={language} className="keep-language">
                <Button
                  variant="default"
                  disabled={making}
                  onClick={() => keep(() => letterPdf(assessed, language, makePdf))}
                >
                  {t('result.letterPdf', { language: name })}
                </Button>
                <Button
                  variant="default"
                  onClick={() => keep(() => Promise.resolve(letterText(assessed, language)))}
                >
                  {t('result.letterText', { language: name })}
                </Button>
              </div>
            ))}
          </div>
        )}
      </div>
      <output className="keep-notice">{notice}</output>
    </section>
  );
}
