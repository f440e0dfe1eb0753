/** Why a requirement got its verdict. Blanks nobody filled are `none`. */
export const reasonsEn = {
  'reason.met':
    'Found{series, select, none {} other { (“{series}”)}}{date, select, none {} other {, {date}}}.',
  'reason.attested': 'A coordinator looked, and vouches for it. The files themselves do not say so.',
  'reason.ageing': 'Found, of {date}. A newer one would be better, if there is one.',
  'reason.thickish': 'Found. The slices are {thickness} mm, which will do.',
  'reason.digitised-film':
    'There is only a scan of a printed film (“{series}”). Fine detail and true size are lost.',
  'reason.derived-only':
    'There are only pictures made from other images (“{series}”), not the original ones.',
  'reason.near-plane':
    'A series in nearly the right direction is there (“{series}”). A person must look whether it will do.',
  'reason.gap': 'There is too much space left between the slices of “{series}”.',
  'reason.coarse-pixels': 'The images of “{series}” cover a large area, so fine detail may not show.',
  'reason.weak-field': 'The scanner of “{series}” was a weak one.',
  'reason.too-thick': 'The slices of “{series}” are {thickness} mm, thicker than they should be.',
  'reason.much-too-thick': 'The slices of “{series}” are {thickness} mm, much too thick.',
  'reason.too-old': 'The newest one found is of {date}. That may no longer be how things are now.',
  'reason.date-unknown': 'It is there (“{series}”), but no date can be trusted.',
  'reason.standing-claimed': 'There is a hint that “{series}” was taken standing, but no firm proof.',
  'reason.standing-contradicted': 'The records disagree whether “{series}” was taken standing.',
  'reason.side-unknown': 'There is such an image (“{series}”), but nothing says which side it shows.',
  'reason.side-contradicted': 'There is such an image (“{series}”), but the records disagree about the side.',
  'reason.view-contradicted': 'There is an image (“{series}”), but the records disagree about its direction.',
  'reason.region-contradicted':
    'There is an image (“{series}”), but the records disagree about the body part.',
  'reason.partial': 'There is a paper that may say some of it (“{file}”), but not the full one.',
  'reason.standing-unknown':
    'There is such an X-ray (“{series}”), but we could not tell whether it was taken standing. Nothing in the file says so.',
  'reason.thickness-unknown': 'The images are there (“{series}”), but nothing says how thick the slices are.',
  'reason.field-unknown': 'The images are there, but nothing says how strong the scanner was.',
  'reason.kernel-unknown':
    'The images are there (“{series}”), but nothing says with which setting they were made.',
  'reason.metal-reduction-unknown':
    'The images are there (“{series}”), but nothing says whether the effect of metal was reduced.',
  'reason.contrast-unknown': 'There are images (“{series}”), but nothing says whether contrast was given.',
  'reason.fat-suppression-unknown':
    'There is a series (“{series}”), but nothing says whether fat was made dark.',
  'reason.weighting-unknown': 'There is a series (“{series}”), but nothing says of which kind it is.',
  'reason.plane-unknown': 'There is a series (“{series}”), but nothing says in which direction it was taken.',
  'reason.view-unknown':
    'There is an image (“{series}”), but nothing says from which direction it was taken.',
  'reason.event-date-unknown':
    'There are images, but we do not know the date of the injury or operation to compare them with.',
  'reason.region-unknown': 'There is an image (“{series}”), but nothing says which body part it shows.',
  'reason.must-look': 'The file’s labels cannot say. A person must look at the images.',
  'reason.damaged': 'It is there (“{series}”), but the file is damaged.',
  'reason.before-event': 'The newest one is of {date}. That was before the last injury, operation or change.',
  'reason.only-one-date': 'There are images of one day only.',
  'reason.not-of-that-day': 'There are images, but none of those days.',
  'reason.standing-no': 'There is such an X-ray (“{series}”), but it was not taken standing.',
  'reason.no-contrast': 'There are images (“{series}”), but without contrast.',
  'reason.no-metal-reduction': 'There are images (“{series}”), but not of the kind needed around metal.',
  'reason.other-kernel':
    'There is a CT, but not with the setting needed{parts, select, none {} other {: {parts}}}.',
  'reason.fat-not-suppressed': 'There are series, but none of this kind in which fat was made dark.',
  'reason.fat-suppressed': 'There are series, but fat was made dark in all of them.',
  'reason.other-weighting': 'There are series of this body part, but not of the kind needed.',
  'reason.other-plane': 'There are series of this body part, but not in the direction needed.',
  'reason.other-view': 'There are images of this body part, but not this one.',
  'reason.one-side-only': 'There are images of one side only.',
  'reason.parts.other-view': 'Some of it is there. Still needed: {parts}.',
  'reason.parts.other-plane': 'Some of it is there. Still needed: {parts}.',
  'reason.parts.other-weighting': 'Some of it is there. Still needed: {parts}.',
  'reason.parts.fat-not-suppressed': 'Some of it is there. Still needed: {parts}.',
  'reason.papers-not-named':
    '{count, plural, one {There is a paper nobody has named yet. It} other {There are # papers nobody has named yet. One of them}} may be it.',
  'reason.unanswered': 'You have not said yet.',
  'reason.localizer-only': 'There is only the small overview picture (“{series}”), not the scan itself.',
  'reason.wrong-side': 'There is one, but of the other side (“{series}”).',
  'reason.wrong-format': 'There is only a photo, screenshot or scan of it. A specialist cannot read that.',
  'reason.report-only': 'There are papers, but no original images. A report cannot be read again.',
  'reason.absent': 'Not found on the disc or among your papers.',
  'reason.not-needed.answer': 'Not needed, as you answered: “{question}”',
  'reason.not-needed.region': 'Not needed for this part of the body.',
  'reason.not-needed.imaging': 'Does not apply: there is no such scan here.',
  'reason.depends.answer': 'Whether it is needed depends on your answer: “{question}”',
  'reason.depends.region': 'Whether it is needed depends on the part of the body.',
  'reason.depends.imaging': 'Whether it is needed depends on the scans.',
  'reason.no-person': 'There are no images with a person’s name.',
  'reason.one-person': 'All images carry the same person’s details.',
  'reason.several-people': 'There are images of {count} different people: {names}.',
  'reason.identity-differs': 'Name, date of birth or sex differ between images.',
  'reason.no-sides': 'No image here has a left and a right.',
  'reason.sides-agree': 'Every image of this body part says its side.',
  'reason.side-contradicted-on-disc': 'Records disagree about the side of: {series}.',
  'reason.side-not-said': 'You have not said which side it is about.',
  'reason.only-other-side': 'All images are of the other side ({found}).',
  'reason.side-unknown-on-disc':
    'Nothing says the side of {count, plural, one {this image} other {these images}}: {series}.',
  'reason.no-images-of-part': 'There are no images of this body part to date.',
  'reason.studies-recent': 'The newest images are recent enough.',
  'reason.all-before-event':
    'The newest {modality} is of {date}, before the last injury, operation or change ({event}).',
  'reason.newest-too-old': 'The newest {modality} is of {date}, more than a year ago.',
  'reason.no-date': 'No date can be trusted for: {modality}.',
  'reason.no-images': 'There are no images.',
  'reason.stacks-complete': 'No gaps and no damage were found.',
  'reason.stacks-incomplete':
    '{missing, plural, =0 {} one {One slice is missing. } other {# slices are missing. }}{broken, plural, =0 {} one {One series has damaged files. } other {# series have damaged files. }}In: {series}.',
  'reason.no-loss': 'Nothing says that images were compressed with loss.',
  'reason.mild-loss':
    '{count, plural, one {One series was} other {# series were}} compressed with loss, but mildly.',
  'reason.strong-loss':
    '{count, plural, one {One series was} other {# series were}} compressed with loss, up to {ratio} to 1.',
  'reason.loss-unknown':
    '{count, plural, one {One series was} other {# series were}} compressed with loss; how strongly, nothing says.',
  'reason.whole-disc': 'Everything on the disc could be read.',
  'reason.disc-incomplete':
    '{count, plural, one {One part} other {# parts}} of the disc could not be read or {count, plural, one {is} other {are}} not there.',
  'reason.report-per-study': 'There is a report for every study.',
  'reason.report-not-named':
    'A paper was filed with the study, but nobody has said whether it is the report: {studies}.',
  'reason.studies-without-report': '{count} of {total} studies have no report: {studies}.',
  'reason.no-reports': 'There are no reports to match.',
  'reason.images-per-report': 'Every report has its images.',
  'reason.report-without-images':
    'There are no images for {count, plural, one {this report} other {these reports}}: {files}.',
  'reason.report-not-matched':
    'It is not clear which images {count, plural, one {this report belongs} other {these reports belong}} to: {files}.',
  'shortfall.thickness-unknown': 'slice thickness not known',
  'shortfall.plane-unknown': 'direction not known',
  'shortfall.other-plane': 'another direction',
  'shortfall.field-unknown': 'strength of the scanner not known',
  'shortfall.kernel-unknown': 'setting not known',
  'shortfall.metal-reduction-unknown': 'metal reduction not known',
} as const;
