import type { Row } from '../phrases.ts';

/**
 * `yes`: standing or under the body's weight; `no`: lying, sitting or unloaded; `hint-*`: suggests, never
 * more than `claimed`; `ignore`: looks like one of them and is not.
 */
export type StandingWord = 'yes' | 'no' | 'hint-yes' | 'hint-no' | 'ignore';

/** Words for standing and lying, PS3 free text. Guards (`needs`) are explained in `guards.ts`. */
export const standingWords: readonly Row<StandingWord>[] = [
  {
    language: 'en',
    value: 'yes',
    words:
      'weight bearing|weightbearing|weight bear|wt bearing|wtbearing|wt brg|wgt bearing|wgt brg|bearing weight|standing|stdg|stndg|stnd|single leg stance|bipedal stance|w standing|w stand|views w standing|rosenberg|schuss|fixed flexion|upright|standing up',
  },
  {
    language: 'en',
    value: 'yes',
    words: 'wb|w b|wbearing|w bearing|wtb|wb views',
    needs: 'radiograph no-whole-body-words',
  },
  {
    language: 'en',
    value: 'yes',
    words: 'erect|uprt|upr|loaded|axial load|full load|under load',
    needs: 'radiograph',
  },
  { language: 'en', value: 'yes', words: 'stand', needs: 'radiograph not-german not-dutch' },
  {
    language: 'en',
    value: 'yes',
    words:
      'full weight bearing|fwb|partial weight bearing|pwb|wbat|ttwb|weight bearing as tolerated|toe touch weight bearing',
    needs: 'image-text radiograph',
  },
  {
    language: 'en',
    value: 'ignore',
    words:
      'full weight bearing|fwb|partial weight bearing|pwb|wbat|ttwb|weight bearing as tolerated|toe touch weight bearing',
  },
  {
    language: 'en',
    value: 'no',
    words:
      'non weight bearing|nonweight bearing|nonweightbearing|non weightbearing|nwb|n w b|non wb|nonwb|no wb|not wb|not weight bearing|no weight bearing|without weight bearing|w o weight bearing|non standing|nonstanding|not standing|unloaded|non loaded|supine|lying|recumbent|lateral decubitus|decubitus|decub|prone|on table|table top|tabletop|cross table|crosstable|xtable|x table|xtbl|x tbl|shoot through|trolley|stretcher|seated|sitting|sit',
  },
  { language: 'en', value: 'hint-no', words: 'portable|mobile xr|bedside|in bed' },
  {
    language: 'en',
    value: 'hint-yes',
    words:
      'wall stand|wallstand|upright bucky|upright stand|stand bucky|standing bucky|wall bucky|bucky stand|vertical bucky',
  },
  {
    language: 'en',
    value: 'ignore',
    words:
      'stand nach|stand alone|standalone|stand by|standby|standing order|standing request|long standing pain|long standing history|long standing hx|long standing oa|long standing arthritis|long standing problem|long standing symptoms|long standing injury|longstanding|stress view|stress views|upright abdomen|prone to|sit in|w o contrast|wo contrast|without contrast|non contrast|no contrast|without iv contrast|without and with contrast|load shedding|in standing with|weight bearing status|weight bearing joint|weight bearing surface|weight bearing area|weight bearing portion',
  },
  {
    language: 'de',
    value: 'yes',
    words:
      'im stehen|stehend|stehende|stehender|stehendes|stehaufnahme|stehaufn|im stand|standaufnahme|standaufn|standbild|belastet|belastete|belasteter|unter belastung|mit belastung|belastungsaufnahme|belastungsaufn|belastung|einbeinstand|zweibeinstand|ganzbeinaufnahme im stehen|ganzbeinstandaufnahme|ganzbeinstand|im stehen belastet|in belastung',
    needs: 'not-visceral',
  },
  {
    language: 'de',
    value: 'no',
    words:
      'ohne belastung|unbelastet|unbelastete|nicht belastet|nicht unter belastung|im liegen|liegend|liegende|liegendaufnahme|liegendaufn|ruckenlage|rueckenlage|bauchlage|seitenlage|im sitzen|sitzend|entlastet|entlastung|ohne last',
  },
  {
    language: 'de',
    value: 'hint-yes',
    words: 'wandstativ|rasterwandstativ|rasterwand|rastwandgerat|rasterwandgerat',
  },
  { language: 'de', value: 'hint-no', words: 'auf station|im bett|bettaufnahme' },
  {
    language: 'de',
    value: 'ignore',
    words:
      'gehaltene aufnahme|gehaltene aufnahmen|gehaltene|belastungs ekg|belastungs e kg|belastungstest|belastungs mrt|belastungsschmerz|belastungsdyspnoe|belastungsstabil|schmerz bei belastung|schmerzen bei belastung|schmerzen unter belastung|ohne kontrastmittel|ohne km|ohne kontrast|nicht kontrast|ohne schuhe|ohne gips|ohne schiene',
  },
  {
    language: 'fr',
    value: 'yes',
    words:
      'en charge|debout|en appui|appui bipodal|appui monopodal|bipodal|bipodale|monopodal|monopodale|station debout|orthostatisme|orthostatique|en orthostatisme|position schuss|charge bipodale|charge monopodale|en charge bipodale',
  },
  {
    language: 'fr',
    value: 'no',
    words:
      'sans charge|en decharge|hors charge|non charge|pas en charge|sans mise en charge|sans appui|=couché|=couchée|en position couchee|position couchee|patient couche|allonge|allongee|decubitus dorsal|decubitus lateral|decubitus ventral|assis|assise|position assise',
  },
  {
    language: 'fr',
    value: 'ignore',
    words:
      'prise en charge|pris en charge|prises en charge|prendre en charge|priseen charge|cliche force|cliches forces|cliche en stress|sans injection|sans contraste|sans produit de contraste|douleur en charge|reprise de charge',
  },
  {
    language: 'es',
    value: 'yes',
    words:
      'en carga|con carga|en bipedestacion|bipedestacion|bipedestando|monopodal|en apoyo|con apoyo|apoyo monopodal|apoyo bipodal|ortostatica|ortostatico|ortostatismo|en ortostatismo|parado|parada de pie',
  },
  { language: 'es', value: 'yes', words: 'de pie', needs: 'other-than-foot not-anatomy-of-foot' },
  {
    language: 'es',
    value: 'ignore',
    words:
      'carga viral|con carga viral|dedo de pie|dedos de pie|planta de pie|hueso de pie|huesos de pie|sin contraste|sin civ|parada cardiaca',
  },
  {
    language: 'es',
    value: 'no',
    words:
      'sin carga|en descarga|descarga|no carga|no en carga|sin apoyo|decubito|decubito supino|decubito lateral|acostado|acostada|supino|tumbado|tumbada|sentado|sentada|en sedestacion',
  },
  {
    language: 'pt',
    value: 'yes',
    words:
      'em carga|com carga|carga bipodal|carga bipodalica|apoio bipodal|apoio monopodal|com apoio|em pe|em ortostase|ortostase|ortostatica|ortostatico|ortostatismo|em ortostatismo|posicao ortostatica|bipodalico|monopodalico',
  },
  { language: 'pt', value: 'yes', words: 'de pe', needs: 'other-than-foot not-anatomy-of-foot' },
  {
    language: 'pt',
    value: 'no',
    words:
      'sem carga|descarga|em descarga|sem apoio|decubito dorsal|decubito|deitado|deitada|supino|sentado|sentada',
  },
  { language: 'pt', value: 'ignore', words: 'com carga viral|sem contraste' },
  {
    language: 'it',
    value: 'yes',
    words:
      'sotto carico|in carico|con carico|carico bipodalico|carico monopodalico|bipodalico|monopodalico|in ortostatismo|ortostatismo|ortostatica|ortostatico|ortostasi|in ortostasi|in ortostatica|in piedi|in stazione eretta|stazione eretta|posizione eretta|sottocarico',
  },
  {
    language: 'it',
    value: 'no',
    words:
      'senza carico|non in carico|non sotto carico|in scarico|scarico|clinostatismo|in clinostatismo|clinostatica|supino|supina|disteso|distesa|sdraiato|sdraiata|decubito|seduto|seduta',
  },
  {
    language: 'it',
    value: 'ignore',
    words: 'presa in carico|preso in carico|a carico di|senza contrasto|senza mdc',
  },
  {
    language: 'nl',
    value: 'yes',
    words:
      'belast|belaste|belaste opname|staand|staande|staande opname|onder belasting|met belasting|op een been|op 1 been',
    needs: 'not-visceral',
  },
  {
    language: 'nl',
    value: 'no',
    words:
      'onbelast|onbelaste|zonder belasting|niet belast|liggend|liggende|rugligging|buikligging|zijligging|zittend|zittende',
  },
  { language: 'nl', value: 'ignore', words: 'zonder contrast' },
  {
    language: 'pl',
    value: 'yes',
    words:
      'na stojaco|w staniu|stojac|stojaco|w pozycji stojacej|pozycja stojaca|w obciazeniu|z obciazeniem|obciazone|obciazony|pod obciazeniem|stojace|stojacy',
  },
  {
    language: 'pl',
    value: 'no',
    words:
      'bez obciazenia|bez obciazen|nieobciazone|na lezaco|lezac|lezaco|w pozycji lezacej|pozycja lezaca|w odciazeniu|na siedzaco|siedzac|na plecach',
  },
  { language: 'pl', value: 'ignore', words: 'bez kontrastu' },
  {
    language: 'ru',
    value: 'yes',
    words:
      'с нагрузкой|под нагрузкой|в нагрузке|нагрузочн*|с осевой нагрузкой|при осевой нагрузке|под осевой нагрузкой|стоя|в положении стоя|в вертикальном положении|вертикально|с опорой|на одной ноге',
    needs: 'not-visceral',
  },
  {
    language: 'ru',
    value: 'no',
    words:
      'без нагрузки|без осевой нагрузки|ненагрузочн*|не под нагрузкой|лежа|в положении лежа|на спине|на животе|на боку|в горизонтальном положении|сидя|в положении сидя',
  },
  {
    language: 'ru',
    value: 'ignore',
    words:
      'тест с нагрузкой|проба с нагрузкой|экг с нагрузкой|эхокг с нагрузкой|нагрузочный тест|нагрузочная проба|без контраст*|не стоя щий',
  },
  {
    language: 'tr',
    value: 'yes',
    words:
      'ayakta|ayakta basarak|basarak|yuk vererek|yuk altinda|yuklenmeli|yuklenme|yuklenerek|agirlik vererek|agirlik altinda|ayakta durarak',
  },
  {
    language: 'tr',
    value: 'no',
    words:
      'yuk vermeden|yuksuz|yuklenmeden|yuklenmesiz|agirlik vermeden|basmadan|yatarak|yatar pozisyon|yatar|supin|sirtustu|yuzustu|oturarak',
  },
  { language: 'tr', value: 'ignore', words: 'ayakta hasta|ayakta tedavi|ayakta takip' },
  {
    language: 'ar',
    value: 'yes',
    words:
      'وقوفا|واقفا|واقف|واقفه|في وضع الوقوف|اثناء الوقوف|وضعيه الوقوف|وضع الوقوف|من الوقوف|مع تحميل الوزن|مع تحميل|تحميل الوزن|تحت الحمل|تحت الوزن|بحمل الوزن|تحميل وزن|حمل الوزن',
  },
  {
    language: 'ar',
    value: 'no',
    words:
      'بدون تحميل|بدون تحميل الوزن|بدون حمل|بدون حمل الوزن|غير محمله|غير محمل|غير حامله للوزن|بلا تحميل|عدم تحميل|مستلقيا|مستلق|مستلقي|استلقاء|وضع الاستلقاء|جالسا|جالس|وضع الجلوس',
  },
  {
    language: 'ja',
    value: 'yes',
    words:
      '立位|荷重位|荷重時|荷重下|荷重撮影|片脚立位|両脚立位|片足立位|両足立位|起立位|起立|ローゼンバーグ',
  },
  { language: 'ja', value: 'yes', words: '荷重', needs: 'leg-or-spine' },
  {
    language: 'ja',
    value: 'no',
    words: '非荷重|免荷|無荷重|荷重なし|荷重無し|非立位|臥位|仰臥位|背臥位|腹臥位|側臥位|仰臥|座位|坐位',
  },
  { language: 'ja', value: 'ignore', words: '体重|荷重計' },
  {
    language: 'ko',
    value: 'yes',
    words: '기립|기립위|기립자세|서서|선자세|선 자세|서있는|체중부하|체중 부하|체중부하상태|입위',
  },
  { language: 'ko', value: 'yes', words: '부하', needs: 'leg-or-spine' },
  {
    language: 'ko',
    value: 'no',
    words:
      '비체중부하|비 체중부하|비부하|체중부하 없이|체중부하없이|부하 없이|무부하|누워서|누운|누운자세|앙와위|와위|복와위|측와위|앉아서|앉은|앉은자세|좌위',
  },
  { language: 'ko', value: 'ignore', words: '부하검사|운동부하|심장부하|스트레스 부하' },
  {
    language: 'zh',
    value: 'yes',
    words:
      '负重|负重位|站立|站立位|立位|直立位|直立|站位|承重位|单足站立|双足站立|負重|負重位|站姿|立姿|承重',
  },
  {
    language: 'zh',
    value: 'no',
    words:
      '非负重|不负重|未负重|免负重|无负重|非承重|不承重|非站立|非站立位|卧位|仰卧|仰卧位|平卧|平卧位|俯卧|俯卧位|侧卧|侧卧位|坐位|坐姿|非負重|不負重|未負重|免負重|無負重|臥位|仰臥|仰臥位|平臥|平躺|躺姿|俯臥|側臥|側臥位',
  },
  {
    language: 'zh',
    value: 'ignore',
    words: '建立位|确立位|中立位|独立位|成立位|对立位|中性位|負重感|负重感|网站|車站|车站',
  },
  {
    language: 'id',
    value: 'yes',
    words: 'berdiri|posisi berdiri|menumpu|menumpu berat badan|dengan beban|tumpuan|dengan tumpuan',
  },
  {
    language: 'id',
    value: 'no',
    words:
      'tanpa beban|tidak menumpu|tanpa menumpu|tanpa tumpuan|berbaring|baring|posisi tidur|tidur|telentang|terlentang|duduk',
  },
  {
    language: 'vi',
    value: 'yes',
    words:
      '=đứng|tu the dung|=tư thế đứng|chiu luc|co chiu luc|dung chiu luc|=chịu lực|=chịu tải|tai trong|=tải trọng|=chịu trọng lực',
  },
  {
    language: 'vi',
    value: 'no',
    words:
      'khong chiu luc|khong tai|khong tai trong|=không chịu lực|=không chịu tải|tu the nam|=tư thế nằm|=nằm|=nằm ngửa|=nằm sấp|nam ngua|nam sap|=ngồi|tu the ngoi',
  },
  { language: 'th', value: 'yes', words: 'ท่ายืน|ยืน|ยืนลงน้ำหนัก|ลงน้ำหนัก|รับน้ำหนัก' },
  {
    language: 'th',
    value: 'no',
    words: 'ไม่ลงน้ำหนัก|ไม่ได้ลงน้ำหนัก|ไม่รับน้ำหนัก|ไม่ยืน|ท่านอน|นอน|นอนหงาย|นอนคว่ำ|นอนตะแคง|ท่านั่ง|นั่ง',
  },
  { language: 'th', value: 'ignore', words: 'ยืนยัน|การยืนยัน|ยืนต้น' },
  { language: 'sv', value: 'yes', words: 'staende|i staende|med belastning|belastad|under belastning' },
  { language: 'sv', value: 'no', words: 'liggande|utan belastning|obelastad|sittande|ryggläge|rygglage' },
  { language: 'da', value: 'yes', words: 'staaende|belastet|under belastning|med vaegtbaering' },
  { language: 'da', value: 'no', words: 'liggende|uden belastning|ubelastet|siddende' },
  { language: 'nb', value: 'no', words: 'uten belastning|sittende' },
];
