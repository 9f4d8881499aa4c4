// How to reach people: an address becomes a mail link, a page a link, anything else stays text.
export function SupportContact({ contact }: { readonly contact: string }) {
  if (/^https?:\/\//.test(contact)) return <a href={contact}>{contact.replace(/^https?:\/\//, '')}</a>;
  if (/^[^\s@]+@[^\s@]+$/.test(contact)) return <a href={`mailto:${contact}`}>{contact}</a>;
  return <>{contact}</>;
}
