/** What to do, and the sentence for the hospital. Side and region are left out where nobody said them. */
export const remediesEn = {
  'remedy.none': 'Nothing to do.',
  'remedy.ask-hospital':
    'Ask the hospital for it, as original DICOM files. If it was never made, ask your doctor whether it should be.',
  'remedy.document.ask-hospital': 'Ask the hospital or clinic for a copy.',
  'remedy.ask-original': 'Ask the hospital for the original DICOM files, not screenshots, photos or prints.',
  'remedy.look': 'Look at the images together with somebody who knows them, or ask the hospital.',
  'remedy.ask-thin': 'Ask the hospital whether thinner slices are kept.',
  'remedy.weak-field':
    'Ask your doctor whether a scan on a stronger scanner makes sense. What is there can still be read.',
  'remedy.take-new':
    'Ask your doctor whether a new one should be made. Keep the older ones and send them too.',
  'remedy.document.take-new': 'Ask for the latest note. Send the older ones too.',
  'remedy.ask-date': 'Ask the hospital for the date of the examination.',
  'remedy.ask-standing':
    'Ask the hospital in writing whether the film was taken standing. If it was not, ask your doctor about a standing one.',
  'remedy.take-standing':
    'Ask whether a standing film was made at another time. If not, ask your doctor about making one.',
  'remedy.ask-side': 'Ask the hospital to confirm the side in writing.',
  'remedy.say-side': 'Say which side it is about, and check again.',
  'remedy.ask-right-side':
    'Check which side you chose. If it is right, ask the hospital for the images of that side.',
  'remedy.document.ask-right-side': 'Check whether this paper is about the right side.',
  'remedy.ask-complete': 'Ask for the full paper.',
  'remedy.ask-again':
    'Copy the disc again in full. If that does not help, ask the hospital to export it again.',
  'remedy.ask-older': 'Ask every hospital that took images for the older ones too.',
  'remedy.ask-kernel': 'Ask the hospital for the other reconstruction of the same scan.',
  'remedy.name-papers': 'Look at the papers and say what each one is.',
  'remedy.answer-question': 'Answer this question: “{question}”',
  'remedy.ask-all-series': 'Ask the hospital for all series of the examination.',
  'remedy.write-it': 'Write it yourself. One page is enough.',
  'remedy.translate': 'Have the key papers translated. Keep the originals.',
  'remedy.optional': 'Send it if you have it. It is not needed.',
  'remedy.confirm-person':
    'Check the names. If some images are not yours, take them out and tell the hospital. If a name was written differently, ask the hospital to confirm that it is you.',
  'remedy.ask-report': 'Ask the hospital for the missing reports, or say which paper is which.',
  'remedy.ask-images-of-report': 'Ask the hospital for the images of this report.',
  'remedy.date-reports': 'Say the date of each report.',
  'request.images':
    'The following images{side, select, left {, left side} right {, right side} both {, both sides} other {}}: {requirement}{parts, select, none {} other { ({parts})}}.',
  'request.document': 'The following document: {requirement}.',
  'request.knee.xr.ap_wb':
    'Weight-bearing (standing) AP or PA X-rays of both knees, with lateral and patella (skyline) views. If none exist, please state whether the knee film{date, select, none {} other { of {date}}} was taken standing or lying.',
  'request.knee.xr.long_leg': 'Full-length standing hip-to-ankle X-ray of both legs.',
  'request.hip.xr.ap_pelvis':
    'AP pelvis X-ray including both hips (standing if taken), and lateral or frog-leg view of the {side, select, left {left } right {right } other {}}hip.',
  'request.spine.mr':
    'MRI of the spine{region, select, none {} other {, {region}}}: all sagittal and axial series, including STIR.',
  'request.spine.xr.flex_ext':
    'Standing AP and lateral X-rays, and flexion and extension X-rays, of the spine{region, select, none {} other {, {region}}}.',
  'request.acl.mr':
    'MRI of the {side, select, left {left } right {right } other {}}knee, all planes and all series.',
  'request.sh.mr':
    'MRI of the {side, select, left {left } right {right } other {}}shoulder, including the oblique sagittal T1 series.',
  'request.fx.ct':
    'CT{region, select, none {} other { ({region})}}{side, select, left {, left side} right {, right side} other {}}: thin slices (1 mm or less, if available), bone kernel, with reformats.',
  'request.rev.op_note':
    'Operation report(s) of earlier operations there, including findings, implants and complications.',
  'request.rev.implant': 'Implant record: maker, model, size, and lot or REF stickers.',
  'request.doc.rad_report': 'The written radiology report for each study.',
  'request.doc.consult_note': 'Clinic letters and the findings of the examinations.',
  'request.doc.recommendation':
    'A written statement of the operation proposed: name, level and side, and reason.',
  'request.doc.labs': 'Results of CRP, ESR and blood count, and of any joint fluid taken.',
  'request.original':
    'For {requirement}: I received only photos, screenshots, prints or a report. Please export the original DICOM images from your archive.',
  'request.all-series':
    'For {requirement}: I received only overview images. Please send all series in original DICOM.',
  'request.export-again':
    'The disc I received is incomplete or damaged{series, select, none {} other { ({series})}}. Please export the original DICOM again, with all series.',
  'request.confirm-standing':
    'Please confirm in writing: was the examination{series, select, none {} other { “{series}”}}{date, select, none {} other { of {date}}} weight-bearing (standing)? Yes, no, or not recorded.',
  'request.confirm-side':
    'Please confirm in writing the side shown in{series, select, none { the images I received} other {: {series}}}.',
  'request.confirm-person':
    'The disc carries different personal details. Please confirm in writing which images are mine.',
  'request.images-of-report': 'The original images that belong to the report(s): {files}.',
  'request.sequences':
    'Of the MRI{region, select, none {} other { ({region})}}, all series, in particular{parts, select, none { those not on the disc} other {: {parts}}}.',
  'request.thin-mri':
    'Of the MRI{region, select, none {} other { ({region})}}, the thinnest slices that you keep.',
  'request.first-images': 'All images from the day of the injury.',
  'request.older-images': 'All earlier images of the same body part, of every date.',
  'request.whole-implant': 'Current X-rays on which the whole implant can be seen, in two directions.',
  'request.after-operation': 'The first X-rays after the operation, and all follow-up X-rays.',
  'request.metal-ct':
    'CT with metal artefact reduction, and the same scan without it, in bone and soft-tissue kernels.',
  'request.full-spine': 'Full-spine standing X-rays from the front and the side, including both hip joints.',
} as const;
