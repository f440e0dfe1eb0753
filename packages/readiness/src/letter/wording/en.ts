/** The letter to the hospital, in ICU message format; a new language is a new file with the same keys. */
export const en = {
  title: 'Request for copies of medical records',
  to: 'To: Medical Records / Radiology Department',
  hospital: '{hospital}',
  'blank.hospital': 'Hospital: ______________________________',
  greeting: 'Dear Medical Records / Radiology Department,',
  'who.full':
    'I am {patient}, born {born}, hospital number {number}. Please provide copies of the records listed below, so that another specialist can read them.',
  'blank.patient': '____________________',
  'blank.born': '______________',
  'blank.number': '______________',
  consent: 'I sign and enclose my consent and a copy of my identity document.',
  format:
    'Please send images as complete DICOM files: every series, original quality, uncompressed or compressed without loss, with the viewer if you have one, on CD, DVD or USB or by secure transfer. Screenshots, photographs and printed films cannot be used. Please send documents as PDF.',
  'not-held': 'If an item does not exist, please write “not held” beside it, so that I do not keep asking.',
  fee: 'If there is a fee or a form, please tell me first.',
  items: 'Please send',
  'items.none': 'Nothing is asked of the hospital: no item that it would hold was found missing.',
  known: 'Examinations I already hold',
  'known.study':
    '{date}: {description} ({modalities}){accession, select, none {} other {, accession {accession}}}',
  'known.note':
    'If you hold further series of these, and they belong to an item above, please send them too.',
  collect:
    'Somebody else may collect the records for me: name ____________________, identity document ____________________',
  return: 'Please send everything to: {contact}',
  'blank.contact': '________________________________________ (address, e-mail, telephone)',
  thanks: 'Thank you.',
  signature: 'Signature: ______________________________',
  signed: '{patient}, {date}',
  enclosed: 'Enclosed: signed consent; copy of identity document',
  footer: 'A request for copies. It asks for no opinion and no treatment.',
  page: 'Page {page} of {pages}',
  undated: 'date not recorded',
  untitled: 'examination',
} as const;
