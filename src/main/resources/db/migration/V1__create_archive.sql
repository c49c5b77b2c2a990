-- Positions (…_start, …_end, position) count Unicode code points; ranges are half-open.
-- Words are kept beside their positions so that a list needs no report's text.
-- Allowed words are asked for with "= any (array[…])": H2 2.4 binds "in (…)" to the session
-- that created the table and fails once that is closed.

create table event (
	id                 varchar(100) not null,
	title              varchar,
	made               boolean      not null,
	reported_value     varchar(10),
	reported_end       varchar(10),
	reported_precision varchar(10),
	reported_basis     varchar(10),
	reported_rule      varchar,
	constraint event_key primary key (id),
	constraint event_title_made check (title is not null or not made),
	constraint event_reported_whole check ((reported_value is null) = (reported_precision is null) and (reported_value is null) = (reported_basis is null)),
	constraint event_reported_precision check (reported_precision = any (array['day', 'month', 'year', 'range', 'since'])),
	constraint event_reported_basis check (reported_basis = any (array['stated', 'metadata', 'inherited', 'inferred'])),
	constraint event_reported_end check (reported_end is null or reported_precision = 'range')
);

create index event_by_reported on event (reported_value desc nulls last, id);

create table report (
	id                  varchar(100) not null,
	event_id            varchar(100) not null,
	file                varchar      not null,
	sha256              varchar(64)  not null,
	length              integer      not null,
	title               varchar,
	publisher           varchar,
	author              varchar,
	url                 varchar,
	archived            varchar,
	retrieved           varchar,
	language            varchar,
	licence             varchar,
	replaces            varchar(100),
	note                varchar,
	published_value     varchar(10),
	published_end       varchar(10),
	published_precision varchar(10),
	published_basis     varchar(10),
	published_rule      varchar,
	reading_by          varchar(10)  not null,
	reading_version     varchar(20),
	-- who has checked the reading, and when
	reviewed_by           varchar,
	reviewed_on           varchar(10),
	reviewed_note         varchar,
	reviewed_started_from varchar(10),
	constraint report_key primary key (id),
	constraint report_event foreign key (event_id) references event (id) on delete cascade,
	constraint report_length check (length > 0),
	constraint report_sha256 check (char_length(sha256) = 64),
	constraint report_reading_by check (reading_by = any (array['machine', 'person', 'none'])),
	constraint report_reviewed check ((reading_by = 'person') = (reviewed_by is not null) and (reviewed_by is null) = (reviewed_on is null)),
	constraint report_reviewed_started_from check (reviewed_started_from = any (array['machine', 'text'])),
	constraint report_published_whole check ((published_value is null) = (published_precision is null) and (published_value is null) = (published_basis is null)),
	constraint report_published_precision check (published_precision = any (array['day', 'month', 'year', 'range', 'since'])),
	constraint report_published_basis check (published_basis = any (array['stated', 'metadata', 'inherited', 'inferred'])),
	constraint report_published_end check (published_end is null or published_precision = 'range')
);

create index report_by_event on report (event_id);
create index report_by_replaces on report (replaces);
create index report_by_published on report (published_value desc nulls last, id);

create table report_published_word (
	report_id  varchar(100) not null,
	ordinal    integer      not null,
	word_start integer      not null,
	word_end   integer      not null,
	word_text  varchar      not null,
	constraint report_published_word_key primary key (report_id, ordinal),
	constraint report_published_word_report foreign key (report_id) references report (id) on delete cascade,
	constraint report_published_word_in_order check (0 <= word_start and word_start < word_end)
);

-- Apart from the report, so that what is known of it can be fetched without its text.
create table report_text (
	report_id varchar(100) not null,
	text      text         not null,
	json      text         not null,
	-- whether the file begins with a byte-order mark, which is no part of the text
	marked    boolean      not null,
	constraint report_text_key primary key (report_id),
	constraint report_text_report foreign key (report_id) references report (id) on delete cascade
);

create sequence actor_seq start with 1 increment by 50;

create table actor (
	id             bigint       not null,
	report_id      varchar(100) not null,
	slug           varchar      not null,
	name           varchar      not null,
	type           varchar(20)  not null,
	role           varchar,
	role_start     integer,
	role_end       integer,
	role_text      varchar,
	affiliation_id bigint,
	party_start    integer,
	party_end      integer,
	party_text     varchar,
	constraint actor_key primary key (id),
	constraint actor_report foreign key (report_id) references report (id) on delete cascade,
	constraint actor_affiliation foreign key (affiliation_id) references actor (id) on delete cascade,
	constraint actor_slug unique (report_id, slug),
	constraint actor_type check (type = any (array['person', 'state', 'government-body', 'armed-group', 'organisation', 'media', 'group', 'place'])),
	constraint actor_not_its_own check (affiliation_id <> id),
	constraint actor_role_in_order check (0 <= role_start and role_start < role_end),
	constraint actor_role_whole check ((role_start is null) = (role_end is null) and (role_start is null) = (role_text is null)),
	constraint actor_party_in_order check (0 <= party_start and party_start < party_end),
	constraint actor_party_whole check ((party_start is null) = (party_end is null) and (party_start is null) = (party_text is null))
);

create index actor_by_slug on actor (slug);
create index actor_by_affiliation on actor (affiliation_id);

-- An actor and, at any depth, everyone it is affiliated with: the closure, made on loading.
create table actor_party (
	actor_id bigint  not null,
	party    varchar not null,
	constraint actor_party_key primary key (actor_id, party),
	constraint actor_party_actor foreign key (actor_id) references actor (id) on delete cascade
);

create index actor_party_by_party on actor_party (party);

-- Where the text names an actor.
create table actor_place (
	actor_id   bigint  not null,
	ordinal    integer not null,
	word_start integer not null,
	word_end   integer not null,
	word_text  varchar not null,
	constraint actor_place_key primary key (actor_id, ordinal),
	constraint actor_place_actor foreign key (actor_id) references actor (id) on delete cascade,
	constraint actor_place_in_order check (0 <= word_start and word_start < word_end)
);

create sequence statement_seq start with 1 increment by 50;

create table statement (
	id             bigint       not null,
	report_id      varchar(100) not null,
	position       integer      not null,
	kind           varchar(10)  not null,
	sentence_start integer      not null,
	sentence_end   integer      not null,
	sentence_text  varchar      not null,
	content_start  integer      not null,
	content_end    integer      not null,
	content_text   varchar      not null,
	cue_start      integer,
	cue_end        integer,
	cue_text       varchar,
	speaker_start  integer,
	speaker_end    integer,
	speaker_text   varchar,
	speaker_rule   varchar,
	rule           varchar      not null,
	date_value     varchar(10),
	date_end       varchar(10),
	date_precision varchar(10),
	date_basis     varchar(10),
	date_rule      varchar,
	constraint statement_key primary key (id),
	constraint statement_report foreign key (report_id) references report (id) on delete cascade,
	constraint statement_permalink unique (report_id, position),
	constraint statement_position check (position = content_start),
	constraint statement_kind check (kind = any (array['direct', 'indirect', 'mixed', 'narrated'])),
	constraint statement_narrated check (kind <> 'narrated' or (cue_start is null and speaker_start is null)),
	constraint statement_sentence_in_order check (0 <= sentence_start and sentence_start < sentence_end),
	constraint statement_content_in_order check (0 <= content_start and content_start < content_end),
	constraint statement_content_in_sentence check (sentence_start <= content_start and content_end <= sentence_end),
	constraint statement_cue_in_order check (0 <= cue_start and cue_start < cue_end),
	constraint statement_cue_whole check ((cue_start is null) = (cue_end is null) and (cue_start is null) = (cue_text is null)),
	constraint statement_speaker_in_order check (0 <= speaker_start and speaker_start < speaker_end),
	constraint statement_speaker_whole check ((speaker_start is null) = (speaker_end is null) and (speaker_start is null) = (speaker_text is null)),
	constraint statement_date_whole check ((date_value is null) = (date_precision is null) and (date_value is null) = (date_basis is null)),
	constraint statement_date_precision check (date_precision = any (array['day', 'month', 'year', 'range', 'since'])),
	constraint statement_date_basis check (date_basis = any (array['stated', 'metadata', 'inherited', 'inferred'])),
	constraint statement_date_end check (date_end is null or date_precision = 'range')
);

create table statement_actor (
	statement_id bigint  not null,
	ordinal      integer not null,
	actor_id     bigint  not null,
	constraint statement_actor_key primary key (statement_id, ordinal),
	constraint statement_actor_once unique (statement_id, actor_id),
	constraint statement_actor_statement foreign key (statement_id) references statement (id) on delete cascade,
	constraint statement_actor_actor foreign key (actor_id) references actor (id) on delete cascade
);

create index statement_actor_by_actor on statement_actor (actor_id);

create table statement_relay (
	statement_id bigint  not null,
	ordinal      integer not null,
	actor_id     bigint  not null,
	constraint statement_relay_key primary key (statement_id, ordinal),
	constraint statement_relay_statement foreign key (statement_id) references statement (id) on delete cascade,
	constraint statement_relay_actor foreign key (actor_id) references actor (id) on delete cascade
);

create index statement_relay_by_actor on statement_relay (actor_id);

-- Who speaks through whom, the outermost voice first: slugs with slashes between, one for each speaker.
-- Each chain stands here once for each of its voices, and once for the empty one.
create table statement_chain (
	statement_id bigint  not null,
	chain        varchar not null,
	voice        varchar not null,
	constraint statement_chain_key primary key (statement_id, chain, voice),
	constraint statement_chain_statement foreign key (statement_id) references statement (id) on delete cascade
);

create index statement_chain_by_voice on statement_chain (voice, chain);

create table statement_date_word (
	statement_id bigint  not null,
	ordinal      integer not null,
	word_start   integer not null,
	word_end     integer not null,
	word_text    varchar not null,
	constraint statement_date_word_key primary key (statement_id, ordinal),
	constraint statement_date_word_statement foreign key (statement_id) references statement (id) on delete cascade,
	constraint statement_date_word_in_order check (0 <= word_start and word_start < word_end)
);

create sequence casualty_claim_seq start with 1 increment by 50;

create table casualty_claim (
	id                bigint       not null,
	report_id         varchar(100) not null,
	position          integer      not null,
	statement_id      bigint       not null,
	content_start     integer      not null,
	content_end       integer      not null,
	content_text      varchar      not null,
	effect            varchar(10)  not null,
	low               integer,
	high              integer,
	approximate       boolean      not null,
	preliminary       boolean      not null,
	preliminary_start integer,
	preliminary_end   integer,
	preliminary_text  varchar,
	scope             varchar(10)  not null,
	counted_start     integer,
	counted_end       integer,
	counted_text      varchar,
	effect_start      integer,
	effect_end        integer,
	effect_text       varchar,
	victims_start     integer,
	victims_end       integer,
	victims_text      varchar,
	sides_rule        varchar,
	claimant_basis    varchar(10)  not null,
	rule              varchar      not null,
	date_value        varchar(10),
	date_end          varchar(10),
	date_precision    varchar(10),
	date_basis        varchar(10),
	date_rule         varchar,
	constraint claim_key primary key (id),
	constraint claim_report foreign key (report_id) references report (id) on delete cascade,
	constraint claim_statement foreign key (statement_id) references statement (id) on delete cascade,
	constraint claim_permalink unique (report_id, position),
	constraint claim_position check (position >= 0),
	constraint claim_effect check (effect = any (array['killed', 'wounded', 'missing', 'captured', 'displaced', 'casualties'])),
	constraint claim_scope check (scope = any (array['event', 'cumulative'])),
	constraint claim_claimant_basis check (claimant_basis = any (array['stated', 'inherited'])),
	constraint claim_bounds_not_negative check ((low is null or low >= 0) and (high is null or high >= 0)),
	constraint claim_bounds_in_order check (low <= high),
	constraint claim_content_in_order check (0 <= content_start and content_start < content_end),
	constraint claim_counted_in_order check (0 <= counted_start and counted_start < counted_end),
	constraint claim_counted_whole check ((counted_start is null) = (counted_end is null) and (counted_start is null) = (counted_text is null)),
	constraint claim_effect_in_order check (0 <= effect_start and effect_start < effect_end),
	constraint claim_effect_whole check ((effect_start is null) = (effect_end is null) and (effect_start is null) = (effect_text is null)),
	constraint claim_victims_in_order check (0 <= victims_start and victims_start < victims_end),
	constraint claim_victims_whole check ((victims_start is null) = (victims_end is null) and (victims_start is null) = (victims_text is null)),
	constraint claim_preliminary_in_order check (0 <= preliminary_start and preliminary_start < preliminary_end),
	constraint claim_preliminary_whole check ((preliminary_start is null) = (preliminary_end is null) and (preliminary_start is null) = (preliminary_text is null)),
	constraint claim_date_whole check ((date_value is null) = (date_precision is null) and (date_value is null) = (date_basis is null)),
	constraint claim_date_precision check (date_precision = any (array['day', 'month', 'year', 'range', 'since'])),
	constraint claim_date_basis check (date_basis = any (array['stated', 'metadata', 'inherited', 'inferred'])),
	constraint claim_date_end check (date_end is null or date_precision = 'range')
);

create index casualty_claim_by_statement on casualty_claim (statement_id);

create table claim_side (
	claim_id bigint  not null,
	ordinal  integer not null,
	actor_id bigint  not null,
	constraint claim_side_key primary key (claim_id, ordinal),
	constraint claim_side_once unique (claim_id, actor_id),
	constraint claim_side_claim foreign key (claim_id) references casualty_claim (id) on delete cascade,
	constraint claim_side_actor foreign key (actor_id) references actor (id) on delete cascade
);

create index claim_side_by_actor on claim_side (actor_id);

create table claim_side_word (
	claim_id   bigint  not null,
	ordinal    integer not null,
	word_start integer not null,
	word_end   integer not null,
	word_text  varchar not null,
	constraint claim_side_word_key primary key (claim_id, ordinal),
	constraint claim_side_word_claim foreign key (claim_id) references casualty_claim (id) on delete cascade,
	constraint claim_side_word_in_order check (0 <= word_start and word_start < word_end)
);

create table claim_claimant (
	claim_id bigint  not null,
	ordinal  integer not null,
	actor_id bigint  not null,
	constraint claim_claimant_key primary key (claim_id, ordinal),
	constraint claim_claimant_once unique (claim_id, actor_id),
	constraint claim_claimant_claim foreign key (claim_id) references casualty_claim (id) on delete cascade,
	constraint claim_claimant_actor foreign key (actor_id) references actor (id) on delete cascade
);

create index claim_claimant_by_actor on claim_claimant (actor_id);

create table claim_date_word (
	claim_id   bigint  not null,
	ordinal    integer not null,
	word_start integer not null,
	word_end   integer not null,
	word_text  varchar not null,
	constraint claim_date_word_key primary key (claim_id, ordinal),
	constraint claim_date_word_claim foreign key (claim_id) references casualty_claim (id) on delete cascade,
	constraint claim_date_word_in_order check (0 <= word_start and word_start < word_end)
);

-- How often each rule found something: counted once, when everything is there.
create table rule_use (
	part  varchar(10) not null,
	rule  varchar     not null,
	times bigint      not null,
	constraint rule_use_key primary key (part, rule),
	constraint rule_use_part check (part = any (array['statement', 'speaker', 'claim', 'side', 'date']))
);

-- Files that could not be read as a report, and why.
create table refusal (
	id          integer not null,
	file        varchar not null,
	reason      varchar not null,
	byte_offset bigint,
	constraint refusal_key primary key (id),
	constraint refusal_byte_offset check (byte_offset >= 0)
);

-- What a person who has checked a report's reading says of the machine's.
create table report_review (
	report_id varchar(100) not null,
	constraint report_review_key primary key (report_id),
	constraint report_review_report foreign key (report_id) references report (id) on delete cascade
);

create table report_review_measure (
	report_id   varchar(100) not null,
	ordinal     integer      not null,
	name        varchar(30)  not null,
	right_finds integer      not null,
	found       integer      not null,
	expected    integer      not null,
	constraint report_review_measure_key primary key (report_id, ordinal),
	constraint report_review_measure_review foreign key (report_id) references report_review (report_id) on delete cascade,
	constraint report_review_measure_counts check (0 <= right_finds and right_finds <= found and right_finds <= expected)
);

create table report_review_outcome (
	report_id   varchar(100) not null,
	ordinal     integer      not null,
	find        varchar(10)  not null,
	rule        varchar      not null,
	right_finds integer      not null,
	wrong_finds integer      not null,
	constraint report_review_outcome_key primary key (report_id, ordinal),
	constraint report_review_outcome_review foreign key (report_id) references report_review (report_id) on delete cascade,
	constraint report_review_outcome_counts check (0 <= right_finds and 0 <= wrong_finds)
);

create table report_review_miss (
	report_id varchar(100) not null,
	ordinal   integer      not null,
	find      varchar(10)  not null,
	kind      varchar(20)  not null,
	cue       varchar      not null,
	constraint report_review_miss_key primary key (report_id, ordinal),
	constraint report_review_miss_review foreign key (report_id) references report_review (report_id) on delete cascade
);

create sequence correction_sequence start with 1 increment by 50;

-- Statements and claims that a person added to the machine's reading, dropped or changed.
create table correction (
	id               bigint       not null,
	report_id        varchar(100) not null,
	ordinal          integer      not null,
	find             varchar(10)  not null,
	narrated         boolean      not null,
	machine_position integer,
	machine_start    integer,
	machine_end      integer,
	machine_text     varchar,
	machine_speaker  varchar,
	machine_rule     varchar,
	person_position  integer,
	person_start     integer,
	person_end       integer,
	person_text      varchar,
	constraint correction_key primary key (id),
	constraint correction_once unique (report_id, ordinal),
	constraint correction_review foreign key (report_id) references report_review (report_id) on delete cascade,
	constraint correction_find check (find = any (array['statement', 'claim'])),
	constraint correction_of_something check (machine_position is not null or person_position is not null),
	constraint correction_machine_whole check ((machine_position is null) = (machine_start is null) and (machine_start is null) = (machine_end is null) and (machine_start is null) = (machine_text is null)),
	constraint correction_person_whole check ((person_position is null) = (person_start is null) and (person_start is null) = (person_end is null) and (person_start is null) = (person_text is null))
);

create index correction_by_machine on correction (report_id, find, machine_position);
create index correction_by_person on correction (report_id, find, person_position);

create table correction_change (
	correction_id bigint  not null,
	ordinal       integer not null,
	field         varchar not null,
	before        varchar not null,
	after         varchar not null,
	constraint correction_change_key primary key (correction_id, ordinal),
	constraint correction_change_correction foreign key (correction_id) references correction (id) on delete cascade
);
