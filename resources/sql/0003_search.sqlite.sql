-- SPDX-FileCopyrightText: 2026 The Anteroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words of messages. Filled when somebody searches, up to search_progress.seq of each conversation, so that writing a
-- message costs nothing for it. message_id is in the index to find the row of a message again.
CREATE VIRTUAL TABLE message_search USING fts5 (message_id, content, tokenize = 'unicode61 remove_diacritics 2');
CREATE TABLE search_progress (
    conversation_id TEXT NOT NULL PRIMARY KEY REFERENCES conversations (id),
    seq BIGINT NOT NULL
);
