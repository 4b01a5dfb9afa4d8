-- SPDX-FileCopyrightText: 2026 The Anteroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words of messages.
CREATE INDEX messages_by_words ON messages USING gin (to_tsvector('simple', content));
