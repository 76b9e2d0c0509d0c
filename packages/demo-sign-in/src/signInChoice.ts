/** Whom a visitor chose to be: one of the demo people, or a guest. */
export type SignInChoice =
  | { provider: 'demo'; name: string }
  | { provider: 'guest' };

// Of the session, not of the browser: each tab can be another person.
const storage = window.sessionStorage;
const key = 'demo-sign-in';

export function remember(choice: SignInChoice) {
  storage.setItem(key, JSON.stringify(choice));
}

/** What was chosen before the page was reloaded, if anything. */
export function remembered(): SignInChoice | undefined {
  const choice = storage.getItem(key);
  return choice ? JSON.parse(choice) : undefined;
}

export function forget() {
  storage.removeItem(key);
}
