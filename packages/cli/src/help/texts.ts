/** Written by hand, 80 columns at most. Lines that start at the margin are headings. */
export const helpTexts: Readonly<Record<string, string>> = {
  overread: `overread: could a specialist abroad read this case?

It looks through an imaging disc and says, with evidence, what is there, what is
missing, and what to ask the hospital for. The disc is only read. Nothing leaves
this computer.

Commands
  check DISC --case TYPE --side SIDE   is this case ready for a second opinion?
  inventory DISC                       what is on this disc?
  questions --case TYPE                the questions that make a check sharper
  rules --case TYPE                    what a review of that kind needs, and why
  verify FILE                          is this opinion as it was signed?
  help COMMAND                         all about one command

DISC is a folder (a mounted CD too), a ZIP, an ISO image, or one file.

Examples
  overread check ~/disc --case knee-replacement --side right
  overread check scans.zip --case spine --region lumbar-spine --pdf report.pdf
  overread inventory /media/cdrom

Exit status
  0   reviewable; also with limits, and then the report says which
  1   not yet: something that holds the review back is missing
  2   not understood, or nothing readable on the disc
  130 cancelled

Not for diagnosis. Overread never decides for you.
`,
  check: `overread check: is this case ready for a second opinion?

Usage
  overread check DISC --case TYPE [--side SIDE] [options]

The case
  --case TYPE           knee-replacement, hip-replacement, spine, acl-meniscus,
                        shoulder-cuff, fracture-revision, deformity, foot-ankle
  --side SIDE           left, right or both; may be left out for the spine
  --region REGION       where, if the case type leaves it open: lumbar-spine,
                        cervical-spine, femur, ankle, …
  --answer ID=VALUE     an answer to one of “overread questions --case TYPE”
  --have TYPE[:FILE][@DATE]
                        a paper you hold, as you know it; on the disc or not:
                        radiology-report, operation-note, consultation-note, …
  --today DATE          judge as of that day instead of today (2026-03-31)

  --answer and --have may be given as often as needed.

What it writes
  (nothing said)        the report for people, here
  --json                the same as data; docs/schema/check-1.schema.json
  --html                the report as one web page
  --out FILE            to that file instead of here
  --pdf FILE            the report on paper, as well
  --letter FILE         the letter to the hospital, as well: .pdf, .html or .txt
  --language LANGUAGE   en or zh

For the letter (what is left out stays as a blank to fill in)
  --hospital NAME  --patient NAME  --born DATE  --hospital-number ID
  --contact TEXT

Examples
  overread check ~/disc --case knee-replacement --side right

  overread check scans.zip --case spine --region lumbar-spine \\
      --have radiology-report:report.pdf@2026-02-11 --answer prior-surgery=no

  overread check disc.iso --case hip-replacement --side left \\
      --pdf report.pdf --letter letter.pdf --language zh

Exit status
  0 reviewable, also with limits · 1 not yet · 2 not understood or nothing
  readable · 130 cancelled
`,
  inventory: `overread inventory: what is on this disc?

Usage
  overread inventory DISC [--json] [--out FILE] [--language en|zh]

Lists persons, studies and series, what each picture shows as far as its header
tells, and what else is on the disc. Pictures are not opened: headers suffice.

  --json                as data; docs/schema/inventory-1.schema.json
  --out FILE            to that file instead of here
  --language LANGUAGE   en or zh

Examples
  overread inventory /media/cdrom
  overread inventory scans.zip --json --out inventory.json

Exit status
  0 something is there · 2 not understood or nothing readable · 130 cancelled
`,
  verify: `overread verify: is this opinion as it was signed?

Usage
  overread verify FILE [--keys FILE] [--key FINGERPRINT] [--json]

FILE is the signed opinion (signed-opinion.json) or a PDF that has it attached.
Checks its digest and both signatures, that of the house and the reviewer's, and
says what is proven and what is not. Nothing is fetched and nothing sent.

  --keys FILE           the keys of the house: what its address /api/signing-keys
                        answers, kept as a file
  --key FINGERPRINT     a key you were told another way; may be repeated
  --json                as data

Examples
  curl https://overread.example.org/api/signing-keys > keys.json
  overread verify opinion.pdf --keys keys.json

Exit status
  0 as it was signed, by keys you were told · 1 altered, or signed by keys that
  you were not told · 2 not understood, or no signed opinion
`,
  questions: `overread questions: what only you can say

Usage
  overread questions --case TYPE [--json] [--language en|zh]

Prints the questions of a case type with the answers each takes. Give them to
“overread check” as --answer ID=VALUE; what is left out counts as unknown.

Examples
  overread questions --case knee-replacement
  overread check ~/disc --case knee-replacement --side right \\
      --answer prior-surgery=no
`,
  rules: `overread rules: what a review of that kind needs, and why

Usage
  overread rules --case TYPE [--language en|zh]

Prints the requirements that a check goes by: what, when, how much it weighs if
missing, what is accepted, how old it may be, where the rule comes from, and
whether a clinician has confirmed it.

Example
  overread rules --case shoulder-cuff
`,
};
