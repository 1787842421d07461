-- The index. Everything in it can be made again from the corpus.

CREATE TABLE state (
    one            INTEGER PRIMARY KEY CHECK (one = 1),
    generation     INTEGER NOT NULL,  -- counts commits; what readers cache belongs to one generation
    reader_version TEXT NOT NULL,     -- rules and lexicon that made the facts
    loaded_at      TEXT,
    articles       INTEGER NOT NULL,
    stories        INTEGER NOT NULL,
    reactions      INTEGER NOT NULL,
    moves          INTEGER NOT NULL,
    figures        INTEGER NOT NULL,
    tokens         INTEGER NOT NULL,  -- of all titles and bodies, for the average length
    newest         INTEGER,           -- days as DateOnly.DayNumber
    oldest         INTEGER
);

CREATE TABLE outlet (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,    -- '' for unknown
    articles INTEGER NOT NULL DEFAULT 0,
    newest   INTEGER,
    oldest   INTEGER
);

-- An id is (day << 24) + a number within the day, with day 0 for articles without a date: rowid order is date order,
-- so that FTS5 and plain scans give the newest first, and bound by date, without a lookup.
CREATE TABLE article (
    id               INTEGER PRIMARY KEY,
    key              INTEGER NOT NULL,  -- ArticleId, as a signed number
    file             TEXT NOT NULL UNIQUE,
    fingerprint      TEXT NOT NULL,
    story            TEXT NOT NULL,
    signature        BLOB,
    title            TEXT NOT NULL,
    outlet           INTEGER NOT NULL REFERENCES outlet (id),
    url              TEXT,
    language         TEXT NOT NULL,
    published_start  INTEGER,
    published_end    INTEGER,
    published_source INTEGER NOT NULL,
    published_reason TEXT NOT NULL,
    facts            BLOB             -- all its facts in the order of the text, as PackedFacts writes them: an answer that cites an article reads one row
);
CREATE INDEX article_by_key ON article (key);

CREATE TABLE article_text (
    id     INTEGER PRIMARY KEY REFERENCES article (id),
    text   TEXT NOT NULL,
    lines  BLOB NOT NULL,             -- pairs of 32-bit offsets
    tokens INTEGER NOT NULL
);

-- Which articles have a term, and nothing else: places and numbers are for bm25(), which is not asked (and would be silently wrong with this detail).
CREATE VIRTUAL TABLE article_search USING fts5 (
    terms, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '_^'");

-- In how many articles a term stands: FTS5 itself would have to count.
CREATE TABLE term (
    hash     INTEGER PRIMARY KEY,
    articles INTEGER NOT NULL
);

CREATE TABLE entity (
    id     INTEGER PRIMARY KEY,
    key    TEXT NOT NULL UNIQUE,
    newest INTEGER
);

CREATE TABLE entity_count (
    entity INTEGER NOT NULL REFERENCES entity (id),
    role   INTEGER NOT NULL,
    facts  INTEGER NOT NULL,
    PRIMARY KEY (entity, role)
) WITHOUT ROWID;

CREATE TABLE entity_form (
    entity INTEGER NOT NULL REFERENCES entity (id),
    form   TEXT NOT NULL,
    facts  INTEGER NOT NULL,
    PRIMARY KEY (entity, form)
) WITHOUT ROWID;

-- Speakers and securities, each once, as PackedParty writes them.
CREATE TABLE party (
    id    INTEGER PRIMARY KEY,
    value BLOB NOT NULL UNIQUE
);

-- Who takes part in which fact, the newest first; entity 0 in every fact. A fact's id is (article << 16) + its place among the facts of its article.
-- In blocks, as PackedLinks writes them: in a row of its own each link would cost an answer as much as twenty of a block.
-- No references: each would be looked up with every row.
CREATE TABLE fact_link (
    entity INTEGER NOT NULL,
    role   INTEGER NOT NULL,
    type   INTEGER NOT NULL,
    day    INTEGER NOT NULL,          -- of the first link of the block; 0: unknown
    fact   INTEGER NOT NULL,
    oldest INTEGER NOT NULL,          -- the day of its last link
    links  BLOB NOT NULL,
    PRIMARY KEY (entity, role, type, day DESC, fact)
) WITHOUT ROWID;

INSERT INTO state VALUES (1, 0, '', NULL, 0, 0, 0, 0, 0, 0, NULL, NULL);
INSERT INTO article_search (article_search, rank) VALUES ('hashsize', 16777216);
