import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { requestLetter, toText, type CheckJson, type LetterDetails, type Locale } from '@overread/readiness';
import { saveFile } from '../../files/save-file.ts';
import { makePdf } from '../../pdf/make-pdf.ts';
import { TextField } from '../../ui/field/text-field.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { readyWords } from './words.ts';

const languages: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: 'en', name: 'English' },
  { locale: 'zh', name: '中文' },
];

const fields = [
  ['hospital', 'letter.hospital', 'organization'],
  ['patient', 'letter.patient', 'name'],
  ['born', 'letter.born', 'bday'],
  ['hospitalNumber', 'letter.number', 'off'],
  ['contact', 'letter.contact', 'email'],
] as const;

/** The letter that asks the hospital for what is missing; made here, from what the person fills in here. */
interface Props {
  readonly check: CheckJson;
  /** Requirements to ask for; all that is open when left out. */
  readonly only?: readonly string[];
  readonly hospital?: string;
  /** The one language it is wanted in. */
  readonly language?: Locale;
}

export function Letter({ check, only, hospital = '', language }: Props) {
  const say = useWords(readyWords);
  const { basics } = useCaseView();
  const [details, setDetails] = useState<LetterDetails>(() => {
    const known = hospital || basics.hospital;
    return known ? { hospital: known } : {};
  });
  const [failed, setFailed] = useState(false);
  const wanted = only
    ? { ...check, requirements: check.requirements.filter(({ id }) => only.includes(id)) }
    : check;
  const shown = languages.filter(({ locale }) => language === undefined || locale === language);
  const asks = wanted.requirements.some(
    ({ request, verdict }) => request && verdict !== 'met' && verdict !== 'not-needed',
  );
  const letterIn = (locale: Locale) => {
    const { caseType, today, side } = check.generatedFor;
    return requestLetter({
      assessment: wanted,
      inventory: check.inventory,
      caseType,
      circumstances: { today, side, documents: [], answers: {} },
      details,
      locale,
    });
  };
  const nameFor = (locale: Locale, ending: string) => `overread-letter-${locale}.${ending}`;
  const savePdf = async (locale: Locale) => {
    setFailed(false);
    try {
      saveFile(nameFor(locale, 'pdf'), await makePdf(letterIn(locale)));
    } catch {
      setFailed(true);
    }
  };
  const saveText = (locale: Locale) =>
    saveFile(
      nameFor(locale, 'txt'),
      new Blob([toText(letterIn(locale), { width: 78, colour: false })], { type: 'text/plain' }),
    );
  return (
    <Sheet title={say('letter.heading')}>
      <p className="soft">{say(asks ? 'letter.lead' : 'letter.none')}</p>
      {asks && (
        <>
          {fields.map(([field, word, autoComplete]) => (
            <TextField
              key={field}
              label={say(word)}
              autoComplete={autoComplete}
              value={details[field] ?? ''}
              onValue={(value) => setDetails({ ...details, [field]: value })}
            />
          ))}
          {failed && (
            <Notice tone="bad" spoken>
              <p>{say('letter.failed')}</p>
            </Notice>
          )}
          <div className="row">
            {shown.map(({ locale, name }) => (
              <Button
                key={locale}
                variant="default"
                leftSection={<IconFileTypePdf size={20} stroke={1.6} aria-hidden />}
                onClick={() => void savePdf(locale)}
              >
                {say('letter.pdf', { language: name })}
              </Button>
            ))}
            {shown.map(({ locale, name }) => (
              <Button key={locale} variant="subtle" onClick={() => saveText(locale)}>
                {say('letter.text', { language: name })}
              </Button>
            ))}
          </div>
        </>
      )}
    </Sheet>
  );
}
