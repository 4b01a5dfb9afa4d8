// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of an event and the acknowledgement that may be the last of them.

/** `{args, ack}`; without an acknowledgement, ack does nothing. */
export function split(list) {
  const last = list.at(-1);
  return typeof last === "function" ? { args: list.slice(0, -1), ack: last } : { args: list, ack: () => {} };
}
