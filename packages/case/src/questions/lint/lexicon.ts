/** What the linter knows of words, English and Chinese together: people mix them. */
export const lexicon = {
  /** It is a question at all. */
  interrogative:
    /[?？؟]\s*$|^(?:is|are|was|were|does|do|did|has|have|can|could|should|would|will|which|what|how|why|when|where|who|by how|at what)\b|吗|呢|是否|能否|可否|为什么|为何|哪|什么|怎么|多少|多大|多久|几|有没有|是不是|还是/iu,
  anatomy:
    /\b(?:knees?|hips?|shoulders?|ankles?|foot|feet|legs?|spine|spinal|back|neck|lumbar|cervical|thoracic|dis[ck]s?|acl|pcl|meniscus|menisci|ligaments?|cartilage|patella|kneecap|femur|femoral|tibia|fibula|humerus|wrist|elbow|hand|pelvis|acetabul\w+|labrum|rotator|cuff|tendons?|biceps|nerves?|roots?|vertebra\w*|joint|compartment|bones?|toe|heel|fracture|scoliosis|flatfoot|bunion)\b|膝|髋|肩|踝|足|脚|腿|下肢|脊柱|腰|颈|胸椎|椎|半月板|韧带|软骨|髌|股骨|胫骨|肱|腕|肘|手|骨盆|盂唇|肌腱|神经|关节|骨折|侧凸|拇外翻|间室/iu,
  side: /\b(?:left|right|both)\b|左|右|双侧|两侧|双膝|双髋|\b[CTLS]\d{1,2}\s*[-/–]\s*(?:[CTLS]?\d{1,2})\b|节段|each curve|curves?\b|各侧凸/iu,
  term: /\b(?:replacement|arthroplasty|fusion|decompression|osteotomy|arthroscop\w*|reconstruct\w*|repair\w*|graft|tenodesis|transfer|debridement|revision|removal|brace|injection|physiotherapy|rehab\w*|wear|worn|tear|torn|ruptur\w*|retract\w*|stenosis|narrow\w*|herniat\w*|protrusion|slip|spondylolisthesis|instability|impingement|dysplasia|osteonecrosis|arthritis|osteoarthritis|non-?union|malunion|union|healed|loosen\w*|loose|infect\w*|alignment|misplaced|hardware|implant|prosthesis|components?|plate|screws?|nail|cobb|risser|scoliosis|bunion|flatfoot|compress\w*|kellgren|grade|stage|fat replacement|frozen shoulder|stiffness|cartilage loss|levels?|mechanical axis|deformity|leg[- ]length|curve|fracture)\b|置换|融合|减压|截骨|关节镜|重建|修补|缝合|移植物|固定术|转位|清理|翻修|取出|支具|注射|物理治疗|康复|磨损|撕裂|断裂|回缩|狭窄|突出|膨出|滑脱|不稳|撞击|发育不良|坏死|关节炎|骨不连|畸形|愈合|松动|感染|力线|位置|植入物|假体|部件|钢板|螺钉|髓内钉|侧凸|拇外翻|扁平足|受压|分级|分期|哪一期|脂肪浸润|冻结肩|僵硬|节段|机械轴|双下肢不等长|骨折|脱位|鞋垫/iu,
  alternative:
    /\b(?:or|versus|vs|instead of|rather than|alone|wait|waiting|delay|now|first|before|sooner|neither)\b|还是|或|而不是|代替|替代|单纯|等待|推迟|现在|先|之前|更早|仅/iu,
  /** A number with its unit, an age, a duration, an activity. */
  context:
    /\d+(?:[.,]\d+)?\s*-?\s*(?:years?|yrs?|months?|weeks?|days?|hours?|minutes?|km|m|metres?|meters?|mm|cm|kg|°|degrees?|%|flights?)\b|\bage \d+|\d+(?:\.\d+)?\s*(?:岁|年|个?月|周|天|小时|分钟|米|公里|毫米|厘米|公斤|度|层|%)/iu,
  document:
    /\b(?:mri|ct|x-?rays?|films?|scans?|images?|imaging|reports?|radiograph\w*|recommendation|proposed|planned|these|this)\b|磁共振|核磁|片|影像|报告|CT|MRI|X ?线|建议/iu,
  operation:
    /\b(?:replacement|arthroplasty|fusion|decompression|osteotomy|arthroscop\w*|reconstruction|repair|transfer|revision|removal|surgery|operation|operat\w+|graft)\b|置换|融合|减压|截骨|关节镜|重建|修补|缝合|转位|翻修|取出|手术|开刀/iu,
  paired:
    /\b(?:knees?|hips?|shoulders?|ankles?|foot|feet|legs?|acl|meniscus|wrist|elbow|hand)\b|膝|髋|肩|踝|足|脚|腿|下肢|半月板|腕|肘|手(?!术)/iu,
} as const;

/** Phrases that say nothing alone; with a finding or an operation beside them they do no harm. */
export const vaguePhrases =
  /\b(?:what do you think|what are your thoughts|any (?:advice|thoughts|ideas?|suggestions?|recommendations?)|is (?:it|this|that|my \w+) (?:bad|serious|ok|okay|normal|fine)|how bad is (?:it|this|my \w+)|what (?:should|can|do) i do|please (?:help|advise)|can you help|help me|what is wrong|what'?s wrong|tell me (?:everything|more)|your opinion|second opinion|please (?:look|check)|have a look|is everything)\b|怎么看|怎么办|怎么样|您觉得|你觉得|有什么(?:看法|建议|想法|意见)|给(?:点|些)?(?:建议|意见)|帮(?:帮|我)|严重吗|严不严重|要紧吗|有问题吗|正常吗|看看|怎么回事|どう思い|어떻게 생각/iu;
