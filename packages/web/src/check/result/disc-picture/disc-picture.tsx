import type { Inventory } from '@overread/imaging';
import { ShowMore } from '../../../ui/show-more/show-more.tsx';
import { useWording } from '../../../wording/wording.tsx';
import { OtherFiles } from '../other-files/other-files.tsx';
import { Papers } from '../papers/papers.tsx';
import { PatientPicture } from '../patient/patient-picture.tsx';
import { Problems } from '../problems/problems.tsx';
import { allProblems } from '../problems/all-problems.ts';
import './disc-picture.css';

/** What is on the disc: whose, when, which studies, and all that is no picture. */
export function DiscPicture({ inventory }: { readonly inventory: Inventory }) {
  const { t } = useWording();
  const { counts, patients } = inventory;
  const megabytes = megabytesOf(counts.bytes);
  return (
    <section className="disc-picture result-section" aria-labelledby="disc-heading">
      <h2 id="disc-heading">{t('result.disc')}</h2>
      <p className="result-lead">
        {inventory.source && <b className="disc-picture-name">{inventory.source} </b>}
        {t('disc.summary', { files: counts.files, dicom: counts.dicom, megabytes })}
      </p>
      {patients.length > 1 && <p className="disc-picture-warning">{t('disc.twoPersons')}</p>}
      <ShowMore
        items={patients}
        step={4}
        show={(patient, index) => <PatientPicture key={`${patient.id} ${index}`} patient={patient} />}
      />
      <Papers documents={inventory.documents} />
      <Problems problems={allProblems(inventory)} />
      <OtherFiles files={inventory.otherFiles} />
    </section>
  );
}

/** Tenths below ten. */
const megabytesOf = (bytes: number): number =>
  bytes < 1e7 ? Math.ceil(bytes / 1e5) / 10 : Math.round(bytes / 1e6);
