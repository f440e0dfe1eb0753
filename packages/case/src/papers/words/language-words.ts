import type { DocumentLanguage } from '../proposal.ts';

/** Small words, and headings of medical papers, that tell languages in Latin script apart. Folded: no diacritics. */
export const languageWords: readonly { readonly language: DocumentLanguage; readonly words: string }[] = [
  {
    language: 'en',
    words:
      'the|of|and|is|was|with|there|no|for|date|patient|findings|impression|report|knee|hip|right|left|history|dear|were|this|has|on|at|name|surgeon|procedure|examination|lot|expiry|size|serial',
  },
  {
    language: 'de',
    words:
      'der|die|das|und|mit|ist|wurde|kein|keine|nicht|bei|des|den|dem|im|zur|vom|befund|beurteilung|patient|datum|geboren|geb|rechts|links|knie|hufte|untersuchung|wir|eine|einer|nach|ohne|uber|operation|klinik',
  },
  {
    language: 'fr',
    words:
      'le|la|les|des|du|et|est|une|dans|pas|avec|pour|compte|rendu|droit|droite|gauche|genou|hanche|patient|indication|conclusion|ne|nee|au|aux|sur|sans|monsieur|madame|chirurgien|examen',
  },
  {
    language: 'es',
    words:
      'el|la|los|las|de|y|con|del|una|se|no|por|derecha|derecho|izquierda|izquierdo|rodilla|cadera|paciente|fecha|informe|hallazgos|conclusion|nacimiento|cirugia|sin|que|al|hospital|estudio',
  },
  {
    language: 'it',
    words:
      'il|di|e|della|del|con|per|una|non|si|che|al|alla|nel|destro|destra|sinistro|sinistra|ginocchio|anca|paziente|referto|data|nato|nata|esame|intervento|conclusioni|gli|dei|dal',
  },
  {
    language: 'pt',
    words:
      'o|a|os|as|do|da|dos|das|com|e|nao|em|no|na|uma|um|direito|direita|esquerdo|esquerda|joelho|quadril|paciente|laudo|data|exame|nascimento|cirurgia|conclusao|sem|ao|pelo|relatorio',
  },
  {
    language: 'nl',
    words:
      'de|het|een|van|en|met|is|werd|niet|geen|bij|voor|aan|rechts|links|rechter|linker|knie|heup|datum|patient|verslag|conclusie|geboren|onderzoek|operatie|wordt|naar|op|ziekenhuis|geachte',
  },
  {
    language: 'pl',
    words:
      'i|w|z|na|nie|do|jest|oraz|bez|po|prawy|prawego|prawe|lewy|lewego|kolano|kolanowego|biodro|biodrowego|pacjent|data|badanie|badania|opis|wynik|wnioski|urodzenia|staw|stawu|operacja|szpital|zabieg',
  },
  {
    language: 'tr',
    words:
      've|bir|ile|bu|icin|olan|sag|sol|diz|kalca|hasta|hastanin|tarih|tarihi|rapor|raporu|bulgular|sonuc|dogum|ameliyat|yok|olarak|eklem|izlendi|mevcut|tetkik|adi|soyadi',
  },
];

/** Japanese shows by its kana and by characters that only Japan writes so. */
export const scripts: readonly { readonly language: DocumentLanguage; readonly letters: RegExp }[] = [
  { language: 'ja', letters: /[\u3040-\u30ff検関録両歳単図発頚剤]/gu },
  { language: 'ko', letters: /[\uac00-\ud7a3]/gu },
  { language: 'zh', letters: /[\u3400-\u9fff]/gu },
  { language: 'ru', letters: /[\u0400-\u04ff]/gu },
  { language: 'ar', letters: /[\u0620-\u064a]/gu },
  { language: 'th', letters: /[\u0e01-\u0e5b]/gu },
];
