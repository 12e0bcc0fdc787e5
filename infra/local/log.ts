/** Where the parts of the local service say what they do. Never a person's details. */
export interface Log {
  info(message: string): void;
  error(message: string, error?: unknown): void;
}

/** To the terminal; standard output stays free for what a command was asked to print. */
export const terminalLog: Log = {
  info: (message) => console.error(message),
  error: (message, error) => console.error(message, ...(error === undefined ? [] : [error])),
};

export const silentLog: Log = { info: () => undefined, error: () => undefined };
