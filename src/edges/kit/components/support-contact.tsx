// How to reach people: an address becomes a mail link, a page a link, anything else stays text. In any direction of writing.
export function SupportContact({ contact }: { readonly contact: string }) {
  if (/^https?:\/\//.test(contact))
    return (
      <a href={contact}>
        <bdi>{contact.replace(/^https?:\/\//, '')}</bdi>
      </a>
    );
  if (/^[^\s@]+@[^\s@]+$/.test(contact))
    return (
      <a href={`mailto:${contact}`}>
        <bdi>{contact}</bdi>
      </a>
    );
  return <bdi>{contact}</bdi>;
}
