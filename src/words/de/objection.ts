// German: "This was not me", for the owner, who is perhaps frightened, on a page that needs no sign-in.
import type { objection as en } from '../en/objection.ts';

export const objection = {
  'objection.title': 'Haben Sie das beantragt?',
  'objection.lead':
    'Jemand hat am {at, date, moment} beantragt, wieder in ein Konto zu kommen, in dem diese Adresse hinterlegt ist. Die Vorgangsnummer ist {reference}.',
  'objection.was-me': 'Waren Sie das, schließen Sie diese Seite. Es ist nichts zu tun.',
  'objection.was-not': 'Waren Sie es nicht, stoppen Sie den Antrag. Anmelden müssen Sie sich dafür nicht.',
  'objection.what': 'Was das Stoppen bewirkt',
  'objection.what.text':
    'Der Antrag steht sofort still. Ist bis zu dem Tag, den wir dann nennen, nichts geklärt, endet er, und niemand erhält Zugang. Im Konto ändert sich nichts, und auch das Stoppen gibt niemandem Zugang.',
  'objection.submit': 'Das war ich nicht: stoppen',
  'objection.noted.title': 'Der Antrag ist schon gestoppt',
  'objection.noted':
    'Jemand hat diesen Antrag schon am {at, date, moment} gestoppt, und was daraus folgte, gilt. Eine weitere Meldung ändert nichts. Sie können trotzdem eine senden, sie wird festgehalten.',

  'objection.done.title': 'Der Antrag ist gestoppt',
  'objection.done.lead': 'Solange er gestoppt ist, ändert sich nichts im Konto.',
  'objection.done.next': 'Was Sie als Nächstes tun',
  'objection.done.sign-in':
    'Tippen Sie die Adresse von {site} in Ihren Browser und melden Sie sich wie gewohnt an. Eine Anmeldung mit einer Authenticator-App, die Sie seit 90 Tagen haben, beendet den Antrag endgültig.',
  'objection.done.password': 'Ändern Sie Ihr Passwort, wenn jemand anderes es kennen könnte.',
  'objection.done.mailbox': 'Prüfen Sie, ob jemand anderes dieses Postfach lesen kann, und ändern Sie dessen Passwort.',
  'objection.done.noted-title': 'Ihre Meldung ist festgehalten',
  'objection.done.noted': 'Dieser Antrag wurde schon einmal gestoppt, und was damals entschieden wurde, gilt.',
  'objection.gone.title': 'Hier gibt es nichts zu stoppen',
  'objection.gone.text': 'Wenn Sie glauben, dass jemand in Ihrem Konto ist, schreiben Sie an {support}.',

  'objection.owner.title': 'Anträge zu Ihrem Konto',
  'objection.owner.one':
    'Jemand, der etwas von diesem Konto gezeigt hat, hat am {at, date, moment} beantragt, wieder hineinzukommen.',
  'objection.owner.none': 'Zurzeit beantragt niemand die Wiederherstellung Ihres Kontos.',
  'objection.owner.sign-in':
    'Melden Sie sich an, um Anträge zu Ihrem Konto zu sehen und zu stoppen, oder nehmen Sie den Link aus unserer E-Mail.',
} as const satisfies Record<keyof typeof en, string>;
