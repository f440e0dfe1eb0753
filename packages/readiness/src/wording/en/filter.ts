/** Signs that need care now, the honest filter, and remote or in person. */
export const filterEn = {
  'redflag.rf.ces':
    'Is there numbness between the legs, around the anus or genitals? New trouble passing or holding urine or stool, or loss of sexual feeling? Weakness in both legs? Did any of it start or get worse in the last two weeks?',
  'redflag.rf.motor': 'Is a foot, leg, arm or hand getting weaker over hours or days?',
  'redflag.rf.myelo':
    'Are there clumsy hands, unsteady walking, electric shocks down the back, or new falls?',
  'redflag.rf.spine_infect':
    'Is there back pain with fever or chills, or after a recent infection, a procedure on the back, injected drugs, or with a weak immune system?',
  'redflag.rf.cancer':
    'Is there a known cancer, weight loss without reason, night pain that no position eases, a lump, or a break after little force?',
  'redflag.rf.open_fx': 'Can bone be seen, or is there a wound near the break?',
  'redflag.rf.nv': 'Is the limb cold, pale, blue, numb or without pulse?',
  'redflag.rf.compartment':
    'Is there very severe pain, worse when fingers or toes are stretched, with tight swelling or a tight cast?',
  'redflag.rf.dislocation': 'Is a joint out of place or locked after an injury?',
  'redflag.rf.hip_fx': 'After a fall: is there groin or hip pain, and standing or walking is impossible?',
  'redflag.rf.displaced_fx':
    'Is the break less than three weeks old, and has a doctor said that it is displaced or unstable, or that surgery is planned within days?',
  'redflag.rf.septic_joint': 'Is a joint hot, swollen and very painful, with fever, or impossible to move?',
  'redflag.rf.pji':
    'In a part that was operated on: is there a draining wound, redness, fever, or sudden new pain?',
  'redflag.rf.dvt_pe': 'Is there a painful swollen calf, breathlessness or chest pain?',
  'redflag.rf.child':
    'Is it a child under 16 who limps with hip or knee pain, refuses to walk, or has fever?',
  'redflag.rf.extensor': 'After a pop: can the leg no longer be straightened or lifted?',
  'redflag.rf.acute_cuff': 'After a fall: can the arm suddenly not be raised (age under 65)?',
  'redflag.rf.locked_knee': 'Is the knee stuck and cannot be fully straightened since an injury?',
  'redflag.rf.mental': 'Are there thoughts of despair or of harming yourself?',
  'advice.flag-emergency':
    'What you describe can be urgent. A second opinion may only add delay. Please contact your local emergency service or the hospital treating you now, and tell them exactly this. We can continue once you have been seen.',
  'advice.flag-crisis':
    'Please talk to someone now: a crisis line, your local emergency service, or a person you trust. You are not alone with this. We can continue later.',
  'advice.flag-urgent':
    'Please see a doctor near you within days and tell them exactly this: “{flag}” You can go on with the check in the meantime.',
  'advice.flag-unsure':
    'You were not sure about this: “{flag}” If it could be so, please ask a doctor near you today.',
  'advice.likely-useful': 'A second opinion is likely to be useful.',
  'advice.may-be-useful': 'A second opinion may be useful.',
  'advice.unlikely-to-change-plan': 'A second opinion may simply agree with the plan you were given.',
  'advice.not-now-urgent': 'Not now: care where you are comes first.',
  'advice.not-asked': 'We have not asked yet. A few plain questions tell whether a second opinion may help.',
  'advice.mild-wear':
    'The wear was not called severe. Then it is worth asking whether an operation fits now.',
  'advice.care-not-tried':
    'Care without an operation has not been tried for long. A reviewer can say whether it could be.',
  'advice.age-out-of-range': 'At this age the choice is weighed differently, so a second look is worthwhile.',
  'advice.partial-or-total':
    'Whether a part of the joint is enough is a question on which specialists differ.',
  'advice.failed-operation':
    'When an earlier treatment has not worked, finding out why comes first. A second look helps there.',
  'advice.severe-and-tried':
    'The plan you were given matches the findings described; a review may simply agree.',
  'advice.joint-preserving':
    'For these hip problems there can be ways to keep the joint. Specialists differ on when.',
  'advice.fusion-without-instability':
    'A fusion was suggested, and nobody has spoken of a slip or instability. Second opinions on this often differ.',
  'advice.long-fusion':
    'Correcting a curve or fusing many levels is a large step, on which second opinions often differ.',
  'advice.decompression-or-fusion':
    'Whether to fuse, and how many levels, is a question on which specialists differ.',
  'advice.meniscus-over-forty':
    'From about forty years of age, a worn meniscus is often treated without an operation.',
  'advice.graft-or-rehab': 'Whether to reconstruct, and how, depends on you as much as on the scan.',
  'advice.locked-or-several-ligaments':
    'A locked knee or several torn ligaments need care near you soon. A review may only add delay.',
  'advice.repair-or-replace': 'Whether to repair or replace is a question on which specialists differ.',
  'advice.slow-tear': 'A tear that came slowly leaves time to weigh the choices.',
  'advice.stiff-shoulder': 'Stiffness and a tear can look alike and are treated differently.',
  'advice.acute-tear': 'A fresh tear after a fall is better seen soon near you. A review may only add delay.',
  'advice.complex-fracture': 'A break into a joint or in many pieces can be treated in several ways.',
  'advice.clear-fracture':
    'A clean, fresh break that clearly needs fixing gains little from a second opinion. It may only add delay.',
  'advice.timing-of-correction':
    'When and how far to correct a deformity is a question on which specialists differ.',
  'advice.osteotomy-or-replacement':
    'Correcting the bone or replacing the joint is a choice worth a second look.',
  'advice.fusion-or-replacement': 'Fusing or replacing an ankle is a choice worth a second look.',
  'setting.chosen': 'Decided by a coordinator: {reason}',
  'setting.emergency': 'Please get care now. A second opinion can wait.',
  'setting.not-asked':
    'Records and images come first. Say what you want to know, and we can tell whether an examination is needed too.',
  'setting.severity-reading': 'How bad it is can be read from images: {topics}',
  'setting.indication':
    'Whether an operation fits can be judged from images together with your complaints: {topics}',
  'setting.second-read': 'Images can be read again from afar: {topics}',
  'setting.procedure-choice': 'Which operation fits can be discussed from records and images: {topics}',
  'setting.alternatives': 'What else could be tried can be judged from your records: {topics}',
  'setting.timing': 'Whether waiting is reasonable can be discussed from records: {topics}',
  'setting.revision-strategy':
    'Records and images come first; an examination or a sample of joint fluid is likely to be needed: {topics}',
  'setting.implant-identification': 'Films and the implant record can tell: {topics}',
  'setting.stability-ligament': 'Stability must be felt by hand: {topics}',
  'setting.impingement-dynamic': 'This shows only when the joint is moved by hand: {topics}',
  'setting.motion-gait-function': 'Movement and walking must be seen and felt: {topics}',
  'setting.neuro-status':
    'Nerves must be examined by hand; from afar only pressure on them can be seen: {topics}',
  'setting.pain-source': 'Where pain comes from often needs an examination after the images: {topics}',
  'setting.treatment-delivery': 'Treatment itself needs you there: {topics}',
  'setting.prognosis-personal': 'A reviewer can speak of groups of people, never predict for you: {topics}',
  'setting.out-of-scope': 'A medical opinion does not answer this: {topics}',
  'setting.no-examination-note':
    'There is no note of an examination ({requirement}), so part of it may need one.',
} as const;
