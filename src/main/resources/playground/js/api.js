// Talks to the playground's control API. A refusal becomes an Error whose message is a sentence for a person.

async function call(path, options) {
  let response;
  try {
    response = await fetch(`control/${path}`, options);
  } catch {
    throw new Error('The playground does not answer. Is it still running?');
  }
  const answer = await response.json().catch(() => ({}));
  if (answer.ok) return answer;
  const refusal = new Error(answer.message ?? `The playground answered ${response.status}.`);
  refusal.code = answer.error;
  throw refusal;
}

export function get(path, query = {}) {
  const known = Object.entries(query).filter(([, value]) => value !== null && value !== undefined);
  const search = new URLSearchParams(known).toString();
  return call(search ? `${path}?${search}` : path);
}

export function post(path, body = {}) {
  return call(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}
