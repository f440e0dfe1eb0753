/** Why a question cannot be answered as it stands, and how to put it. */
export const lintEn = {
  'issue.vague':
    'This leaves open what you want to know. Name the finding or the operation, the place, and what you would do with the answer.',
  'issue.compound': 'These are several questions in one. Ask them one by one, so that each gets its answer.',
  'issue.too-short': 'A few more words would help: which place, which finding, which choice?',
  'issue.too-long':
    'The question gets lost in this length. Put what happened into your story, and ask in one sentence.',
  'issue.no-question':
    'This tells something but asks nothing. Put the telling into your story, and end with a question.',
  'issue.blank-left': 'A blank is still open. Fill it in or take it out.',
  'issue.needs-examination':
    'Only hands on the joint can answer this in full. From images a specialist can answer part of it; you may keep it for an examination in person.',
  'issue.treatment-delivery':
    'This asks for treatment, not for an opinion. The coordinator can talk with you about it; the specialist can say what speaks for and against the operation.',
  'issue.no-side': 'Say left or right, so that nobody has to guess.',
  'issue.asks-decision':
    'The decision stays with you and the doctor treating you. A specialist can say what supports the operation and what speaks against it.',
  'issue.asks-promise':
    'Nobody can honestly promise a result. A specialist can say what is usual for findings like yours, as a range.',
  'issue.asks-name':
    'Reviewers are not named beforehand. They are chosen for the field once the file is complete, and named with the opinion.',
  'issue.asks-price': 'A medical opinion says nothing about costs. Please ask the coordinator.',
  'issue.asks-turnaround':
    'A medical opinion says nothing about how long things take here. What it can say is whether waiting is safe.',
  'issue.leading':
    'This asks for agreement. An open question gets you an independent answer, which is what a second opinion is for.',
  'better.vague':
    'Is the damage in my {side} {where} on these images severe enough to justify {procedure} now, or is waiting reasonable?',
  'better.asks-decision':
    'Is {procedure} for my {side} {where} justified now by these images and my symptoms, or is another treatment reasonable first?',
  'better.asks-promise':
    'For findings like those on the images of my {side} {where}, which range of results is usual after {procedure}, rather than after waiting?',
  'better.asks-name':
    'Do the findings on the images of my {side} {where} call for special experience with {procedure}, or is this a common operation?',
  'better.asks-price':
    'Is a smaller treatment reasonable instead of {procedure} for the findings on the images of my {side} {where}?',
  'better.asks-turnaround':
    'Which findings on the images of my {side} {where} would mean that I should not wait with {procedure}?',
  'better.leading':
    'Which findings on the images of my {side} {where} speak for {procedure}, rather than for another treatment?',
  'better.stability':
    'Do the images of my {side} {where} show a torn ligament or another injury that could make the joint unstable?',
  'better.impingement':
    'Do the images of my {side} {where} show a shape of bone that could cause impingement, or another reason such as arthritis?',
  'better.motion':
    'Do the images of my {side} {where} show arthritis, a tear or a deformity that could limit movement?',
  'better.nerve':
    'Do the images of my {side} {where} show a nerve that is still compressed, at which level or place?',
  'side.left': 'left',
  'side.right': 'right',
  'side.both': 'left and right',
  'side.unsaid': 'left or right',
  'where.knee-replacement': 'knee',
  'where.hip-replacement': 'hip',
  'where.spine': 'spine',
  'where.acl-meniscus': 'knee',
  'where.shoulder-cuff': 'shoulder',
  'where.fracture-revision': 'bone or joint',
  'where.deformity': 'leg or spine',
  'where.foot-ankle': 'foot or ankle',
  'procedure.knee-replacement': 'a knee replacement',
  'procedure.hip-replacement': 'a hip replacement',
  'procedure.spine': 'the spinal fusion or decompression',
  'procedure.acl-meniscus': 'ACL reconstruction or meniscus surgery',
  'procedure.shoulder-cuff': 'a rotator cuff repair',
  'procedure.fracture-revision': 'the revision operation',
  'procedure.deformity': 'the correction of the deformity',
  'procedure.foot-ankle': 'the fusion or correction proposed',
  'list.too-few': 'Three to five questions get the best answers. You have {count}.',
  'list.too-many':
    'More than five questions get shorter answers. You have {count}; choose the ones that matter most.',
  'list.alike': 'Two questions ask nearly the same. Keep the better one.',
  'list.same-kind': 'Three or more questions ask the same kind of thing. Another kind may tell you more.',
  'list.operation-not-asked': 'An operation was proposed, and no question asks about it.',
  'list.cannot-be-answered': 'This question cannot be answered yet: something it needs is missing.',
} as const;
