// The frame of every page: skip link, header, one column, footer. Help and support are always in the same place (WCAG 3.2.6).
import type { ComponentChildren } from 'preact';
import { directionOf, localeOf } from '../../words/index.ts';
import { ErrorSummary } from './components/error-summary.tsx';
import { LanguageChooser } from './components/language-chooser.tsx';
import { Mark } from './components/mark.tsx';
import { Notice } from './components/notice.tsx';
import { HelpLink, PageEnd } from './components/page-end.tsx';
import { usePage } from './page.tsx';

interface LayoutProps {
  readonly title: string;
  readonly wide: boolean;
  readonly back: string | undefined;
  readonly children: ComponentChildren;
}

const scripts = ['copy.js', 'error-summary.js', 'once.js', 'show-password.js', 'print.js', 'local-time.js'];

export function Layout({ title, wide, back, children }: LayoutProps) {
  const { say, site, form, flash, asset } = usePage();
  const wrong = Object.keys(form.errors).length > 0;
  return (
    <html lang={localeOf(say.language)} dir={directionOf(say.language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${wrong ? say('kit.error.title') : ''}${title} - ${site.name}`}</title>
        <link rel="stylesheet" href={asset('app.css')} />
        <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
        {scripts.map((name) => (
          <script key={name} type="module" src={asset(name)} />
        ))}
      </head>
      <body class={wide ? 'wide' : ''}>
        <a class="skip" href="#main">
          {say('kit.skip')}
        </a>
        {site.demo && <DemoStrip />}
        <Header />
        <div class="frame page">
          {back !== undefined && (
            <a class="back" href={back}>
              {say('kit.back')}
            </a>
          )}
          <main id="main" tabIndex={-1}>
            <ErrorSummary />
            {flash !== undefined && <Notice tone="good">{say(flash)}</Notice>}
            {children}
          </main>
          <PageEnd />
        </div>
        <Footer />
      </body>
    </html>
  );
}

function Header() {
  const { say, site, signedIn, path } = usePage();
  // Reviewers sign in elsewhere; the console's own bar says who they are.
  const inConsole = path.startsWith('/console');
  return (
    <header class="head">
      <div class="frame">
        <a class="brand" href="/">
          <Mark />
          <span>
            <strong>
              <bdi>{site.name}</bdi>
            </strong>{' '}
            <span class="service">{say('kit.service')}</span>
          </span>
        </a>
        <nav aria-label={say('kit.nav')}>
          {signedIn && <a href="/account">{say('kit.nav.account')}</a>}
          {!signedIn && !inConsole && <a href="/sign-in">{say('kit.nav.sign-in')}</a>}
          <a href="/help">{say('kit.nav.help')}</a>
        </nav>
      </div>
    </header>
  );
}

function DemoStrip() {
  const { say } = usePage();
  return (
    <aside class="demo" aria-label={say('kit.demo.label')}>
      <div class="frame">
        {say('kit.demo.text')} <a href="/demo">{say('kit.demo.people')}</a>{' '}
        <a href="/outbox">{say('kit.demo.mails')}</a>
      </div>
    </aside>
  );
}

function Footer() {
  const { say, site } = usePage();
  return (
    <footer class="foot">
      <div class="frame">
        <p>
          <a href="/help">{say('kit.nav.help')}</a> <a href="/help/contact">{say('help.contact.go')}</a>{' '}
          <HelpLink topic="real-messages" />
        </p>
        <p>
          <a href="/policy">{say('kit.footer.policy')}</a> <a href="/help/privacy">{say('kit.footer.privacy')}</a>{' '}
          <HelpLink topic="accessibility" /> <a href={site.conductUrl}>{say('kit.footer.conduct')}</a>
        </p>
        <LanguageChooser />
        <p class="quiet">{say('kit.footer.never', { site: site.name })}</p>
      </div>
    </footer>
  );
}
