import type { WordRow } from '../find-words.ts';

/** What the words before a date say it is. */
export type DateLabel = 'birth' | 'event' | 'dated' | 'printed' | 'other';

/** Words of all languages together: the label before a date is often in another language than the paper. */
export const dateLabels: readonly WordRow<DateLabel>[] = [
  {
    language: 'any',
    value: 'birth',
    words:
      'date of birth|birth|fecha nacimiento|naissance|nascita|urodzenia|рождения|dogum|الميلاد|dob|d.o.b|born|birth date|birthdate|geb|geb.|geboren|geburtsdatum|geb.-datum|geb.datum|ne le|nee le|date de naissance|ddn|fecha de nacimiento|f. nacimiento|fecha nac|nacido el|nacida el|f.nac|nato il|nata il|data di nascita|data de nascimento|nascimento|nascido|geboortedatum|data urodzenia|ur.|urodzon*|дата рождения|род.|г.р|dogum tarihi|d.tarihi|تاريخ الميلاد|出生日期|出生年月|出生|生日|生年月日|생년월일|วันเกิด',
  },
  {
    language: 'any',
    value: 'event',
    words:
      'date of examination|examination date|exam date|date of exam|study date|date of study|scan date|date of scan|date of operation|operation date|date of surgery|surgery date|date of procedure|procedure date|date of service|date of visit|visit date|clinic date|date of clinic|collection date|collected|performed on|untersuchungsdatum|untersuchung vom|untersuchungstag|aufnahmedatum rontgen|op-datum|operationsdatum|op vom|operation vom|operationstag|vorstellung am|vorstellung vom|mrt vom|ct vom|befund vom|date de l’examen|date d’examen|examen du|date de l’intervention|date d’intervention|intervention du|consultation du|date operatoire|realise le|fecha del estudio|fecha de estudio|fecha del examen|fecha de exploracion|fecha de cirugia|fecha de la intervencion|fecha de intervencion|fecha de consulta|fecha de realizacion|data esame|data dell’esame|esame del|data intervento|data dell’intervento|data visita|data do exame|data da cirurgia|data da consulta|datum onderzoek|onderzoeksdatum|operatiedatum|datum operatie|data badania|data operacji|data zabiegu|data wizyty|дата исследования|дата операции|дата осмотра|дата обследования|дата приема|tetkik tarihi|cekim tarihi|ameliyat tarihi|muayene tarihi|inceleme tarihi|تاريخ الفحص|تاريخ العمليه|تاريخ التصوير|检查日期|检查时间|檢查日期|手术日期|手術日期|手术时间|就诊日期|就诊时间|门诊日期|采集时间|検査日|撮影日|手術日|診察日|検査日時|검사일|촬영일|수술일|진료일|검사일자|수술일자|수술날짜|วันที่ตรวจ|วันที่ผ่าตัด',
  },
  {
    language: 'any',
    value: 'dated',
    words:
      'date|dated|datum|data|fecha|tarih|tarihi|дата|التاريخ|تاريخ|日期|日付|날짜|일자|วันที่|le|vom|am|den|on|of|from|del|del dia|il|em|van|dnia|z dnia|z|от',
  },
  {
    language: 'any',
    value: 'printed',
    words:
      'printed|print date|printed on|date printed|reported|report date|date of report|dictated|typed|signed|issued|approved|authorised|verified|gedruckt|druckdatum|ausgedruckt|freigegeben|erstellt am|diktiert|imprime le|edite le|valide le|impreso|fecha de impresion|fecha de informe|fecha del informe|firmado|stampato|data referto|data stampa|firmato|impresso|emitido|afgedrukt|geprint|wydruk|wydrukowano|data wydruku|дата печати|дата выдачи|rapor tarihi|onay tarihi|baski tarihi|تاريخ التقرير|تاريخ الطباعه|打印日期|打印时间|报告日期|报告时间|報告日期|审核时间|审核日期|列印|報告日|印刷日|作成日|보고일|판독일|출력일|발급일|보고일자',
  },
  {
    language: 'any',
    value: 'other',
    words:
      'since|compared with|comparison|comparison with|prior|previous|previous study|follow-up on|next appointment|next visit|appointment|expiry|expiry date|expiration|exp|use by|use before|admitted|date of admission|admission date|valid until|seit|vergleich|vergleich mit|voraufnahme*|voruntersuchung*|wiedervorstellung|wiedervorstellung am|nachster termin|termin|verwendbar bis|gultig bis|depuis|comparaison|precedent|anterieur|prochain rendez-vous|rendez-vous|peremption|desde|comparado con|previo|previa|proxima cita|cita|caducidad|dal|confronto|precedente|prossimo controllo|scadenza|comparacao|anterior|proxima consulta|validade|sinds|vergelijking|eerdere|afspraak|od|porownanie|poprzednie|nastepna wizyta|ранее|сравнение|в сравнении|явка|срок годности|с|karsilastirma|onceki|kontrol|randevu|son kullanma|منذ|مقارنه|对比|與前片|复查|复诊|失效日期|有效期|下次|前回|比較|次回|予約|使用期限|이전|비교|다음|예약|유효기간|入院日期|入院日|입원일|fecha de ingreso|data przyjecia|aufnahmedatum|lmp|policy|insurance',
  },
];
