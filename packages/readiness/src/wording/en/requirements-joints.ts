/** Knee, hip and shoulder: what each requirement is called, and why it matters to the reviewer. */
export const requirementsJointsEn = {
  'name.knee.xr.ap_wb': 'Knee X-ray from the front or behind, standing',
  'matters.knee.xr.ap_wb':
    'Only under your weight does an X-ray show how much gap is left in the joint. Lying down, a worn knee can look better than it is.',
  'name.knee.xr.both': 'The same X-ray of the other knee',
  'matters.knee.xr.both': 'The other knee is the best comparison: it shows what is normal for you.',
  'name.knee.xr.pa_flex': 'Knee X-ray from behind with bent knees, standing (Rosenberg)',
  'matters.knee.xr.pa_flex':
    'Wear at the back of the joint shows on bent knees only. A straight-knee film can miss it.',
  'name.knee.xr.lat': 'Knee X-ray from the side',
  'matters.knee.xr.lat':
    'The side view shows the slope of the shin bone, the height of the kneecap and fluid in the joint.',
  'name.knee.xr.skyline': 'Kneecap view (skyline)',
  'matters.knee.xr.skyline':
    'It shows the joint behind the kneecap. That matters for a partial replacement and for pain at the front.',
  'name.knee.xr.long_leg': 'X-ray of both whole legs, standing',
  'matters.knee.xr.long_leg':
    'It shows the line from hip to ankle. A scan lying down can not take its place: the line changes under weight.',
  'name.knee.mr': 'MRI of the knee',
  'matters.knee.mr': 'When the X-ray shows little wear, MRI shows cartilage, meniscus and bone marrow.',
  'name.knee.ct': 'CT of the knee',
  'matters.knee.ct': 'CT shows lost bone, bones that healed crooked, and rotation.',
  'name.hip.xr.ap_pelvis': 'X-ray of the pelvis with both hips',
  'matters.hip.xr.ap_pelvis':
    'Both hips on one film let the reviewer compare the sides and see how much joint gap is left.',
  'name.hip.xr.wb': 'Pelvis X-ray taken standing',
  'matters.hip.xr.wb':
    'Standing can show a narrower gap in a worn hip. Studies disagree, so it limits less than at the knee.',
  'name.hip.xr.lat': 'Side view of the hip',
  'matters.hip.xr.lat': 'A second direction shows the front and back of the joint and the shape of the ball.',
  'name.hip.xr.proximal_femur': 'X-ray of the whole thigh bone',
  'matters.hip.xr.proximal_femur':
    'An old break or operation in the thigh bone changes which stem can be used.',
  'name.hip.xr.spine_sit_stand': 'Side X-rays of lower back and pelvis, sitting and standing',
  'matters.hip.xr.spine_sit_stand':
    'A stiff or fused back changes how the hip socket moves, and where a cup should sit.',
  'name.hip.xr.leg_length': 'X-ray of both whole legs, standing, for leg length',
  'matters.hip.xr.leg_length': 'Leg length can be measured only when both legs are on one standing film.',
  'name.hip.mr': 'MRI of the hip',
  'matters.hip.mr': 'Early bone death in the hip cannot be seen on X-ray. MRI shows it, and its stage.',
  'name.hip.ct': 'CT of hip and pelvis',
  'matters.hip.ct': 'CT shows the shape of the socket, rotation, and bone that is lost.',
  'name.acl.mr': 'MRI of the knee',
  'matters.acl.mr': 'Ligaments and menisci show on MRI only. The scan must be newer than the last injury.',
  'name.acl.xr': 'Knee X-ray from the front and from the side',
  'matters.acl.xr': 'It shows broken bone pieces and wear, which change the plan for a ligament or meniscus.',
  'name.acl.xr.pa_flex_wb': 'Standing X-rays: bent knees from behind, and whole legs',
  'matters.acl.xr.pa_flex_wb':
    'From about forty years of age, wear and leg line decide whether meniscus or ligament surgery makes sense.',
  'name.acl.xr.slope': 'True side X-ray with a good part of the shin bone',
  'matters.acl.xr.slope': 'A steep shin bone strains the graft. It can explain why a ligament failed again.',
  'name.acl.ct': 'CT of the bone tunnels',
  'matters.acl.ct': 'Before a second reconstruction, the place and width of the old tunnels must be known.',
  'name.acl.xr.stress': 'Stress X-rays of the knee',
  'matters.acl.xr.stress': 'They measure how far the joint opens when several ligaments are hurt.',
  'name.acl.doc.exam': 'Note of the knee examination (stability tests)',
  'matters.acl.doc.exam':
    'Stability is felt by hand. Without a note of it, part of the question may need an examination.',
  'name.acl.doc.goals': 'Your sport, level and goals',
  'matters.acl.doc.goals': 'Whether to operate depends on what you want to do with the knee.',
  'name.sh.mr': 'MRI of the shoulder',
  'matters.sh.mr':
    'Tendon tears, their size and how far they pulled back show on MRI. Tears grow, so a new scan counts more.',
  'name.sh.xr.grashey': 'Shoulder X-ray from the front, true AP (Grashey)',
  'matters.sh.xr.grashey':
    'It looks straight into the joint and shows wear and whether the arm bone rides high.',
  'name.sh.xr.axillary': 'Shoulder X-ray through the armpit (axillary)',
  'matters.sh.xr.axillary':
    'Only this direction shows whether the ball sits in the socket, and wear of the socket.',
  'name.sh.xr.y': 'Shoulder X-ray, scapular Y or outlet view',
  'matters.sh.xr.y': 'It shows the shape of the bone roof above the tendon.',
  'name.sh.ct': 'CT of the shoulder blade, thin slices',
  'matters.sh.ct': 'Planning an implant, or judging lost bone, needs thin slices of the socket.',
  'name.sh.us': 'Ultrasound of the shoulder',
  'matters.sh.us': 'Ultrasound can add to the picture, but another person cannot read it again.',
  'name.sh.doc.exam': 'Note of the shoulder examination (movement and strength)',
  'matters.sh.doc.exam': 'How far and how strongly the arm moves decides much, and no scan shows it.',
} as const;
