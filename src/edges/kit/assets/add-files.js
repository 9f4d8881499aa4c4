// Sends the chosen files one after another and says how far each is. Without this script the form sends them all at once.
const place = document.querySelector('[data-add-files]');
const form = place.querySelector('form');
const field = form.querySelector('input[type=file]');
const progress = form.querySelector('[data-progress]');
const list = progress.querySelector('ol');
const status = progress.querySelector('[role=status]');
const trouble = progress.querySelector('.field-error');
const words = progress.dataset;

function send(file, onState) {
  const body = new FormData();
  // In the form's own order: what it is comes before the file.
  for (const [name, value] of new FormData(form)) if (name !== field.name) body.append(name, value);
  body.append(field.name, file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', place.dataset.addFiles);
    request.setRequestHeader('accept', 'text/plain');
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      onState(
        loaded < total ? words.sending.replace('%3', String(Math.floor((loaded / total) * 100))) : words.checking,
      );
    });
    request.addEventListener('load', () => {
      const added = request.status === 201;
      const isAnswer = (request.getResponseHeader('content-type') ?? '').startsWith('text/plain');
      resolve({
        added,
        text: added ? words.done : isAnswer && request.responseText ? request.responseText : words.failed,
        location: request.getResponseHeader('location'),
      });
    });
    request.addEventListener('error', () => resolve({ added: false, text: words.failed }));
    request.send(body);
  });
}

/** A row of the list for each file, with its name as it is called here; the name is shown to nobody else. */
function rowsFor(files) {
  list.replaceChildren();
  return files.map((file) => {
    const row = document.createElement('li');
    const name = document.createElement('bdi');
    const state = document.createElement('span');
    name.textContent = file.name;
    state.textContent = words.waiting;
    row.append(name, ': ', state);
    list.append(row);
    return state;
  });
}

/** Polite: one sentence a quarter, not one a second. */
function speaker(place_, of) {
  let said = '';
  return (state) => {
    const quarter = state.replace(/\d+/, (percent) => String(Math.floor(percent / 25) * 25));
    if (quarter === said) return;
    said = quarter;
    status.textContent = words.said.replace('%1', place_).replace('%2', of).replace('%3', quarter);
  };
}

/** What is added by now stands on the page, as the server sees it. */
async function renewAdded() {
  const page = new DOMParser().parseFromString(await (await fetch(place.dataset.addFiles)).text(), 'text/html');
  const [now, then] = [page, document].map((one) => one.getElementById('f-documents'));
  if (now && then) then.replaceWith(document.adoptNode(now));
}

async function sendAll(files) {
  progress.hidden = false;
  trouble.hidden = true;
  const rows = rowsFor(files);
  const answers = [];
  for (const [i, file] of files.entries()) {
    const say = speaker(i + 1, files.length);
    const show = (state) => {
      rows[i].textContent = state;
      say(state);
    };
    const answer = await send(file, show);
    show(answer.text);
    rows[i].className = answer.added ? '' : 'field-error';
    answers.push(answer);
  }
  if (answers.every(({ added }) => added)) {
    location.assign(answers.length === 1 ? answers[0].location : place.dataset.addFiles);
    return;
  }
  await renewAdded();
  field.value = '';
  trouble.textContent = words.some;
  trouble.hidden = false;
  trouble.focus();
}

form.addEventListener('submit', (event) => {
  const files = [...field.files];
  // What is missing the server says, with the summary and the title that go with it.
  if (files.length === 0 || !form.querySelector('[name=kind]:checked')) return;
  event.preventDefault();
  const button = form.querySelector('button');
  button.setAttribute('aria-disabled', 'true');
  const done = () => {
    button.removeAttribute('aria-disabled');
    delete form.dataset.sent;
  };
  // What was added is added: the page asked for again says what.
  sendAll(files).then(done, () => location.assign(place.dataset.addFiles));
});
