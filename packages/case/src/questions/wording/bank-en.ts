import type { Slot } from '../bank-question.ts';
import type { BankId } from '../bank/bank.ts';

/** The bank in English. Blanks are the question’s slots. */
export const bankEn: Readonly<Record<`bank.${BankId}` | `slot.${Slot}`, string>> = {
  'bank.knee.worn-enough':
    'Is the wear in my {side} knee severe enough on the standing films to justify replacement now, or can I reasonably wait {months} months?',
  'bank.knee.partial-or-total':
    'Is the damage in my {side} knee confined to one compartment, so that a partial replacement or an osteotomy is a real alternative to the total replacement proposed?',
  'bank.knee.not-tried':
    'Given that I have tried {treatments} for my {side} knee, which non-surgical options would be reasonable before a replacement?',
  'bank.knee.other-side':
    'My other knee hurts less: do the films support operating on the {side} knee first, on both, or on neither now?',
  'bank.knee.alignment':
    'Is the alignment of my {side} leg on the long-leg film part of the problem that the planned replacement should address?',
  'bank.knee.pain-match':
    'Does my pain, which stops me after {metres} m of walking, match the wear on the films of my {side} knee, or should hip or back be checked as its source?',
  'bank.knee.not-wait':
    'Which findings on the films of my {side} knee would mean that I should not wait with a replacement?',
  'bank.knee.implant':
    'Is the implant proposed for my {side} knee replacement ({implant}) a usual choice for the wear that the films show?',
  'bank.hip.worn-enough':
    'Is the cartilage loss in my {side} hip advanced enough on the films to justify replacement, or is it early enough for joint-preserving treatment?',
  'bank.hip.osteonecrosis':
    'What stage is the osteonecrosis in my {side} hip on this MRI, before or after collapse of the femoral head?',
  'bank.hip.dysplasia':
    'Do the films of my {side} hip show dysplasia or an impingement shape that would favour osteotomy or arthroscopy instead of replacement?',
  'bank.hip.back-or-hip':
    'Could my back rather than the arthritis in my {side} hip be the source of this pain, judging by the films and my symptoms?',
  'bank.hip.sooner':
    'Which changes in my {side} hip, on films or in symptoms, would make a replacement necessary sooner?',
  'bank.hip.leg-length':
    'Does the difference in leg length on the films change the plan for the replacement of my {side} hip?',
  'bank.hip.cement':
    'Does the bone of my {side} hip on these films, at age {age} years, favour a cemented or an uncemented replacement?',
  'bank.hip.wait-harder':
    'Is waiting {months} months likely to make a later replacement of my {side} hip harder, judging by the bone on the films?',
  'bank.acl.tear': 'Is the ACL of my {side} knee completely torn, partially torn or intact on this MRI?',
  'bank.acl.reconstruct-or-rehab':
    'At age {age} years and with {sport} as my sport, is ACL reconstruction of my {side} knee justified now, or is a structured rehabilitation trial reasonable first?',
  'bank.acl.meniscus':
    'Is the meniscus tear in my {side} knee on this MRI of a type that can be repaired, trimmed or left alone?',
  'bank.acl.root-or-cartilage':
    'Does the MRI of my {side} knee show a meniscus root tear, a ramp tear or cartilage loss that changes the plan?',
  'bank.acl.revision':
    'Does tunnel position, tunnel size or tibial slope on the images explain why the ACL reconstruction of my {side} knee failed?',
  'bank.acl.graft':
    'Which graft, with or without a lateral tenodesis, is reasonable for ACL reconstruction of my {side} knee at age {age} years with {sport} as my sport?',
  'bank.acl.wait':
    'If I wait {months} months with ACL reconstruction of my {side} knee, which structures on this MRI are at risk?',
  'bank.acl.arthritis':
    'Does the standing film of my {side} knee already show arthritis that makes meniscus surgery unlikely to help?',
  'bank.shoulder.tear-size':
    'How large is the rotator cuff tear in my {side} shoulder on this MRI, full-thickness or partial, retracted or not?',
  'bank.shoulder.muscle':
    'Is the fat replacement of the muscle in my {side} shoulder on this MRI too advanced for a cuff repair to be reasonable?',
  'bank.shoulder.which-operation':
    'Repair, debridement, tendon transfer or reverse replacement: which fits the images of my {side} shoulder at age {age} years?',
  'bank.shoulder.rehab':
    'Is a non-surgical programme of {weeks} weeks reasonable for the cuff tear in my {side} shoulder, or is the tear on this MRI likely to enlarge?',
  'bank.shoulder.arthritis':
    'Do the films already show arthritis in my {side} shoulder that changes the choice of operation?',
  'bank.shoulder.injury-or-old':
    'Was the cuff tear on the MRI of my {side} shoulder caused by my injury on {date}, or is it long-standing?',
  'bank.shoulder.biceps':
    'Does the biceps tendon or the AC joint of my {side} shoulder need treatment as well as the cuff tear on this MRI?',
  'bank.shoulder.stiffness':
    'Is stiffness (a frozen shoulder) rather than the cuff tear the main problem in my {side} shoulder?',
  'bank.spine.fusion':
    'Does this MRI of my spine support fusion at {levels}, or would decompression alone be reasonable?',
  'bank.spine.instability':
    'Do the flexion and extension films of my spine show instability at {levels} that justifies fusion?',
  'bank.spine.nerve-root':
    'Does the nerve root that this MRI of my spine shows compressed at {level} match my pain pattern ({painPattern})?',
  'bank.spine.trial':
    'Were {weeks} weeks of {treatment} for my spine an adequate non-surgical trial before the operation proposed ({procedure})?',
  'bank.spine.levels':
    'Does the MRI of my spine support fusion of {count} levels, or could fewer levels be treated?',
  'bank.spine.less-invasive':
    'For my {condition} at {levels} of the spine, is a motion-preserving or less invasive operation reasonable instead of fusion?',
  'bank.spine.delay':
    'Which signs or findings at {levels} of my spine would make it unsafe to delay the decompression or fusion?',
  'bank.spine.fusion-healed':
    'Is my previous spinal fusion at {level} healed on this CT, with the screws in the right place?',
  'bank.fracture.healed':
    'Has the fracture of my {side} {bone} healed, partly healed or failed to heal on this CT?',
  'bank.fracture.alignment':
    'Is the alignment of my {side} {bone} after the fracture within limits that can be left, or should it be corrected?',
  'bank.fracture.metal':
    'Is any screw, plate or nail in my {side} {bone} misplaced, loose or broken on these films?',
  'bank.fracture.why-failed':
    'Why did the implant on my {side} side ({implant}) fail, judging by the films: loosening, infection, position or wear?',
  'bank.fracture.infection':
    'Which tests for infection are still needed before a revision of the implant on my {side} side ({implant})?',
  'bank.fracture.which-parts':
    'Which components of the implant on my {side} side ({implant}) need revision rather than being left in place?',
  'bank.fracture.remove-metal':
    'What would I gain or risk by removal of the plate, nail or screws from my {side} {bone}?',
  'bank.fracture.stages':
    'Which revision operation, in one stage or two, do the images of my {side} side ({implant}) call for?',
  'bank.deformity.progression':
    'By how many degrees did the Cobb angle of each curve of my spine change between the films of {dateBefore} and {date}?',
  'bank.deformity.brace-or-surgery':
    'At age {age} years and with this Risser stage, is a brace, observation or surgery reasonable for the scoliosis curve on these films?',
  'bank.deformity.where':
    'Where exactly, in the femur, in the tibia or in both, should an osteotomy of my {side} leg be done, judging by the long-leg film?',
  'bank.deformity.axis':
    'How far is the mechanical axis of my {side} leg from neutral on the standing long-leg film?',
  'bank.deformity.nerves':
    'Which findings on the images raise the risk to the nerves in the correction proposed for my deformity ({procedure})?',
  'bank.deformity.levels':
    'Do the standing and bending films of my spine support fusion of {count} levels, or could fewer levels be fused?',
  'bank.foot.fusion-or-replacement':
    'Is the arthritis in my {side} ankle advanced enough on the standing films to justify fusion or replacement now?',
  'bank.foot.bunion':
    'Do the angles of my {side} bunion on the standing films support the operation proposed ({procedure})?',
  'bank.foot.flexible':
    'Is the flatfoot on my {side} side flexible or fixed, as far as the standing films can tell?',
  'bank.foot.fusion-healed': 'Is the fusion in my {side} foot or ankle healed on this CT?',
  'bank.foot.insoles':
    'Would insoles or a brace for {weeks} weeks be reasonable for my {side} foot before the operation proposed ({procedure})?',
  'slot.side': 'left or right',
  'slot.months': 'how many',
  'slot.weeks': 'how many',
  'slot.treatments': 'what you have tried, and for how long',
  'slot.treatment': 'which treatment',
  'slot.metres': 'how many',
  'slot.implant': 'name of the implant',
  'slot.levels': 'levels, such as L4/5',
  'slot.level': 'level, such as L4/5',
  'slot.count': 'how many',
  'slot.painPattern': 'where it hurts, on which side',
  'slot.condition': 'name of the condition',
  'slot.age': 'your age',
  'slot.sport': 'your sport',
  'slot.date': 'date',
  'slot.dateBefore': 'earlier date',
  'slot.bone': 'which bone',
  'slot.procedure': 'name of the operation',
};
