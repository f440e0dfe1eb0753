import type { DiscDocument } from '@overread/imaging';
import { useWording } from '../../../wording/wording.tsx';
import { ShowMore } from '../../../ui/show-more/show-more.tsx';
import { PaperOnDisc } from './paper-on-disc.tsx';
import { PapersElsewhere } from './papers-elsewhere.tsx';
import './papers.css';

/** Papers and photos: the person says what each is, and what else they have; the verdict follows. */
export function Papers({ documents }: { readonly documents: readonly DiscDocument[] }) {
  const { t } = useWording();
  return (
    <section className="papers no-print" aria-labelledby="papers-heading">
      <h3 id="papers-heading">{t('disc.documents')}</h3>
      <p>{t('disc.documentsLead')}</p>
      <ShowMore
        items={documents}
        step={20}
        frame={(rows) => <ul>{rows}</ul>}
        show={(document) => <PaperOnDisc key={document.file} document={document} />}
      />
      <PapersElsewhere />
    </section>
  );
}
