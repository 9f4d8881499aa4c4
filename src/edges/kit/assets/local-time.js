// Beside each moment, which is said in UTC, the reader's own time where it differs. Nothing is sent anywhere.
const language = document.documentElement.lang;
const sayTime = (at, zone, day) => {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  const wanted = day ? { day: 'numeric', month: 'long', ...clock } : clock;
  return new Intl.DateTimeFormat(language, { ...wanted, timeZone: zone }).format(at);
};
for (const time of document.querySelectorAll('time[data-here]')) {
  const at = new Date(time.dateTime);
  const isSame = sayTime(at, undefined, true) === sayTime(at, 'UTC', true);
  if (isSame) continue;
  const day = { dateStyle: 'short' };
  const otherDay =
    at.toLocaleDateString(language, day) !== at.toLocaleDateString(language, { ...day, timeZone: 'UTC' });
  time.append(` ${time.dataset.here.replace('{time}', sayTime(at, undefined, otherDay))}`);
}
