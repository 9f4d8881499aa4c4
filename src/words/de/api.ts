// German: what programs are told about their own requests, the headings of every refusal, and the page that explains one.
import type { api as en } from '../en/api.ts';

export const api = {
  'problem.input_refused':
    'Ein Teil des Gesendeten lässt sich nicht verwenden. Jeder Eintrag von „errors“ sagt, welcher und warum.',
  'problem.input_unknown': 'Ein solches Feld gibt es hier nicht. Prüfen Sie die Schreibweise.',
  'problem.body_unreadable': 'Der Inhalt war nicht lesbar. Senden Sie ein JSON-Objekt in UTF-8.',
  'problem.address_unreadable': 'Die Adresse war nicht lesbar.',
  'problem.token_missing': 'Senden Sie das hier nötige Token als „Authorization: Bearer <token>“.',
  'problem.claim_unknown':
    'Dieses Token öffnet keinen Antrag oder keinen mehr. Öffnen Sie den Antrag neu, mit Vorgangsnummer und Rückkehrcode.',
  'problem.nothing_here': 'Unter dieser Adresse gibt es nichts.',
  'problem.method_not_allowed':
    'Diese Adresse nimmt diese Methode nicht an. Welche sie annimmt, steht im Header „Allow“.',
  'problem.body_too_large': 'Der Inhalt ist zu groß.',
  'problem.media_type_refused':
    'Hier wird ein anderer Inhaltstyp erwartet. Senden Sie application/json oder multipart/form-data mit einer Datei.',
  'problem.request_not_filed': 'Dieser Antrag wurde noch nicht gestellt.',
  'problem.fault':
    'Der Fehler liegt bei uns, nicht bei Ihnen. Es wurde nichts geändert. Senden Sie es in ein paar Minuten noch einmal.',

  'api.object': 'Senden Sie ein JSON-Objekt.',
  'api.title.400': 'Nicht lesbar',
  'api.title.401': 'Ein Token ist nötig',
  'api.title.403': 'Nicht erlaubt',
  'api.title.404': 'Nicht gefunden',
  'api.title.405': 'Methode nicht erlaubt',
  'api.title.409': 'In diesem Stand nicht möglich',
  'api.title.410': 'Gilt nicht mehr',
  'api.title.413': 'Zu groß',
  'api.title.415': 'Falscher Inhaltstyp',
  'api.title.421': 'Nicht die Adresse dieser Website',
  'api.title.422': 'Nicht angenommen',
  'api.title.429': 'Zu oft',
  'api.title.500': 'Unser Fehler',
  'api.title.503': 'Zurzeit nicht möglich',

  'problems.caption': 'Antworten der API',
  'problems.status': 'Status',
  'problems.code': 'Code',
  'problems.example': 'Daten, Zahlen und Namen sind ein Beispiel.',
  'problems.why':
    'Diese Seite erklärt eine Antwort dieser Website an ein Programm. Auf unseren Seiten steht für Menschen derselbe Text.',
  'problems.all': 'Die Beschreibung der API',
} as const satisfies Record<keyof typeof en, string>;
